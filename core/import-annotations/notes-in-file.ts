import { readAnnotationFile } from './read-annotation-file';
import { isPackage } from './word-comments-reader';

/**
 * How many notes of people a document's file brings along: a Word file's comments, a book's own set. Files of
 * one text have none beside it.
 */
export function notesInFile(bytes: Uint8Array): number {
  if (!isPackage(bytes)) return 0;
  const read = readAnnotationFile(bytes);
  return read.ok ? read.value.items.length : 0;
}
