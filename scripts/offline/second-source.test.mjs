import { expect, test } from 'vitest';
import { placeEntry } from './second-source.mjs';

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/ja.pak', 'locales/ja.pak'],
  ['Cypress/LICENSE.electron.txt', 'LICENSE.electron.txt'],
  ['Cypress/LICENSES.chromium.html', 'LICENSES.chromium.html'],
  ['Cypress/resources/app/index.js', null],
  ['Cypress/resources/app-update.yml', null],
  ['Cypress/browser_v8_context_snapshot.bin', null],
])('%s goes to %s', (name, place) => {
  expect(placeEntry(name)).toBe(place);
});
