import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareInReadingOrder, overlapsOf, shortestAt } from './reading-order';

const passage = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('the longer of two passages that start together comes first', () => {
  const long = { id: 'b', start: 3, end: 30 };
  const short = { id: 'a', start: 3, end: 10 };
  expect([short, long].sort(compareInReadingOrder)).toEqual([long, short]);
});

test('the order does not depend on how the passages were stored', () => {
  const withIds = fc
    .array(passage, { maxLength: 12 })
    .map((all) => all.map((each, index) => ({ ...each, id: String(index) })));
  fc.assert(
    fc.property(withIds, (all) => {
      const forth = [...all].sort(compareInReadingOrder);
      expect([...all].reverse().sort(compareInReadingOrder)).toEqual(forth);
    }),
  );
});

test('of several marks under the pointer the shortest is meant', () => {
  const outer = { start: 0, end: 100 };
  const inner = { start: 40, end: 50 };
  expect(shortestAt([outer, inner], 45)).toBe(inner);
  expect(shortestAt([outer, inner], 10)).toBe(outer);
  expect(shortestAt([outer, inner], 100)).toBeNull();
});

test('overlaps are exactly the positions that two or more passages cover', () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 10 }), (drawn) => {
      const passages = [...drawn].sort((a, b) => a.start - b.start);
      const overlaps = overlapsOf(passages);
      for (let at = 0; at < 95; at += 1) {
        const depth = passages.filter(({ start, end }) => at >= start && at < end).length;
        const covered = overlaps.filter(({ start, end }) => at >= start && at < end).length;
        expect(covered).toBe(depth >= 2 ? 1 : 0);
      }
      for (const [index, overlap] of overlaps.entries()) {
        expect(overlap.start).toBeGreaterThan(overlaps[index - 1]?.end ?? -1);
      }
    }),
  );
});
