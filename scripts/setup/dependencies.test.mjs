import { expect, test } from 'vitest';
import { explainFailure, isInstalled } from './dependencies.mjs';

const lock = JSON.stringify({
  packages: {
    '': { name: 'readout' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-win32': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  },
});
const account = (packages) => JSON.stringify({ packages });

test('an installation is complete when all is there but what is for other systems', () => {
  const found = account({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } });
  expect(isInstalled(lock, found)).toBe(true);
});

test('a missing, different or unknown installation is not complete', () => {
  const changed = account({ 'node_modules/a': { version: '1.0.1', integrity: 'sha512-x' } });
  expect(isInstalled(lock, changed)).toBe(false);
  expect(isInstalled(lock, account({}))).toBe(false);
  expect(isInstalled(lock, null)).toBe(false);
});

test.each([
  ['npm error code ENOTFOUND', 'connect to the network'],
  ['npm error code ECONNREFUSED', 'connect to the network'],
  [
    'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json ' +
      'and package-lock.json are in sync.',
    'run `npm install`',
  ],
  ['npm error code ENOSPC', 'make room'],
  ['npm error code E404', '(E404)'],
  ['', 'run `npm ci` to see why'],
])('what npm says is turned into what to do: %s', (output, advice) => {
  expect(explainFailure(output)).toContain(advice);
});
