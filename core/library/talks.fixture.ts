/** Short summaries, and marks in them. */
import { describePassage } from '#core/anchoring/describe';
import type { Highlight } from '#core/model/annotation';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { parseSummary } from '#core/import-documents/official-summary';

/** A text of the document `talks`, a paragraph for each line. */
export function talksOf(...lines: readonly string[]): DocumentRecord {
  const parsed = parseSummary('talks', ['The talks', ...lines].join('\n'));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

/** A highlight on the first occurrence of some words. */
export function markIn(document: DocumentRecord, id: string, words: string): Highlight {
  const start = canonicalText(document.blocks).indexOf(words);
  return {
    id,
    kind: 'highlight',
    documentId: document.id,
    revision: document.revision,
    labelId: 'position',
    note: '',
    tags: [],
    creator: null,
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    anchor: describePassage(document, { start, end: start + words.length }),
  };
}
