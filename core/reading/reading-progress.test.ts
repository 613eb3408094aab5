import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReadingProgress } from './reading-progress';

test('a block counts once it was on screen for as long as reading it takes', () => {
  const progress = createReadingProgress([60, 120, 60], 0);
  progress.see([0, 1], 500);
  expect(progress.share()).toBe(0);
  progress.see([0, 1], 600);
  expect(progress.share()).toBe(0.25);
  expect(progress.isWaiting([0, 1])).toBe(true);
  progress.see([1, 1], 1000);
  expect(progress.share()).toBe(0.75);
  expect(progress.isWaiting([0, 1])).toBe(false);
});

test('what is jumped over is not read, and a passing look is none', () => {
  const progress = createReadingProgress(
    Array.from({ length: 100 }, () => 600),
    0,
  );
  for (let block = 0; block < 99; block += 1) progress.see([block, block + 1], 16);
  expect(progress.share()).toBe(0);
  progress.see([98, 99], 6000);
  expect(progress.share()).toBe(0.02);
});

test('what was read before stays read, and a text without words is read', () => {
  const progress = createReadingProgress([100, 100, 100, 100], 0.5);
  expect(progress.isWaiting([0, 1])).toBe(false);
  progress.see([3, 3], 10_000);
  expect(progress.share()).toBe(0.75);
  expect(createReadingProgress([], 0).share()).toBe(1);
});

test('the share only grows and is never more than all', () => {
  const look = fc.tuple(fc.nat(9), fc.nat(3), fc.nat(4000));
  fc.assert(
    fc.property(
      fc.array(fc.nat(500), { minLength: 10, maxLength: 10 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(look, { maxLength: 40 }),
      (lengths, before, looks) => {
        const progress = createReadingProgress(lengths, before);
        let last = progress.share();
        for (const [first, more, duration] of looks) {
          progress.see([first, Math.min(9, first + more)], duration);
          expect(progress.share()).toBeGreaterThanOrEqual(last);
          expect(progress.share()).toBeLessThanOrEqual(1);
          last = progress.share();
        }
      },
    ),
  );
});
