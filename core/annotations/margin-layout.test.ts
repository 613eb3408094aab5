import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutMargin, type MarginItem } from './margin-layout';

const gap = 10;
const items = fc
  .array(fc.tuple(fc.nat(800), fc.integer({ min: 20, max: 200 })), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all
      .sort(([a], [b]) => a - b)
      .map(([wanted, height], index): MarginItem => ({ id: String(index), wanted, height })),
  );

function expectApart(all: readonly MarginItem[], tops: ReadonlyMap<string, number>): void {
  let free = 0;
  for (const item of all) {
    const top = tops.get(item.id) ?? -1;
    expect(top).toBeGreaterThanOrEqual(free);
    free = top + item.height + gap;
  }
}

test('a note with room is exactly beside its passage', () => {
  const tops = layOutMargin([{ id: 'a', wanted: 120, height: 50 }], gap);
  expect(tops.get('a')).toBe(120);
});

test('a note is pushed down just enough not to overlap the one before it', () => {
  const tops = layOutMargin(
    [
      { id: 'a', wanted: 100, height: 50 },
      { id: 'b', wanted: 110, height: 50 },
    ],
    gap,
  );
  expect([...tops.values()]).toEqual([100, 160]);
});

test('the open note is beside its passage and those before it make room', () => {
  const tops = layOutMargin(
    [
      { id: 'a', wanted: 200, height: 50 },
      { id: 'b', wanted: 210, height: 50 },
      { id: 'c', wanted: 215, height: 50 },
    ],
    gap,
    'c',
  );
  expect([...tops.values()]).toEqual([95, 155, 215]);
});

test('notes keep their order and never overlap, whichever is open', () => {
  fc.assert(
    fc.property(items, fc.nat(12), (all, open) => {
      expectApart(all, layOutMargin(all, gap));
      expectApart(all, layOutMargin(all, gap, String(open)));
    }),
  );
});
