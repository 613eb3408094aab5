/**
 * Makes a document of a bundled file. The reader of files is large and takes a quarter of a second when
 * it first runs, so the build does this for what it ships (scripts/build/parsed-texts.mjs), and a
 * start only for a file that was put there later.
 */
import { decodeText } from '#core/bytes/decode-text';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import type { DocumentSummary } from '#core/document/document-summary';
import type { ErrorCode } from '#core/errors';
import { summarise } from '#core/facts/summarise';
import { parseSummary } from '#core/import-documents/official-summary';
import { fingerprintOf } from '#core/library/fingerprint';
import { ok, type Result } from '#core/result';

/** All that is known of a bundled file by itself; who published it is said beside it. */
export interface ParsedText {
  readonly record: DocumentRecord;
  readonly summary: DocumentSummary;
  readonly fingerprint: readonly number[];
}

export function parseBundled(id: string, bytes: Uint8Array): Result<ParsedText, ErrorCode> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const document = parseSummary(id, text.value);
  if (!document.ok) return document;
  const record = document.value;
  const fingerprint = fingerprintOf(canonicalText(record.blocks));
  return ok({ record, summary: summarise(record), fingerprint });
}
