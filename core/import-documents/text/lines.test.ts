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

test.each([
  ['- 2 -', 'furniture'],
  ['– 12 –', 'furniture'],
  ['Page 2 of 5', 'furniture'],
  ['Seite 3', 'furniture'],
  ['- 2', null],
  ['2', null],
  ['Page 2 of the report', null],
])('%s between two pages is %s', (line, aside) => {
  expect(textLines(`They met.\n\f${line}\nThey went on.`).map((each) => each.aside)).toEqual([
    null,
    aside,
    null,
  ]);
});
