import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resemblance, fingerprintOf } from './fingerprint';

const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 60, maxLength: 200 });

test('a text resembles itself wholly, whatever its case and its blanks', () => {
  fc.assert(
    fc.property(words, (all) => {
      const fingerprint = fingerprintOf(all.join(' '));
      expect(resemblance(fingerprint, fingerprintOf(all.join('\n  ').toUpperCase()))).toBe(1);
    }),
  );
});

test('one word changed in a text leaves it nearly the same', () => {
  fc.assert(
    fc.property(words, fc.nat(59), (all, at) => {
      const changed = all.with(at, 'otherwise');
      expect(
        resemblance(fingerprintOf(all.join(' ')), fingerprintOf(changed.join(' '))),
      ).toBeGreaterThan(0.75);
    }),
  );
});

test('texts with nothing in common do not resemble one another', () => {
  const one = fingerprintOf('The two leaders welcomed the progress of the new partnership.');
  const other = fingerprintOf('Fishing quotas were agreed between both delegations in Oslo today.');
  expect(resemblance(one, other)).toBe(0);
  expect(resemblance(one, [])).toBe(0);
});

test('Japanese is compared by its characters', () => {
  const text =
    '日本とモンゴルの首脳は、ワーキング・ランチを行い、二国間関係について意見交換を行った。';
  const newer = text.replace('意見交換を行った', '意見を交換した');
  expect(resemblance(fingerprintOf(text), fingerprintOf(newer))).toBeGreaterThan(0.5);
});

test('a fingerprint has a bounded size', () => {
  const text = Array.from({ length: 5000 }, (_, index) => `word${index}`).join(' ');
  expect(fingerprintOf(text)).toHaveLength(96);
});
