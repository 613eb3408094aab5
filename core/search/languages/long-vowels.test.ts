import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longVowelKey } from './long-vowels';

test('a long word that only its end keeps from being Japanese is told at once', () => {
  for (const end of ['uul', 'ooq', 'oux']) {
    const word = 'na'.repeat(100_000) + end;
    expect(longVowelKey(word)).toBe(word);
  }
});

/** The same language, with n before a vowel also as a syllable of its own. */
const ambiguous =
  /^(?:(?:k{1,2}y?|gy?|s{1,2}h?y?|t{1,2}s?|t?ch|zy?|jy?|dy?|ny?|hy?|by?|p{1,2}y?|my?|ry?|f|y|w)?[aeiou]|n|m(?=[bpm]))+$/;

test('a word has the key it had when it could be cut in several ways', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'nnnaoyumbkst'), maxLength: 8 });
  fc.assert(
    fc.property(letters, (start) => {
      const word = `${start}ouki`;
      const isJapanese = ambiguous.test(word);
      expect(longVowelKey(word) !== word).toBe(isJapanese);
    }),
  );
});
