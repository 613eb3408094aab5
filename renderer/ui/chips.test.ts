import { expect, test } from 'vitest';
import { toggled } from './chips';

test('a value comes in behind the others and goes without moving them', () => {
  expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(toggled(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
  expect(toggled(toggled([], 'a'), 'a')).toEqual([]);
});
