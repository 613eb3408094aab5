import { expect, test } from 'vitest';
import { nextStep } from './choose.mjs';

const nothing = {
  override: false,
  officialReady: false,
  officialFailed: false,
  secondReady: false,
  secondFits: true,
};

test.each([
  ['an override wins over everything', { override: true, officialReady: true }, 'use-override'],
  ['the pinned one is used when it is there', { officialReady: true }, 'use-official'],
  [
    'it wins over an earlier failure and the second source',
    { officialReady: true, officialFailed: true, secondReady: true },
    'use-official',
  ],
  ['the official download comes first', {}, 'fetch-official'],
  ['also when the second source is at hand', { secondReady: true }, 'fetch-official'],
  ['the second source is fetched when that failed', { officialFailed: true }, 'fetch-second'],
  [
    'and is fetched once only',
    { officialFailed: true, secondReady: true, secondFits: true },
    'use-second',
  ],
  [
    'a machine it has no binary for has no other way',
    { officialFailed: true, secondFits: false },
    'give-up',
  ],
])('%s', (_title, facts, step) => {
  expect(nextStep({ ...nothing, ...facts })).toBe(step);
});
