import { decodeMarked } from '#core/bytes/decode-text';
import { readEncoded } from '#core/bytes/read-encoded';
import type { CharacterMaps } from '#core/bytes/pdf-library';
import { err, ok, type Result } from '#core/result';
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
  return text === null ? readGuessed(bytes) : readAnnotations(text);
}

/** Spreadsheets save in the encoding of their system, which the file does not name: that is said. */
function readGuessed(bytes: Uint8Array): Result<IncomingSet, ReadFailure> {
  const guessed = readEncoded(bytes, null);
  if (!guessed.ok) return err('not-annotations');
  const { text, encoding } = guessed.value;
  const read = readAnnotations(text);
  if (!read.ok) return read;
  const unread = `The file does not say its encoding; its words were read as ${encoding}.`;
  const items = read.value.items.map((item) =>
    /[^\0-\x7f]/.test(`${item.quote?.exact ?? ''}${item.note}`) ? { ...item, unread } : item,
  );
  return ok({ ...read.value, items });
}

function readPackage(bytes: Uint8Array): Result<IncomingSet, ReadFailure> {
  const word = readWordNotes(bytes);
  const isOther = !word.ok && word.error === 'not-annotations';
  return isOther ? readPackagedSets(bytes) : word;
}
