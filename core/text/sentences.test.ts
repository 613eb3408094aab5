import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences';

const cut = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test('a stop before a capital ends a sentence, with the marks that close it', () => {
  expect(cut('He came. “She left.” They met? Yes.')).toEqual([
    'He came.',
    '“She left.”',
    'They met?',
    'Yes.',
  ]);
});

test('a stop that belongs to an abbreviation, an initial or a time ends none', () => {
  expect(cut('At 1 p.m. Mr. John F. Smith of the U.S. Senate met H.E. Ms. Bold.')).toHaveLength(1);
});

test('a Japanese full stop ends a sentence', () => {
  expect(cut('会談を行いました。概要は以下のとおりです。')).toEqual([
    '会談を行いました。',
    '概要は以下のとおりです。',
  ]);
});

test('sentences are where they say and cover every word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Mr.', 'He', 'met.', ' ', 'A', '”', '。', '!')),
      (parts) => {
        const text = parts.join('');
        const sentences = sentencesOf(text);
        for (const { text: words, start } of sentences) {
          expect(text.startsWith(words, start)).toBe(true);
        }
        const bare = (some: string) => some.replace(/\s/g, '');
        expect(bare(sentences.map((sentence) => sentence.text).join(''))).toBe(bare(text));
      },
    ),
  );
});
