import { expect, test } from 'vitest';
import { likeliest } from './likely-places';

const text = 'They agreed on trade.\nThe two sides spoke of aid.\nThey agreed on trade with Peru.';
const places = [0, 1].map((nth) => {
  const start = nth === 0 ? text.indexOf('agreed') : text.lastIndexOf('agreed');
  return { start, end: start + 'agreed on trade'.length };
});

test.each([
  ['the end of a block, as a blank', 'of aid. They ', ' with', 1, true],
  ['other case', 'THEY ', '. the two sides', 0, true],
  ['most of what is given', 'and they ', ' with Peru again', 1, false],
])('the place is told by %s', (_, prefix, suffix, nth, isSure) => {
  expect(likeliest(text, places, { prefix, suffix })).toEqual({ place: places[nth], isSure });
});

test.each([
  ['nothing', '', ''],
  ['what both have', 'They ', ''],
  ['what neither has', 'we ', 'today'],
])('by %s it is not', (_, prefix, suffix) => {
  expect(likeliest(text, places, { prefix, suffix }).place).toBeNull();
});
