import { openZip, type ZipArchive } from '#core/bytes/zip-archive';
import { decodeMarked } from '#core/bytes/decode-text';
import type { CharacterMaps } from '#core/bytes/pdf-library';
import { isPdf } from './pdf-notes-reader';
import { readNotes } from './read-annotation-file';
import { setPart } from './packaged-sets-reader';
import { bodyPart, commentsPart, isPackage } from './word-notes-reader';

/**
 * How many notes a document's file contains: a Word file's comments and tracked changes, a book's own
 * set, the highlights of a PDF. Plain text formats have none.
 */
export async function notesInFile(
  bytes: Uint8Array,
  characterMaps: CharacterMaps,
): Promise<number> {
  if (!mayHaveNotes(bytes)) return 0;
  const read = await readNotes(bytes, characterMaps);
  return read.ok ? read.value.items.length : 0;
}

/** Most have none: their text was already read and need not be read again. */
function mayHaveNotes(bytes: Uint8Array): boolean {
  if (isPdf(bytes)) return true;
  const archive = isPackage(bytes) ? openZip(bytes) : null;
  return archive?.ok === true && mayHaveNotesIn(archive.value);
}

function mayHaveNotesIn(archive: ZipArchive): boolean {
  if (archive.names.some((name) => name === commentsPart || setPart.test(name))) return true;
  const body = archive.has(bodyPart) ? archive.read(bodyPart) : null;
  return body?.ok === true && /<w:(?:ins|del|moveFrom)\s/.test(decodeMarked(body.value) ?? '');
}
