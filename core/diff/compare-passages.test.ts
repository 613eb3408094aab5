import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePassages } from './compare-passages';

const shown = (before: string, after: string) =>
  comparePassages(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');

test('a changed word is beside the one it replaced', () => {
  expect(shown('The two leaders welcomed the plan.', 'The two leaders confirmed the plan.')).toBe(
    'The two leaders [-welcomed -]{+confirmed +}the plan.',
  );
});

test('two passages without a common word are one removed and one added', () => {
  expect(shown('one two', 'three')).toBe('[-one two-]{+three+}');
});

test('an empty passage has no words', () => {
  expect(shown('', 'three')).toBe('{+three+}');
  expect(shown('one', '')).toBe('[-one-]');
  expect(shown('', '')).toBe('');
});

test('same and added are the later text, and a text compared with itself is the same', () => {
  const word = fc.constantFrom('the', 'plan', ' ', ', ', '取組', '“', '\u2019s', '👩‍🚀');
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = comparePassages(before, after);
      const later = runs.filter(({ kind }) => kind !== 'removed').map((run) => run.text);
      if (/\S/.test(after)) expect(later.join('')).toBe(after);
      expect(comparePassages(after, after).every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});
