import { expect, test } from 'vitest';
import { issuingSide } from './issuing-side';

const named = (...rows: string[]) =>
  rows.map((row) => ({ countries: row.split(' ').filter(Boolean) }));

test('the issuing side is the country in nearly every document', () => {
  expect(issuingSide(named('Japan Mongolia', 'Japan India', 'Japan', ''))).toBe('Japan');
});

test('nobody issues when two countries are as often named, or none is in nine of ten', () => {
  expect(issuingSide(named('Japan Mongolia'))).toBeNull();
  expect(issuingSide(named('Japan Mongolia', 'India Fiji', 'Japan Fiji'))).toBeNull();
  expect(issuingSide([])).toBeNull();
});
