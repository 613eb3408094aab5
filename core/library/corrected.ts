/** What the text says about itself, overlaid with the reader's corrections. */
import { sourceOf, type SourceCorrection } from '#core/model/source-record';
import type { DocumentRecord, TranslationStatus } from '#core/document/document';
import type { DocumentSummary } from '#core/document/document-summary';

/** A record as the page shows it. The blocks, and so every position, are the same. */
export function correctRecord(
  record: DocumentRecord,
  correction: SourceCorrection | null,
): DocumentRecord {
  if (!correction) return record;
  const { title, body, place, issued, address, language, translationMark } = sourceOf(
    record,
    correction,
  );
  const known = body !== null || place !== null || address !== null;
  return {
    ...record,
    title,
    date: issued,
    language,
    translationMark,
    translation: statusOf(translationMark),
    published: known ? { body, place, address } : null,
  };
}

/** The summary for lists, corrected. Its `place` is where the meeting was and stays as it is. */
export function correctSummary(
  summary: DocumentSummary,
  correction: SourceCorrection | undefined,
): DocumentSummary {
  if (!correction) return summary;
  const put = (typed: string | null, own: string | null) =>
    typed === null ? own : typed.trim() || null;
  const mark = put(correction.status, summary.translation === 'none' ? null : 'as published');
  return {
    ...summary,
    title: put(correction.title, summary.title) ?? summary.title,
    date: put(correction.issued, summary.date),
    body: put(correction.body, summary.body),
    address: put(correction.address, summary.address),
    language: put(correction.language, summary.language) ?? 'und',
    translation: statusOf(mark),
  };
}

function statusOf(mark: string | null): TranslationStatus {
  return mark === null ? 'none' : 'provisional';
}
