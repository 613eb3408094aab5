import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '#core/model/annotation';
import { notebookEntry } from './notebook-entry';
import {
  countDocuments,
  entriesOf,
  groupings,
  groupNotebook,
  narrowGroups,
  notebookOrders,
  wholeNotebook,
  type NotebookDocument,
} from './notebook-list';

const document = (id: string, more: Partial<NotebookDocument> = {}): NotebookDocument => ({
  id,
  title: `Meeting ${id}`,
  date: '2023-09-20',
  countries: [],
  collections: [],
  removed: false,
  earlier: [],
  ...more,
});

function highlight(id: string, more: Partial<Annotation> = {}): Annotation {
  return {
    id,
    kind: 'highlight',
    documentId: 'a',
    revision: 'r1',
    labelId: 'position',
    note: '',
    tags: [],
    creator: null,
    created: '2026-03-01T10:00:00.000Z',
    modified: '2026-03-01T10:00:00.000Z',
    anchor: {
      position: { start: 5, end: 9 },
      quote: { exact: 'Ōsaka trees', prefix: '', suffix: '' },
      blocks: { startBlock: 0, startOffset: 5, endBlock: 0, endOffset: 9 },
      headings: [],
    },
    ...more,
  };
}

const documents = new Map(
  [
    document('a', { earlier: ['r0'] }),
    document('b', { date: '2024-01-01', countries: ['Peru'], collections: ['c1'] }),
    document('gone', { removed: true, date: null }),
  ].map((each) => [each.id, each]),
);

const entries = [
  highlight('1', { note: 'Budget line? #money' }),
  highlight('2', { documentId: 'b', labelId: 'concern', tags: ['climate'] }),
  highlight('3', { revision: 'r0', created: '2026-01-15T00:00:00.000Z' }),
  highlight('4', { documentId: 'gone' }),
].map(notebookEntry);

const ids = (filter: Partial<typeof wholeNotebook>) =>
  entriesOf(
    narrowGroups(
      groupNotebook(entries, 'document', 'text', documents, []),
      { ...wholeNotebook, ...filter },
      documents,
    ),
    'document',
  )
    .map(({ annotation }) => annotation.id)
    .sort();

test('each part of a filter leaves what fits it, and all parts hold together', () => {
  expect(ids({})).toEqual(['1', '2', '3', '4']);
  expect(ids({ labelIds: ['concern'] })).toEqual(['2']);
  expect(ids({ tags: ['money'] })).toEqual(['1']);
  expect(ids({ documentId: 'gone' })).toEqual(['4']);
  expect(ids({ collectionId: 'c1' })).toEqual(['2']);
  expect(ids({ country: 'Peru' })).toEqual(['2']);
  expect(ids({ from: '2026-02-01' })).toEqual(['1', '2', '4']);
  expect(ids({ to: '2026-01-15' })).toEqual(['3']);
  expect(ids({ placement: 'waiting' })).toEqual(['3']);
  expect(ids({ withNote: true })).toEqual(['1']);
  expect(ids({ words: 'osaka BUDGET' })).toEqual(['1']);
  expect(ids({ labelIds: ['concern'], tags: ['money'] })).toEqual([]);
});

test('documents are ordered by meeting, and untagged entries come last', () => {
  const keys = (grouping: (typeof groupings)[number]) =>
    groupNotebook(entries, grouping, 'text', documents, ['concern', 'position']).map(
      ({ key }) => key,
    );
  expect(keys('document')).toEqual(['b', 'a', 'gone']);
  expect(keys('label')).toEqual(['concern', 'position']);
  expect(keys('tag')).toEqual(['climate', 'money', '']);
  expect(keys('month')).toEqual(['2026-03', '2026-01']);
});

test('narrowed groups are those that the entries left would make, without an empty one', () => {
  fc.assert(
    fc.property(
      fc.subarray(entries),
      fc.constantFrom(...groupings),
      fc.constantFrom(...notebookOrders),
      fc.constantFrom({ labelIds: ['concern'] }, { words: 'trees' }, { withNote: true }, {}),
      (some, grouping, order, part) => {
        const filter = { ...wholeNotebook, ...part };
        const all = groupNotebook(some, grouping, order, documents, []);
        const narrowed = narrowGroups(all, filter, documents);
        const left = entriesOf(narrowed, grouping);
        expect(narrowed).toEqual(groupNotebook(left, grouping, order, documents, []));
        const one = narrowGroups([{ key: '', entries: some }], filter, documents);
        expect(left).toHaveLength(new Set(left).size);
        expect(new Set(left)).toEqual(new Set(one[0]?.entries));
        const about = new Set(left.map(({ annotation }) => annotation.documentId));
        expect(countDocuments(narrowed, grouping)).toBe(about.size);
      },
    ),
  );
});

test('no entry is lost by grouping, whatever the grouping and the order', () => {
  fc.assert(
    fc.property(
      fc.subarray(entries),
      fc.constantFrom(...groupings),
      fc.constantFrom(...notebookOrders),
      (some, grouping, order) => {
        const groups = groupNotebook(some, grouping, order, documents, []);
        const listed = new Set(groups.flatMap((group) => group.entries));
        expect([...listed].sort(byId)).toEqual([...some].sort(byId));
      },
    ),
  );
});

function byId(a: (typeof entries)[number], b: (typeof entries)[number]): number {
  return a.annotation.id < b.annotation.id ? -1 : 1;
}
