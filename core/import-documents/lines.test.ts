import { expect, test } from 'vitest';
import { textLines } from './lines';

test('lines of every convention are distinguished, and blank ones are left out', () => {
  expect(textLines('a\r\nb\rc\n\n \u200B\nd\u2028e\ff').map((line) => line.text)).toEqual([
    ...'abcdef',
  ]);
});

test('the white space before a line is counted in columns', () => {
  expect(textLines('a\n  b\n\tc\n\u3000d').map((line) => line.indent)).toEqual([0, 2, 4, 2]);
});
