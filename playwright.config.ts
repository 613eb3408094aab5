import { defineConfig } from 'playwright/test';
import { displays } from './e2e/displays';

/** The journeys drive the built application; `npm test` builds it first. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Journeys through faults take minutes, and have a run of their own: `npm run test:faults`.
  testIgnore: ['faults/**', 'lost-homes.spec.ts', 'large-exchange.spec.ts'],
  outputDir: 'test-results',
  // For every file: the core's own names files of declarations in the place of packages, and the
  // journeys' own leads to it, for the runner follows references.
  tsconfig: 'tsconfig.base.json',
  // One window on each display: two on one take the focus from each other, as for a person.
  workers: displays().length || 1,
  fullyParallel: false,
  // A shared build machine stalls now and then; a journey that needed its second try is named.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: process.env['CI'] ? 20_000 : 10_000 },
  reporter: [['list'], ['./e2e/faults/fault-table.ts']],
  forbidOnly: Boolean(process.env['CI']),
});
