import { expect, test } from 'vitest';
import { dayRange } from './day-range';

test('a year, a month and a day are the days they have', () => {
  expect(dayRange('2023')).toEqual({ from: '2023-00-00', to: '2023-99-99' });
  expect(dayRange('2023-09')).toEqual({ from: '2023-09-00', to: '2023-09-99' });
  expect(dayRange('2023-09-20')).toEqual({ from: '2023-09-20', to: '2023-09-20' });
});

test('a range has both its ends in it, and may be open at one, or typed the wrong way round', () => {
  const years = { from: '2022-00-00', to: '2023-99-99' };
  expect(dayRange('2022..2023')).toEqual(years);
  expect(dayRange('2023..2022')).toEqual(years);
  expect(dayRange('２０２２..2023')).toEqual(years);
  expect(dayRange('2022..')).toEqual({ from: '2022-00-00', to: '9999-99-99' });
  expect(dayRange('..2023-09')).toEqual({ from: '0000-00-00', to: '2023-09-99' });
});

test('anything else is no day', () => {
  for (const typed of [
    '',
    '..',
    'soon',
    '23',
    '2023-13',
    '2023-9',
    '2022..2023..2024',
    '2022...',
  ]) {
    expect(dayRange(typed)).toBeNull();
  }
});
