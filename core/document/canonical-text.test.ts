import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, wordingOf } from './canonical-text';
import { wellFormed } from '#core/text/well-formed';

test('blocks are joined by one line feed, without one at the end', () => {
  expect(canonicalText([{ text: 'Lead' }, { text: 'Outset' }])).toBe('Lead\nOutset');
  expect(canonicalText([])).toBe('');
});

test('a revision is the SHA-256 of the UTF-8 text, as any other program computes it', () => {
  expect(wordingOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(wordingOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(wordingOf('首脳会談 😀')).toBe(
    '9ccaf179f59c7966951ed565b08675b36944bb3d80dedcf0fa7892e3216aeb8d',
  );
});

test('a lone surrogate becomes U+FFFD, a pair stays, and no offset moves', () => {
  expect(wellFormed('a\uD83Db\uDE00c😀')).toBe('a\uFFFDb\uFFFDc😀');
});

test('a text and its well-formed form have the same length and the same revision', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }),
      (text, unit) => {
        const ragged = text + String.fromCharCode(unit);
        expect(wellFormed(ragged)).toHaveLength(ragged.length);
        expect(wordingOf(wellFormed(ragged))).toBe(wordingOf(ragged));
        expect(wellFormed(wellFormed(ragged))).toBe(wellFormed(ragged));
      },
    ),
  );
});
