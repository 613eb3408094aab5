import { expect, test } from 'vitest';
import { sentenceHits } from './sentence-hits';

const marksOf = (text: string, word: string) =>
  [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => {
    return { start: index, end: index + word.length };
  });

test('each sentence with a mark is one hit, and is where its first mark is', () => {
  const text = 'Coal was named. Wind was not.\n石炭 and coal, coal again. 終わり。';
  const hits = sentenceHits(text, marksOf(text, 'coal'));
  expect(hits).toEqual([
    {
      start: 37,
      end: 41,
      sentence: '石炭 and coal, coal again. 終わり。',
      marks: [
        { start: 7, end: 11 },
        { start: 13, end: 17 },
      ],
    },
  ]);
});

test('a very long sentence of words is cut between two of them', () => {
  const text = `${'seven '.repeat(60)}coal ${'eleven '.repeat(100)}end.`;
  const [hit] = sentenceHits(text, marksOf(text, 'coal'));
  expect(hit?.sentence).toMatch(/^…(?:seven )+coal (?:eleven )*eleven…$/u);
  const [mark] = hit?.marks ?? [];
  expect(hit?.sentence.slice(mark?.start, mark?.end)).toBe('coal');
});

test('a very long sentence is cut around its first mark, without splitting a character', () => {
  const text = `${'𠮷'.repeat(200)}coal${'𠮷'.repeat(400)}`;
  const [hit] = sentenceHits(text, marksOf(text, 'coal'));
  const [mark] = hit?.marks ?? [];
  expect(hit?.sentence.slice(mark?.start, mark?.end)).toBe('coal');
  expect(hit?.sentence).toMatch(/^…𠮷+coal𠮷+…$/u);
  expect(hit?.sentence.length).toBeLessThan(500);
});
