import { expect, test } from 'vitest';
import { runsFromRight } from './right-to-left';

test.each([
  ['التقى الوزيران في Lima', true],
  ['שר החוץ נפגש עם מקבילו', true],
  ['The ministers met in Lima (ليما).', false],
  ['2023', false],
  ['', false],
])('%s', (text, expected) => {
  expect(runsFromRight(text)).toBe(expected);
});
