import { defineConfig } from 'playwright/test';
import base from './playwright.config';

/** The long runs of faults and of forged messages, before a release: `npm run test:faults`. */
process.env['READOUT_FAULTS'] ??= 'long';

export default defineConfig(base, {
  testMatch: [
    'faults/**/*.spec.ts',
    ...['lost-homes', 'large-exchange', 'security-messages', 'search-on-disk'].map(
      (name) => `${name}.spec.ts`,
    ),
  ],
  testIgnore: [],
  reporter: [['list'], ['./e2e/faults/combinations-table.ts'], ['./e2e/faults/fault-table.ts']],
  retries: 0,
});
