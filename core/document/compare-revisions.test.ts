import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documents } from '#core/annotations/annotation.arbitrary';
import { buildBlocks, type BlockDraft } from './blocks';
import { compareRevisions, type BlockRow, type RevisionComparison } from './compare-revisions';
import type { DocumentRecord } from './document';

const documentOf = (drafts: readonly BlockDraft[], more: Partial<DocumentRecord> = {}) =>
  ({
    id: 'meeting',
    revision: '',
    title: 'Meeting',
    date: '2023-09-20',
    translation: 'none',
    translationMark: null,
    head: [],
    language: 'en',
    published: null,
    blocks: buildBlocks(drafts),
    asides: [],
    facts: [],
    ...more,
  }) satisfies DocumentRecord;

const heading = (text: string): BlockDraft => ({ kind: 'heading', text });
const paragraph = (text: string): BlockDraft => ({ kind: 'paragraph', text });
const rowsOf = ({ sections }: RevisionComparison) => sections.flatMap(({ rows }) => rows);
const textOf = ({ runs }: BlockRow, without: 'added' | 'removed') =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const trees = 'Japan will plant fifty thousand trees in Mongolia over five years.';
const answer = 'In response, the President expressed his deep appreciation to Japan.';
const islands = 'The two leaders shared concern about the islands and the open sea.';

test('the runs of all rows, joined, are both texts to the last blank', () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const rows = rowsOf(compareRevisions(before, after));
      for (const row of rows) {
        const { blocks: older } = before;
        const { blocks: newer } = after;
        const was = row.before ? older.slice(row.before.first, row.before.end) : [];
        const is = row.after ? newer.slice(row.after.first, row.after.end) : [];
        expect(textOf(row, 'added')).toBe(was.map(({ text }) => text).join('\n'));
        expect(textOf(row, 'removed')).toBe(is.map(({ text }) => text).join('\n'));
      }
      const spans = rows.flatMap(({ after: span }) => (span ? [span] : []));
      const indexes = spans.flatMap(({ first, end }) => range(first, end));
      expect(indexes).toEqual(range(0, after.blocks.length));
      const from = rows.flatMap(({ before: span }) => (span ? range(span.first, span.end) : []));
      expect(from.sort((a, b) => a - b)).toEqual(range(0, before.blocks.length));
    }),
  );
});

test('every run stands where it says', () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const texts = [before, after].map(({ blocks }) => blocks.map(({ text }) => text).join('\n'));
      for (const { runs } of rowsOf(compareRevisions(before, after))) {
        for (const run of runs) {
          if (run.before !== null) expect(texts[0]?.startsWith(run.text, run.before)).toBe(true);
          if (run.after !== null) expect(texts[1]?.startsWith(run.text, run.after)).toBe(true);
        }
      }
    }),
  );
});

test('a text compared with itself has only rows that are the same', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const comparison = compareRevisions(document, document);
      expect(rowsOf(comparison).every(({ kind }) => kind === 'same')).toBe(true);
      expect(comparison).toMatchObject({ changes: 0, changedSections: 0, moved: 0, details: [] });
    }),
  );
});

test('replaced words are one change, and the section that has it is counted', () => {
  const before = documentOf([
    heading('Outset'),
    paragraph(answer),
    heading('Trees'),
    paragraph(trees),
  ]);
  const later = trees.replace('fifty thousand', 'sixty million');
  const after = documentOf([
    heading('Outset'),
    paragraph(answer),
    heading('Trees'),
    paragraph(later),
  ]);
  const comparison = compareRevisions(before, after);
  expect(comparison).toMatchObject({ changes: 1, changedSections: 1 });
  expect(comparison.sections.map(({ title, changes }) => [title, changes])).toEqual([
    ['Outset', 0],
    ['Trees', 1],
  ]);
  const changed = rowsOf(comparison).filter(({ kind }) => kind === 'changed');
  expect(changed.map(({ runs }) => runs.map(({ kind, text }) => [kind, text]))).toEqual([
    [
      ['same', 'Japan will plant '],
      ['removed', 'fifty thousand'],
      ['added', 'sixty million'],
      ['same', ' trees in Mongolia over five years.'],
    ],
  ]);
});

test('other quotes, dashes and blanks are shown but are no change of wording', () => {
  const before = documentOf([
    paragraph('The \u201COne Billion Tree\u201D campaign \u2013 it goes on.'),
  ]);
  const after = documentOf([paragraph('The "One Billion Tree" campaign -  it goes on.')]);
  const comparison = compareRevisions(before, after);
  expect(rowsOf(comparison).map(({ kind }) => kind)).toEqual(['changed']);
  expect(comparison.changes).toBe(0);
});

test('a paragraph that was cut in two is one row', () => {
  const before = documentOf([paragraph(`${trees} ${answer}`), paragraph(islands)]);
  const after = documentOf([paragraph(trees), paragraph(answer), paragraph(islands)]);
  expect(rowsOf(compareRevisions(before, after))).toMatchObject([
    { kind: 'changed', before: { first: 0, end: 1 }, after: { first: 0, end: 2 }, changes: 0 },
    { kind: 'same' },
  ]);
});

test('a section that is gone stands where it stood, and one that moved is not gone', () => {
  const parts = {
    outset: [heading('Outset'), paragraph(answer)],
    trees: [heading('Trees'), paragraph(trees)],
    sea: [heading('Sea'), paragraph(islands), paragraph(`${answer} ${islands}`)],
  };
  const before = documentOf([...parts.outset, ...parts.trees, ...parts.sea]);
  const without = compareRevisions(before, documentOf([...parts.outset, ...parts.sea]));
  expect(without.sections.map(({ title, isRemoved }) => [title, isRemoved])).toEqual([
    ['Outset', false],
    ['Trees', true],
    ['Sea', false],
  ]);
  const turned = compareRevisions(
    before,
    documentOf([...parts.outset, ...parts.sea, ...parts.trees]),
  );
  expect(turned).toMatchObject({ changes: 0, moved: 2 });
});

test('Japanese words are compared although no blanks part them', () => {
  const before = documentOf([paragraph('両首脳は、防災分野の協力を歓迎した。')]);
  const after = documentOf([paragraph('両首脳は、海洋分野の協力を歓迎した。')]);
  const [row] = rowsOf(compareRevisions(before, after));
  expect(row?.runs.map(({ kind, text }) => [kind, text])).toEqual([
    ['same', '両首脳は、'],
    ['removed', '防災'],
    ['added', '海洋'],
    ['same', '分野の協力を歓迎した。'],
  ]);
});

test('what is known beside the text is compared too', () => {
  const before = documentOf([paragraph(trees)], { translationMark: '[Provisional translation]' });
  const after = documentOf([paragraph(trees)], { title: 'Summit', date: '2023-09-21' });
  expect(compareRevisions(before, after).details).toEqual([
    { detail: 'title', before: 'Meeting', after: 'Summit' },
    { detail: 'date', before: '2023-09-20', after: '2023-09-21' },
    { detail: 'translation', before: '[Provisional translation]', after: null },
  ]);
});

test('two long texts that have nothing in common are compared in a few seconds', () => {
  const words = (seed: number, count: number) =>
    Array.from({ length: count }, (_, nth) => `w${(nth * seed + nth * nth) % 5003}`).join(' ');
  const paragraphs = (seed: number) =>
    Array.from({ length: 2000 }, (_, nth) => paragraph(words(seed + nth, 100)));
  const start = performance.now();
  const many = compareRevisions(documentOf(paragraphs(7)), documentOf(paragraphs(90_001)));
  expect(many.changes).toBeGreaterThan(0);
  const one = compareRevisions(
    documentOf([paragraph(words(31, 200_000))]),
    documentOf([paragraph(words(7907, 200_000))]),
  );
  expect(one.changes).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(15_000);
});

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, nth) => start + nth);
}
