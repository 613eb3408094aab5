import { expect, test } from 'vitest';
import { hasLongVowel, romanisations } from './romanised';

test.each([
  ['kono', ['kouno', 'kohno', 'koono']],
  ['kouno', ['kono', 'kohno']],
  ['kohno', ['kono', 'kouno']],
  ['tokyo', ['toukyou', 'tohkyo']],
  ['oshima', ['ohshima', 'oushima', 'ooshima']],
  ['ryukyu', ['ryuukyuu']],
  ['shimbun', ['shinbun']],
])('%s is found as %j', (name, others) => {
  expect(romanisations(name, false)).toEqual(expect.arrayContaining(others));
});

test.each(['house', 'could', 'found', 'to', 'on', 'you', 'soon', 'partnership', 'mongolia'])(
  '%s is no Japanese word',
  (word) => {
    expect(romanisations(word, false)).toEqual([word]);
  },
);

test('a short word counts when it was typed with its long vowel', () => {
  expect(hasLongVowel('Ōi')).toBe(true);
  expect(hasLongVowel('Oi')).toBe(false);
  expect(romanisations('ono', true)).toContain('ohno');
  expect(romanisations('ono', false)).toEqual(['ono']);
});

test('a long name has a bounded number of spellings', () => {
  expect(romanisations('tokorokodomomonogotonohoro', true).length).toBeLessThanOrEqual(65);
});
