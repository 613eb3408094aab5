import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextHit } from './walk-hits';

test.each([
  [0, -1, 1, null],
  [3, 0, 1, { at: 1, wrapped: null }],
  [3, 2, 1, { at: 0, wrapped: 'end' }],
  [3, 0, -1, { at: 2, wrapped: 'start' }],
  [1, 0, 1, { at: 0, wrapped: 'end' }],
] as const)('of %i hits, from %i by %i', (count, current, direction, step) => {
  expect(nextHit(count, current, direction)).toEqual(step);
});

test('as many steps as there are hits come to each of them once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom(1 as const, -1 as const),
      (count, direction) => {
        const seen = new Set<number>();
        let at = 0;
        for (let nth = 0; nth < count; nth += 1) {
          at = nextHit(count, at, direction)?.at ?? -1;
          seen.add(at);
        }
        expect([...seen].sort((a, b) => a - b)).toEqual(
          Array.from({ length: count }, (_, nth) => nth),
        );
        expect(at).toBe(0);
      },
    ),
  );
});
