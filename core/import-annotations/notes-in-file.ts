import { openZip, type ZipArchive } from '#core/bytes/zip-archive';
import { decodeMarked } from '#core/bytes/decode-text';
import { readAnnotationFile } from './read-annotation-file';
import { setPart } from './packaged-sets-reader';
import { bodyPart, commentsPart, isPackage } from './word-notes-reader';

/**
 * How many notes a document's file contains: a Word file's comments and tracked changes, a book's own
 * set. Plain text formats have none.
 */
export function notesInFile(bytes: Uint8Array): number {
  const archive = isPackage(bytes) ? openZip(bytes) : null;
  // Most have none: their text was already read and need not be read again.
  if (archive?.ok !== true || !mayHaveNotes(archive.value)) return 0;
  const read = readAnnotationFile(bytes);
  return read.ok ? read.value.items.length : 0;
}

function mayHaveNotes(archive: ZipArchive): boolean {
  if (archive.names.some((name) => name === commentsPart || setPart.test(name))) return true;
  const body = archive.has(bodyPart) ? archive.read(bodyPart) : null;
  return body?.ok === true && /<w:(?:ins|del|moveFrom)\s/.test(decodeMarked(body.value) ?? '');
}
