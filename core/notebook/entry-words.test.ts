import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryWords } from './entry-words';
import type { NotebookEntry } from './notebook-entry';

const letters = fc.constantFrom('a', 'b', '\n', 'あ', ' ');
const folded = fc.array(letters, { maxLength: 5 }).map((parts) => parts.join(''));
const word = fc.array(fc.constantFrom('a', 'b', 'あ'), { minLength: 1, maxLength: 3 });

function groupsOf(all: readonly (readonly string[])[]) {
  return all.map((each, nth) => ({
    key: String(nth),
    entries: each.map((words) => ({ folded: words }) as NotebookEntry),
  }));
}

test('an entry has the words that occur in it, and none of its neighbours', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(folded, { maxLength: 4 }), { maxLength: 4 }),
      fc.array(
        word.map((parts) => parts.join('')),
        { maxLength: 3 },
      ),
      (all, words) => {
        const having = entryWords(groupsOf(all)).having(words);
        const expected = all.flat().map((each) => words.every((one) => each.includes(one)));
        expect([...having].map((bit) => bit === 1)).toEqual(expected);
      },
    ),
  );
});

test('what is made ready piece by piece is found as well, and asking does not wait for it', () => {
  const all = Array.from({ length: 1203 }, (_, nth) => `entry ${nth}.`);
  const words = entryWords(groupsOf([all]));
  let left = 2;
  expect(words.prepare(() => (left -= 1) >= 0)).toBe(false);
  expect(words.having(['entry']).every((bit) => bit === 1)).toBe(true);
  expect(words.prepare(() => false)).toBe(true);
});

test('thousands of entries are more than one piece', () => {
  const all = Array.from({ length: 1203 }, (_, nth) => `entry ${nth}.`);
  const having = entryWords(groupsOf([all.slice(0, 700), all.slice(700)])).having(['entry', '99.']);
  const found = [...having].flatMap((bit, nth) => (bit === 1 ? [nth] : []));
  expect(found).toEqual(all.flatMap((each, nth) => (each.includes('99.') ? [nth] : [])));
});
