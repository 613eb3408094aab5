import { expect, test } from 'vitest';
import { isoOfSolar } from './solar-calendar';

test('every day is the one that the engine has', () => {
  const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const wrong: string[] = [];
  for (let at = Date.UTC(1925, 2, 22); at < Date.UTC(2088, 0, 1); at += 86_400_000) {
    const value = (type: string) =>
      Number(parts.formatToParts(at).find((part) => part.type === type)?.value);
    const iso = isoOfSolar(value('year'), value('month'), value('day'));
    const expected = new Date(at).toISOString().slice(0, 10);
    if (iso !== expected) wrong.push(`${expected} ${iso}`);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});

test('a day that no month has', () => {
  expect(isoOfSolar(1402, 7, 31)).toBe(null);
  expect(isoOfSolar(1402, 12, 30)).toBe(null);
  expect(isoOfSolar(1403, 12, 30)).toBe('2025-03-20');
  expect(isoOfSolar(1402, 13, 1)).toBe(null);
});
