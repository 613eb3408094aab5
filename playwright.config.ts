import { defineConfig } from 'playwright/test';

/** The journeys drive the built application; `npm test` builds it first. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // For every file: the core's own names a file of declarations in the place of a package.
  tsconfig: 'e2e/tsconfig.json',
  // One window at a time: two on one display take the focus from each other, as for a person.
  workers: 1,
  // A shared build machine stalls now and then; a journey that needed its second try is named.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./e2e/faults/fault-table.ts']],
  forbidOnly: Boolean(process.env['CI']),
});
