import { decodeMarked } from '#core/bytes/decode-text';
import { err, type Result } from '#core/result';
import type { IncomingSet, ReadFailure } from './incoming';
import { readAnnotations } from './read-annotations';
import { isBackup, readBackupFile } from './backup-reader';
import { readPackagedSets } from './packaged-sets-reader';
import { isPackage, readWordNotes } from './word-notes-reader';

/** A file of annotations from its bytes, whatever its name. */
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
