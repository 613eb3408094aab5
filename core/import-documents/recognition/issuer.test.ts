import { expect, test } from 'vitest';
import { issuerNamed } from './issuer';

test.each([
  ['Ministry of Foreign Affairs of Japan', 'Tokyo'],
  ['外務省', '東京'],
  ['首相官邸', '東京'],
  ['The White House', 'Washington, D.C.'],
  ['U.S. Department of State', 'Washington, D.C.'],
  ['Foreign, Commonwealth & Development Office', 'London'],
  ['Ministry for Foreign Affairs of Finland', null],
  ['Embassy of Japan in Peru', null],
])('%s is a body, of %s', (line, place) => {
  expect(issuerNamed(line)).toEqual({ name: line, place });
});

test.each([
  'Ministry of Foreign Affairs of Japan.',
  'Office of the President meets in Tokyo',
  'Visit of the Minister of Foreign Affairs',
  'Department of State and Ministry of Foreign Affairs hold talks',
  'Outset',
  '外務省は、会談を行いました。',
])('%s is none', (line) => {
  expect(issuerNamed(line)).toBeNull();
});
