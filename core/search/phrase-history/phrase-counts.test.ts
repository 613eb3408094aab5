import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPhraseLines } from './phrase-counts';

const line = (documentId: string, date: string | null, ...countries: string[]) => ({
  documentId,
  date,
  countries,
});

test('uses are counted by year, with the years between that have none', () => {
  const counts = countPhraseLines(
    [
      line('a', '2019-05-01', 'Japan', 'Mongolia'),
      line('a', '2019-05-01', 'Japan', 'Mongolia'),
      line('b', '2021-05-01', 'Japan', 'India'),
      line('c', null, 'Japan'),
    ],
    'Japan',
  );
  expect(counts.uses).toBe(4);
  expect(counts.documents).toBe(3);
  expect(counts.years).toEqual([
    { year: 2019, uses: 2, documents: 1 },
    { year: 2020, uses: 0, documents: 0 },
    { year: 2021, uses: 1, documents: 1 },
    { year: null, uses: 1, documents: 1 },
  ]);
});

test('uses are counted by counterpart, each of two counterparts once, those without one last', () => {
  const { counterparts } = countPhraseLines(
    [
      line('a', null, 'Japan', 'Mongolia'),
      line('b', null, 'Japan', 'India', 'Mongolia'),
      line('c', null, 'Japan'),
    ],
    'Japan',
  );
  expect(counterparts).toEqual([
    { country: 'Mongolia', uses: 2, documents: 2 },
    { country: 'India', uses: 1, documents: 1 },
    { country: null, uses: 1, documents: 1 },
  ]);
});

test('no line, no counts', () => {
  expect(countPhraseLines([], null)).toEqual({
    uses: 0,
    documents: 0,
    years: [],
    counterparts: [],
  });
});

test('the years add up to all uses', () => {
  const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: null });
  fc.assert(
    fc.property(fc.array(year), (years) => {
      const lines = years.map((each, nth) =>
        line(String(nth), each === null ? null : `${each}-01-01`),
      );
      const counts = countPhraseLines(lines, null);
      expect(counts.years.reduce((sum, { uses }) => sum + uses, 0)).toBe(years.length);
      expect(counts.uses).toBe(years.length);
    }),
  );
});
