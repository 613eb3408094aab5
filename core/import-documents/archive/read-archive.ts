/** A zip archive, read as the format its parts indicate. */
import { isEpub, readEpub } from '../epub/read-epub';
import type { ImportFailure } from '../imported-text';
import { err, ok, type Result } from '#core/result';
import type { ReadText } from '../unread';
import { readWord, wordBodyPart } from '../word/read-word';
import { openZip } from '#core/bytes/zip-archive';

export interface ArchiveText {
  readonly format: 'word' | 'epub';
  readonly source: ReadText;
}

/**
 * @param promised whether the file's name says that it is one of the two: then a broken archive is
 * a damaged file, not an unknown one.
 */
export function readArchive(
  bytes: Uint8Array,
  promised: boolean,
  onProgress: (share: number) => void,
): Result<ArchiveText, ImportFailure> {
  const unknown = isOtherOffice(bytes) ? 'other-office' : promised ? 'damaged' : 'not-text';
  const archive = openZip(bytes);
  if (!archive.ok) return err(hasPart(bytes) ? 'damaged' : unknown);
  const bodyPart = wordBodyPart(archive.value);
  if (bodyPart !== null) {
    const source = readWord(archive.value, bodyPart);
    return source.ok ? ok({ format: 'word', source: source.value }) : source;
  }
  if (!isEpub(archive.value)) return err(unknown);
  const source = readEpub(archive.value, onProgress);
  return source.ok ? ok({ format: 'epub', source: source.value }) : source;
}

/** Part names of either format, in the first bytes of a truncated file. */
function hasPart(bytes: Uint8Array): boolean {
  return /mimetypeapplication\/epub\+zip|\[Content_Types\]\.xml|word\//.test(startOf(bytes));
}

/** A text in OpenDocument says so first; Pages has its parts in a folder of its own. */
function isOtherOffice(bytes: Uint8Array): boolean {
  const start = startOf(bytes);
  return /mimetypeapplication\/vnd\.oasis\.opendocument\.text|Index\/Document\.iwa/.test(start);
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
}
