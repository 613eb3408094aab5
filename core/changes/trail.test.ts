import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '#core/text/property-runs.fixture';
import {
  haveDiverged,
  near,
  sharedSteps,
  splitTrail,
  thinned,
  withStep,
  type Trail,
} from './trail';

function walk(last: number): Trail {
  let trail: Trail = [];
  for (let number = 1; number <= last; number += 1) trail = withStep(trail, { number, sum: 's' });
  return trail;
}

test('of 5,000 lines some hundred are remembered, the newest all', () => {
  const numbers = walk(5000).map(({ number }) => number);
  expect(numbers).toHaveLength(near + 31 + 3);
  expect(numbers.slice(-near)).toEqual(
    Array.from({ length: near }, (_, index) => 5001 - near + index),
  );
});

test('the newest steps are few, and the older ones differ after every 32nd line alone', () => {
  let kept: Trail = [];
  let recent: Trail = [];
  for (let number = 1; number <= 3000; number += 1) {
    const split = splitTrail(withStep(recent, { number, sum: 's' }));
    if (split.older.length > 0) {
      expect(number % near).toBe(0);
      kept = thinned([...kept, ...split.older], number);
    }
    recent = split.recent;
    expect(recent.length).toBeLessThanOrEqual(near);
  }
  expect([...kept, ...recent]).toEqual(walk(3000));
});

test('of two that parted, one is remembered that tells, unless both the way is long and the other short', () => {
  const numbers = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 900 })));
  fc.assert(
    fc.property(numbers, (drawn) => {
      const [parted = 0, other = 0, own = 0] = drawn.toSorted((a, b) => a - b);
      const shared = sharedSteps(walk(own), other);
      const telling = shared.filter(({ number }) => number > parted);
      const isTold = other > parted && (own - other < near || other - parted >= near);
      if (isTold) expect(telling).not.toEqual([]);
    }),
    runsOf({ few: 200, many: 3000 }),
  );
});

test('two trails are distinguished by the newest step in both', () => {
  const steps = (...sums: string[]) => sums.map((sum, index) => ({ number: index + 1, sum }));
  expect(haveDiverged(steps('a', 'b', 'c'), steps('a', 'b'))).toBe(false);
  expect(haveDiverged(steps('a', 'b', 'c'), steps('a', 'x'))).toBe(true);
  expect(haveDiverged(steps('a', 'x'), steps('a', 'b', 'c'))).toBe(true);
  expect(haveDiverged([{ number: 9, sum: 'z' }], steps('a', 'b'))).toBe(false);
  expect(haveDiverged([], [])).toBe(false);
});

test('a step back leaves nothing of the way that was given up', () => {
  const trail = withStep(walk(40), { number: 12, sum: 'other' });
  expect(trail.at(-1)).toEqual({ number: 12, sum: 'other' });
  expect(trail.filter(({ number }) => number >= 12)).toHaveLength(1);
});
