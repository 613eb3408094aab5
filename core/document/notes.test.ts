import { expect, test } from 'vitest';
import { buildBlocks } from './blocks';
import { blocksOfNote, noteNumber, noteOf, referenceTo } from './notes';

const text = (words: string, name: string) => ({
  kind: 'paragraph' as const,
  text: words,
  spans: [
    {
      kind: 'note-reference' as const,
      start: words.indexOf('['),
      end: words.indexOf(']') + 1,
      value: name,
    },
  ],
});
const note = (words: string, name: string | null, mark = 0) => ({
  kind: 'note' as const,
  text: words,
  spans: name === null ? [] : [{ kind: 'note-mark' as const, start: 0, end: mark, value: name }],
});

/** Two chapters, each with a note 1. */
const blocks = buildBlocks([
  text('They met[1].', '1'),
  note('[1] In Lima.', '1', 3),
  note('In the palace.', null),
  text('They spoke[1].', '1'),
  note('1. Of fish.', '1', 2),
]);

test.each([
  ['the first chapter', 0, 1],
  ['the second chapter', 3, 4],
])('a mark leads to the note of its own chapter: %s', (_, from, at) => {
  expect(noteOf({ blocks }, '1', from)).toBe(at);
  const back = referenceTo({ blocks }, at);
  expect((back?.start ?? NaN) - (blocks[from]?.start ?? 0)).toBe(blocks[from]?.text.indexOf('['));
});

test('a note is all its paragraphs', () => {
  expect(blocksOfNote({ blocks }, 1)).toEqual([1, 2]);
  expect(blocksOfNote({ blocks }, 4)).toEqual([4]);
});

test('what is not there is not found', () => {
  expect(noteOf({ blocks }, 'x', 0)).toBeNull();
  expect(referenceTo({ blocks }, 2)).toBeNull();
  expect(noteOf({ blocks }, '1', 99)).toBe(4);
});

test.each([
  ['[1] In Lima.', 3, '1'],
  ['1. In Lima.', 2, '1'],
  ['* In Lima.', 1, '*'],
  ['In Lima.', 0, null],
])('the number of "%s"', (words, mark, number) => {
  expect(noteNumber(note(words, 'n', mark))).toBe(number);
});
