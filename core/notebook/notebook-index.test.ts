import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNotebookIndex } from './notebook-index';
import {
  groupings,
  notebookOrders,
  wholeNotebook,
  type NotebookDocument,
  type NotebookFilter,
  type NotebookQuestion,
} from './notebook-question';
import type { NotebookItem } from './notebook-rows';

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

const item = (id: string, more: Partial<NotebookItem> = {}): NotebookItem => ({
  id,
  documentId: 'a',
  revision: 'r1',
  start: 5,
  end: 9,
  tags: [],
  labelId: 'position',
  noted: false,
  created: Date.parse('2026-03-01T10:00:00.000Z'),
  modified: Date.parse('2026-03-01T10:00:00.000Z'),
  ...more,
});

const documents = [
  document('a', { earlier: ['r0'] }),
  document('b', { date: '2024-01-01', countries: ['Peru'], collections: ['c1'] }),
  document('gone', { removed: true, date: null }),
];

const january = Date.parse('2026-01-15T23:59:59.999Z');
const items = [
  item('1', { noted: true, tags: ['money'] }),
  item('2', { documentId: 'b', labelId: 'concern', tags: ['climate', 'lima'], start: 1 }),
  item('3', { revision: 'r0', start: 2, created: january, modified: january + 1e10 }),
  item('4', { documentId: 'gone', labelId: null, start: 0, end: 0 }),
  item('5', { documentId: 'unknown' }),
];

/** An index with a gap, in which a query is the ids that have it. */
function indexOf(all: readonly NotebookItem[]) {
  const rows = [null, ...all];
  const ids = [...new Set(all.map(({ documentId }) => documentId))];
  return createNotebookIndex({
    end: () => rows.length,
    item: (row) => rows[row] ?? null,
    place: (row) => ids.indexOf(rows[row]?.documentId ?? ''),
    places: () => ids.length,
    document: (row) => documents.find(({ id }) => id === rows[row]?.documentId),
    having: (typed) =>
      typed === ''
        ? null
        : Uint8Array.from(rows, (each) => Number(typed.includes(each?.id ?? '-'))),
  });
}

const question = (more: Partial<NotebookQuestion> = {}): NotebookQuestion => ({
  filter: wholeNotebook,
  grouping: 'document',
  order: 'text',
  labelIds: ['concern', 'position'],
  ...more,
});

/** The keys of the groups, and the ids in each. */
function listed(all: readonly NotebookItem[], asked: Partial<NotebookQuestion>) {
  const index = indexOf(all);
  const { number, sizes, ...counts } = index.list(question(asked));
  let from = 0;
  const groups = Array.from(sizes, (size) => {
    const entries = index.entries(number, from, from + size) ?? [];
    from += size;
    const keys = new Set(entries.map(({ group }) => group));
    return [[...keys].join('|'), entries.map(({ id }) => id).join('')] as const;
  });
  return { groups, ...counts };
}

const fitting = (filter: Partial<NotebookFilter>) =>
  listed(items, { filter: { ...wholeNotebook, ...filter } })
    .groups.map(([, ids]) => ids)
    .join('');

test('each part of a filter leaves what fits it, and all parts hold together', () => {
  expect(fitting({})).toBe('23145');
  expect(fitting({ labelIds: ['concern'] })).toBe('2');
  expect(fitting({ tags: ['money'] })).toBe('1');
  expect(fitting({ tags: ['lima', 'climate'] })).toBe('2');
  expect(fitting({ documentId: 'gone' })).toBe('4');
  expect(fitting({ collectionId: 'c1' })).toBe('2');
  expect(fitting({ country: 'Peru' })).toBe('2');
  expect(fitting({ from: '2026-02-01' })).toBe('2145');
  expect(fitting({ to: '2026-01-15' })).toBe('3');
  expect(fitting({ to: '2026-01-14' })).toBe('');
  expect(fitting({ placement: 'waiting' })).toBe('3');
  expect(fitting({ placement: 'placed' })).toBe('2145');
  expect(fitting({ withNote: true })).toBe('1');
  expect(fitting({ words: '13' })).toBe('31');
  expect(fitting({ labelIds: ['concern'], tags: ['money'] })).toBe('');
});

test('documents are ordered by meeting, and what has no label or tag comes last', () => {
  const groups = (asked: Partial<NotebookQuestion>) => listed(items, asked).groups;
  expect(groups({})).toEqual([
    ['b', '2'],
    ['a', '31'],
    ['gone', '4'],
    ['unknown', '5'],
  ]);
  expect(groups({ grouping: 'label' })).toEqual([
    ['concern', '2'],
    ['position', '315'],
    ['', '4'],
  ]);
  expect(groups({ grouping: 'tag' })).toEqual([
    ['climate', '2'],
    ['lima', '2'],
    ['money', '1'],
    ['', '345'],
  ]);
  expect(groups({ grouping: 'month' })).toEqual([
    ['2026-03', '2145'],
    ['2026-01', '3'],
  ]);
});

test('entries of a group are in the order that is asked for', () => {
  const byLabel = (order: NotebookQuestion['order']) =>
    listed(items, { grouping: 'label', order }).groups[1];
  expect(byLabel('newest')).toEqual(['position', '153']);
  expect(byLabel('oldest')).toEqual(['position', '315']);
  expect(byLabel('edited')).toEqual(['position', '315']);
});

test('what fits is counted once, with its documents', () => {
  expect(listed(items, { grouping: 'tag' })).toMatchObject({ all: 5, fitting: 5, documents: 4 });
  const filter = { ...wholeNotebook, tags: ['lima'] };
  expect(listed(items, { grouping: 'tag', filter })).toMatchObject({
    all: 5,
    fitting: 1,
    documents: 1,
  });
});

test('a listing that is not the latest has no entries, and nor has a place behind its end', () => {
  const index = indexOf(items);
  const first = index.list(question());
  expect(index.entries(first.number, 4, 9)).toEqual([
    { id: '5', documentId: 'unknown', group: 'unknown' },
  ]);
  expect(index.entries(first.number, 1, 9)?.map(({ group }) => group)).toEqual(
    index
      .entries(first.number, 0, 9)
      ?.slice(1)
      .map(({ group }) => group),
  );
  index.list(question());
  expect(index.entries(first.number, 0, 1)).toBeNull();
});

test('what has changed is listed once the index was told so', () => {
  const rows: (NotebookItem | null)[] = [...items];
  const index = createNotebookIndex({
    end: () => rows.length,
    item: (row) => rows[row] ?? null,
    place: () => 0,
    places: () => 1,
    document: () => undefined,
    having: () => null,
  });
  expect(index.list(question()).all).toBe(5);
  rows[0] = null;
  index.forget();
  expect(index.list(question()).all).toBe(4);
});

test('a filter leaves the groups that those entries alone would make', () => {
  fc.assert(
    fc.property(
      fc.subarray(items),
      fc.constantFrom(...groupings),
      fc.constantFrom(...notebookOrders),
      fc.constantFrom<Partial<NotebookFilter>>(
        { labelIds: ['concern'] },
        { words: '124' },
        { withNote: true },
        {},
      ),
      (some, grouping, order, part) => {
        const filter = { ...wholeNotebook, ...part };
        const arranged = { grouping, order };
        const { groups, fitting: count } = listed(some, { ...arranged, filter });
        const left = some.filter(({ id }) => groups.some(([, ids]) => ids.includes(id)));
        expect(count).toBe(left.length);
        expect(groups).toEqual(listed(left, arranged).groups);
      },
    ),
  );
});
