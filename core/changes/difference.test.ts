import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from './difference';

test('the difference is the one item that an act changed, wherever it is', () => {
  expect(differenceOf(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual({ removed: ['b'], added: ['x'] });
  expect(differenceOf(['a', 'b', 'c'], ['a', 'c'])).toEqual({ removed: ['b'], added: [] });
  expect(differenceOf(['a', 'a'], ['a', 'a', 'a'])).toEqual({ removed: [], added: ['a'] });
});

test('removing and adding the difference turns the first list into the second', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'));
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const { removed, added } = differenceOf(before, after);
      const head = before.findIndex((_, at) => before[at] !== after[at] || at >= after.length);
      const from = head === -1 ? Math.min(before.length, after.length) : head;
      expect(before.toSpliced(from, removed.length, ...added)).toEqual(after);
    }),
  );
});
