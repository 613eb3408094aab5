import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side';

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('every item is worked on once, several at a time and not all at once', async () => {
  const items = Array.from({ length: 100 }, (_, nth) => nth);
  const seen: number[] = [];
  let now = 0;
  let most = 0;
  await sideBySide(items, async (item) => {
    now += 1;
    most = Math.max(most, now);
    await turn();
    seen.push(item);
    now -= 1;
  });
  expect(seen.toSorted((a, b) => a - b)).toEqual(items);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(items.length);
});

test('a failure is thrown when what was begun has ended, and nothing new is begun', async () => {
  let begun = 0;
  let ended = 0;
  const work = async (item: number) => {
    begun += 1;
    await turn();
    ended += 1;
    if (item === 3) throw new Error('The disk is full.');
  };
  const items = Array.from({ length: 100 }, (_, nth) => nth);
  await expect(sideBySide(items, work)).rejects.toThrow('The disk is full.');
  expect(ended).toBe(begun);
  expect(begun).toBeLessThan(items.length);
});
