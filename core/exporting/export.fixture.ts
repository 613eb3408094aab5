/** Documents, annotations and sets for the tests of writers and readers. */
import fc from 'fast-check';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { bookmark, highlight, noteOnDocument } from '#core/annotations/acts';
import type { Annotation } from '#core/model/annotation';
import { starterLabels } from '#core/model/label';
import { maxTagLength } from '#core/model/tags';
import { describePassage } from '#core/anchoring/describe';
import { sourceOf } from '#core/model/source-record';
import { buildBlocks, type BlockDraft } from '#core/document/blocks';
import { canonicalText, wordingOf } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { parseSummary } from '#core/import-documents/official-summary';
import { defaultOptions, type ExportSet } from './export-set';
import type { ExportTools } from './export-tools';
import type { Passage } from '#core/text/passage';

const parsed = parseSummary(
  'talks',
  [
    'Japan-Nauru *Talks*',
    'September 20, 2023',
    '[Provisional translation]',
    'On September 20, the two leaders met. They greeted each other. They sat down.',
    '- Outset',
    'They concurred on # one plan.',
    'Second paragraph here.',
    '- Regional affairs',
    'The two sides exchanged views on the sea. 𠮷野 and 👩‍👩‍👧 were there.',
  ].join('\n'),
);
if (!parsed.ok) throw new Error(parsed.error);

/** A short summary with a lead and two sections. */
export const talks: DocumentRecord = {
  ...parsed.value,
  published: { body: 'Ministry of *Talks*', place: 'Tokyo', address: 'https://example.org/talks' },
};

let made = 0;

/** A highlight on some words of the short summary, with a new id each time. */
export function markedOn(words: string, more: Partial<Annotation> = {}): Annotation {
  const text = canonicalText(talks.blocks);
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The summary has no “${words}”.`);
  made += 1;
  const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  const passage = { start, end: start + words.length };
  const { annotation } = highlight(talks, passage, 'agreement', countedContext());
  return { ...annotation, id, ...more };
}

export function setOf(
  annotations: readonly Annotation[],
  more: Partial<ExportSet> = {},
  document: DocumentRecord = talks,
): ExportSet {
  return {
    documents: [{ document, source: sourceOf(document), annotations }],
    labels: starterLabels,
    options: defaultOptions,
    complete: true,
    author: null,
    generated: '2026-11-24T10:00:00.000Z',
    version: '0.1.0',
    ...more,
  };
}

/** Citations that cannot be confused with anything else. */
export const plainTools: ExportTools = {
  formatDate: (iso) => iso.slice(0, 10),
  cite: ({ title, translationMark }, { paragraph, section }) => {
    const parts = [title, paragraph && `¶${paragraph}`, section, translationMark];
    const text = `Cited: ${parts.filter(Boolean).join(', ')}.`;
    return { runs: [{ text, italic: false }], text, html: text };
  },
};

/**
 * Words that trip up writers and anchors: markup of every kind, surrogate pairs, both directions.
 */
const word = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'the',
      'two leaders',
      '協力',
      '𠮷野',
      '👩‍👩‍👧',
      'Улаанбаатар',
      'السلام',
      '“quoted”',
      '**bold**',
      '# heading',
      '- item',
      '<script>alert(1)</script>',
      '<!-- readout:end -->',
      '-->',
      '---',
      'key: [value]',
      '=SUM(A1:A2)',
      '"; ,\'',
      '{\\rtf1 \\par}',
      '&amp;',
      ']]>',
      '@article{x, title={y}}',
      '[[link]]',
      '^ann-1',
      '#tag',
      '%%',
    ),
  },
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const blockDraft: fc.Arbitrary<BlockDraft> = fc.record({
  kind: fc.constantFrom('heading', 'paragraph', 'list-item', 'quotation'),
  text: line,
  level: fc.integer({ min: 1, max: 3 }),
});

/** Any document with at least one word. */
export const anyDocument: fc.Arbitrary<DocumentRecord> = fc
  .tuple(fc.array(blockDraft, { minLength: 1, maxLength: 6 }), line)
  .map(([drafts, title]): DocumentRecord => {
    const blocks = buildBlocks([...drafts, { kind: 'paragraph', text: 'At the end.' }]);
    const revision = wordingOf(canonicalText(blocks));
    const wellFormedTitle = title.replace(/\p{Surrogate}|[\n\r\v\f\u2028\u2029]/gu, ' ').trim();
    return { ...talks, id: 'any', title: wellFormedTitle || 'Any', blocks, revision, facts: [] };
  });

const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const note = fc.oneof(
  fc.constant(''),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const tag = word.map((each) => each.slice(0, maxTagLength));

/** Any annotation of a document: overlapping, at the ends of blocks, across them. */
export function anyAnnotation(document: DocumentRecord): fc.Arbitrary<Annotation> {
  const { length } = canonicalText(document.blocks);
  const passage = fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1))
    .map(([a, b]): Passage => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  return fc
    .record({
      kind: fc.constantFrom('highlight', 'bookmark', 'document-note'),
      id: fc.uuid(),
      passage,
      labelId: fc.constantFrom(...starterLabels.map((label) => label.id), 'own "label"'),
      note,
      tags: fc.uniqueArray(tag, { maxLength: 3 }),
      creator: fc.option(line, { freq: 3 }),
      created: time,
      modified: time,
    })
    .map(({ kind, passage: where, labelId, ...rest }) => {
      const common = { documentId: document.id, revision: document.revision, ...rest };
      if (kind === 'document-note') return { ...common, kind };
      const anchor = describePassage(document, where);
      return kind === 'highlight'
        ? { ...common, kind, anchor, labelId }
        : { ...common, kind, anchor };
    });
}

/** A document with annotations of any kind and unique ids. */
export const anySet: fc.Arbitrary<ExportSet> = anyDocument.chain((document) =>
  fc
    .uniqueArray(anyAnnotation(document), { maxLength: 6, selector: ({ id }) => id })
    .map((annotations) => setOf(annotations, {}, document)),
);

/** Kinds other than highlights, on the short summary. */
export function otherKinds(): readonly Annotation[] {
  const context = countedContext();
  const change = bookmark(talks, { start: 0, end: 10 }, context);
  const row = change.rows[0];
  const bookmarked = row?.table === 'annotations' ? row.after : null;
  const { annotation } = noteOnDocument(talks, 'On all of it.', context);
  return [bookmarked, annotation].filter((each) => each !== null);
}
