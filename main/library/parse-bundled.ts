/**
 * Parses a bundled file. The import code is large and takes a quarter of a second on first use, so
 * the build does this for the files it ships (scripts/build/parsed-texts.mjs), and a start only for
 * files added later.
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

/** All that is known from a bundled file alone; who published it is stored beside it. */
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
