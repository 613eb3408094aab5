import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNote } from './note-markdown';
import { noteWords } from './note-words';

const wordsOf = (note: string) => noteWords(parseNote(note) ?? []);

test('emphasis, code and links are their words', () => {
  const note = 'Not *new*: **see `2022`** and [the plan](https://example.org/plan)';
  expect(wordsOf(note)).toBe('Not new: see 2022 and the plan');
});

test('paragraphs, quotations and items of lists are lines', () => {
  const note = 'First\n\n> quoted\n\n- trees\n- money\n\n3. third\n4. fourth';
  expect(wordsOf(note)).toBe('First\nquoted\n– trees\n– money\n3. third\n4. fourth');
});

test('what a note does not format stays as it was typed', () => {
  expect(wordsOf('a <b>bold</b> claim\\*')).toBe('a <b>bold</b> claim*');
  expect(wordsOf('# Heading')).toBe('# Heading');
});

test('plain words are the same words', () => {
  const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,6}$/);
  fc.assert(
    fc.property(words, (note) => {
      expect(wordsOf(note)).toBe(note);
    }),
  );
});
