import { expect, test } from 'vitest';
import type { PhraseLine } from '#core/search/phrase-history/phrase-lines';
import { shownLines, type Found } from './shown-lines';

const query = { phrase: 'free and open', inflection: false, spelling: false };
const line = (start: number) => ({ documentId: 'a', revision: 'b', start }) as PhraseLine;
const found = (state: Found['state'], ...starts: number[]): Found => {
  return { query, state, lines: starts.map(line) };
};

test('the first look shows its lines as they come in', () => {
  const none = found('building');
  const one = shownLines(none, found('looking', 1));
  expect(one).toEqual(found('looking', 1));
  expect(shownLines(one, found('whole', 1, 2))).toEqual(found('whole', 1, 2));
});

test('a look that is rebuilt takes no line away until it is through', () => {
  const before = found('whole', 1, 2, 3);
  const begun = shownLines(before, found('building'));
  expect(begun).toEqual(found('looking', 1, 2, 3));
  expect(begun.lines).toBe(before.lines);
  expect(shownLines(begun, found('looking', 1))).toEqual(found('looking', 1, 2, 3));
  expect(shownLines(begun, found('looking', 1, 3, 4))).toEqual(found('looking', 1, 3, 4));
  expect(shownLines(begun, found('whole', 1))).toEqual(found('whole', 1));
});

test('another phrase begins with nothing, and a failure shows nothing', () => {
  const before = found('whole', 1, 2);
  const other = { ...found('building'), query: { ...query, phrase: 'seas' } };
  expect(shownLines(before, other)).toBe(other);
  expect(shownLines(before, found('failed'))).toEqual(found('failed'));
});
