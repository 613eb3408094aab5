import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexShelf, recentItems } from './shelf-index';
import type { ShelfItem } from './shelf-item';
import { shelfItem } from './shelf-item.fixture';
import { inLibrary, isIn, placeKey, type ShelfPlace } from './shelf-view';

const moment = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04');
const place = fc.option(moment.map((at) => ({ id: '', offset: 0, progress: 0.5, at })));
const flags = fc.record({
  removed: fc.option(moment, { freq: 3 }),
  archived: fc.boolean(),
  pinned: fc.boolean(),
  collections: fc.subarray(['a', 'b']),
});
const places: readonly ShelfPlace[] = [
  { kind: 'all' },
  { kind: 'unread' },
  { kind: 'pinned' },
  { kind: 'archive' },
  { kind: 'collection', id: 'a' },
];
const facts = fc.record({ flags, place, annotations: fc.nat(9) });

function made(number: number, { flags, place, annotations }: fcValue<typeof facts>): ShelfItem {
  return shelfItem(`d${number}`, {}, flags, { place, annotations });
}
type fcValue<T> = T extends fc.Arbitrary<infer V> ? V : never;

const library = fc.array(facts, { maxLength: 30, size: 'max' });
const changes = fc.array(fc.array(fc.tuple(fc.nat(34), facts), { maxLength: 4 }), { maxLength: 8 });

test('items replaced one by one leave what a library made of them all would have', () => {
  fc.assert(
    fc.property(library, changes, (first, later) => {
      let all = first.map((each, number) => made(number, each));
      let index = indexShelf(all);
      for (const change of later) {
        const items = change.map(([number, each]) => made(number, each));
        index = index.with(items);
        const last = new Map(items.map((item) => [item.document.id, item]));
        all = all.map((item) => last.get(item.document.id) ?? item);
        expect(index.all).toEqual(all);
        expect(index.shelf).toEqual(inLibrary(all));
        expect(index.recent).toEqual(recentItems(inLibrary(all), 8));
        for (const place of places) {
          const there = inLibrary(all).filter((item) => isIn(item, place)).length;
          expect(index.counts.get(placeKey(place)) ?? 0).toBe(there);
        }
        for (const item of all) expect(index.itemOf(item.document.id)).toEqual(item);
      }
      expect(index.itemOf('another')).toBeNull();
    }),
  );
});

test('what was read last comes first, then what was never opened', () => {
  fc.assert(
    fc.property(library, fc.nat(8), (all, most) => {
      const shelf = all.map((each, number) => made(number, each));
      const read = shelf.filter((item) => item.place !== null);
      const fresh = shelf.filter((item) => item.place === null && !item.shelf.archived);
      read.sort((a, b) => (b.place?.at ?? '').localeCompare(a.place?.at ?? ''));
      expect(recentItems(shelf, most)).toEqual([...read, ...fresh].slice(0, most));
    }),
  );
});
