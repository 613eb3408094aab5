import { expect, test } from 'vitest';
import { applyChange, emptyRowSet } from '#core/changes/row-set';
import { inverseRows } from '#core/changes/change';
import { defaultFlags } from '#core/model/library-document';
import { newCollection, removeCollection, renameCollection, shelve, withValue } from './shelf-acts';

let count = 0;
const context = {
  newId: () => `id-${(count += 1)}`,
  now: () => '2026-01-01T00:00:00.000Z',
};
const document = (id: string, shelf = defaultFlags(id)) => ({
  shelf,
  document: { title: `Text ${id}` },
});

test('an act on many is one change, named for people, and Undo takes all of it back', () => {
  const rows = emptyRowSet();
  const change = shelve('Pin', [document('a'), document('b')], () => ({ pinned: true }), context);
  expect(change?.name).toBe('Pin 2 documents');
  if (change) applyChange(rows, change);
  expect([...rows.shelf.values()].map(({ pinned }) => pinned)).toEqual([true, true]);
  if (change) applyChange(rows, { rows: inverseRows(change.rows) });
  expect(rows.shelf.size).toBe(0);
});

test('equal flags give no change, and default flags no row', () => {
  expect(shelve('Pin', [document('a')], () => ({ pinned: false }), context)).toBe(null);
  const pinned = { ...defaultFlags('a'), pinned: true };
  const change = shelve('Unpin', [document('a', pinned)], () => ({ pinned: false }), context);
  expect(change?.rows).toEqual([{ table: 'shelf', id: 'a', before: pinned, after: null }]);
});

test('a collection is made, renamed, and deleted with its documents left in place', () => {
  const { collection } = newCollection(' UNGA 78 ', [], context);
  expect(collection.name).toBe('UNGA 78');
  expect(newCollection('Next', [collection], context).collection.order).toBeGreaterThan(
    collection.order,
  );
  expect(renameCollection(collection, ' ', context)).toBe(null);
  const inside = {
    ...defaultFlags('a'),
    collections: withValue(['other'], collection.id),
    pinned: true,
  };
  const change = removeCollection(collection, [inside, defaultFlags('b')], context);
  expect(change.rows).toEqual([
    { table: 'collections', id: collection.id, before: collection, after: null },
    { table: 'shelf', id: 'a', before: inside, after: { ...inside, collections: ['other'] } },
  ]);
});
