import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runNumbers } from './run-numbers';
import { clausesOf, runsOf, runSizes } from '#core/library/text-runs';

/** The numbers computed from the words themselves. */
function careful(text: string, language: string): number[] {
  const blocks = text.split('\n').map((line) => ({ text: line }));
  const sizes = runSizes({ language });
  const numbers = clausesOf({ language, blocks }).flatMap((clause) =>
    runsOf(clause, sizes).map(({ number }) => number),
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}
const quick = (text: string, language: string) =>
  [...runNumbers(text, language)].sort((a, b) => a - b);

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z]{1,9}$/) },
  fc.constantFrom(
    'Minister',
    'GOVERNMENT',
    'between',
    'leaders’',
    'Japan’s',
    "o'clock",
    'low-carbon',
    'co-',
    '-op',
    'Łódź',
    'İstanbul',
    'Ōsaka',
    'e\u0301tat',
    '2030',
    '50,000',
    'Улаанбаатар',
    '協力',
    'エネルギー',
    '\u{1D400}',
    '“Plan',
    'Growth”',
    '(draft)',
    'end.',
    'then;',
    '・',
    '’',
    '\u00a0',
    '\ufeff',
    '…',
    '&',
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 60 }).chain((words) =>
  fc
    .array(fc.constantFrom(' ', ' ', ' ', '  ', '\n', ', ', '-', ''), {
      minLength: words.length,
      maxLength: words.length,
    })
    .map((gaps) => words.map((each, nth) => each + (gaps[nth] ?? '')).join('')),
);

test('runs are told by the same numbers, with and without their words', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ja', 'mn'), (words, language) => {
      expect(quick(words, language)).toEqual(careful(words, language));
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
      expect(quick(words, 'en')).toEqual(careful(words, 'en'));
    }),
  );
});
