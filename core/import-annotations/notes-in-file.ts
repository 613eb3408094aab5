import { openZip } from '#core/bytes/zip-archive';
import { readAnnotationFile } from './read-annotation-file';
import { setPart } from './packaged-sets-reader';
import { commentsPart, isPackage } from './word-comments-reader';

/**
 * How many notes a document's file contains: a Word file's comments, a book's own set. Plain text
 * formats have none.
 */
export function notesInFile(bytes: Uint8Array): number {
  const archive = isPackage(bytes) ? openZip(bytes) : null;
  // Most have none: their text was already read and need not be unpacked again.
  const mayHave =
    archive?.ok === true &&
    archive.value.names.some((name) => name === commentsPart || setPart.test(name));
  if (!mayHave) return 0;
  const read = readAnnotationFile(bytes);
  return read.ok ? read.value.items.length : 0;
}
