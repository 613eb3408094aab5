import { decodeMarked } from '#core/bytes/decode-text';
import type { CharacterMaps } from '#core/bytes/pdf-library';
import { err, type Result } from '#core/result';
import type { IncomingSet, ReadFailure } from './incoming';
import { readAnnotations } from './read-annotations';
import { isPdf, readPdfNotes } from './pdf-notes-reader';
import { isBackup, readBackupFile } from './backup-reader';
import { readPackagedSets } from './packaged-sets-reader';
import { isPackage, readWordNotes } from './word-notes-reader';

/** A file of annotations, or with some in it, from its bytes, whatever its name. */
export async function readNotes(
  bytes: Uint8Array,
  characterMaps: CharacterMaps,
): Promise<Result<IncomingSet, ReadFailure>> {
  return isPdf(bytes) ? readPdfNotes(bytes, characterMaps) : readAnnotationFile(bytes);
}

/** The same for every kind but PDF, whose library reads in its own time. */
export function readAnnotationFile(bytes: Uint8Array): Result<IncomingSet, ReadFailure> {
  if (isBackup(bytes)) return readBackupFile(bytes);
  if (isPackage(bytes)) return readPackage(bytes);
  const text = decodeMarked(bytes);
  return text === null ? err('not-annotations') : readAnnotations(text);
}

function readPackage(bytes: Uint8Array): Result<IncomingSet, ReadFailure> {
  const word = readWordNotes(bytes);
  const isOther = !word.ok && word.error === 'not-annotations';
  return isOther ? readPackagedSets(bytes) : word;
}
