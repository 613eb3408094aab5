import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  facetValues,
  filterShelf,
  inLibrary,
  sortKeys,
  sortShelf,
  defaultOrder,
  wholeShelf,
} from './shelf-view';
import type { ShelfItem } from './shelf-item';
import { shelfItem as item } from './shelf-item.fixture';

const read = { id: 'x', offset: 0, progress: 1, at: '2026-01-01T00:00:00.000Z' };
const items = [
  item('a', { countries: ['Japan', 'Peru'] }, { tags: ['trade'], collections: ['c'] }),
  item(
    'b',
    { date: '2024-01-01', title: 'Ōsaka talks' },
    {},
    { place: read, notes: 1, annotations: 3 },
  ),
  item('c', { date: null, language: 'ja' }, { archived: true }),
  item('d', {}, { pinned: true, unread: true }, { place: read }),
  item('e', {}, { removed: '2026-01-01T00:00:00.000Z' }),
];
const shelf = inLibrary(items);
const ids = (some: readonly ShelfItem[]) => some.map(({ document }) => document.id);
const shown = (filter: Partial<typeof wholeShelf>) =>
  ids(filterShelf(shelf, { ...wholeShelf, ...filter }));

describe('what a list shows', () => {
  test('what was removed is in no list, what is archived in its own and in its collections', () => {
    expect(ids(shelf)).toEqual(['a', 'b', 'c', 'd']);
    expect(shown({})).toEqual(['a', 'b', 'd']);
    expect(shown({ place: { kind: 'archive' } })).toEqual(['c']);
    expect(shown({ place: { kind: 'collection', id: 'c' } })).toEqual(['a']);
    expect(shown({ place: { kind: 'pinned' } })).toEqual(['d']);
  });

  test('unread is what was never opened, unless the reader has said otherwise', () => {
    expect(shown({ place: { kind: 'unread' } })).toEqual(['a', 'd']);
  });

  test('facets, notes and words of the title narrow it together', () => {
    expect(shown({ chosen: { country: 'Peru' } })).toEqual(['a']);
    expect(shown({ chosen: { year: '2024' } })).toEqual(['b']);
    expect(shown({ chosen: { tag: 'trade', year: '2024' } })).toEqual([]);
    expect(shown({ withNotes: true })).toEqual(['b']);
    expect(shown({ dates: { from: '2023-09', to: '2023-09' } })).toEqual(['a', 'd']);
    expect(shown({ words: 'OSAKA' })).toEqual(['b']);
  });

  test('a facet counts its values, the most used first, years the newest', () => {
    expect(facetValues(shelf, 'country')).toEqual([
      { value: 'Japan', count: 4 },
      { value: 'Peru', count: 1 },
    ]);
    expect(facetValues(shelf, 'year').map(({ value }) => value)).toEqual(['2024', '2023']);
  });
});

test('pinned ones are first, and what has no value last, either way round', () => {
  for (const ascending of [true, false]) {
    const order = ids(sortShelf(shelf, { key: 'meeting', ascending }));
    expect(order[0]).toBe('d');
    expect(order.at(-1)).toBe('c');
  }
  expect(ids(sortShelf(shelf, defaultOrder('meeting')))).toEqual(['d', 'b', 'a', 'c']);
});

test('marks are ordered by the number that the column shows: annotations of every kind', () => {
  expect(ids(sortShelf(shelf, defaultOrder('marks')))[1]).toBe('b');
});

test('ordering loses nothing and gives the same whatever came first', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...shelf], { minLength: shelf.length }),
      fc.constantFrom(...sortKeys),
      fc.boolean(),
      (shuffled, key, ascending) => {
        const order = { key, ascending };
        expect(ids(sortShelf(shuffled, order))).toEqual(ids(sortShelf(shelf, order)));
      },
    ),
  );
});
