import { defineConfig } from 'playwright/test';
import base from './playwright.config';

/** The long fault runs, by hand and before a release: `npm run test:faults`. */
process.env['READOUT_FAULTS'] ??= 'long';

export default defineConfig(base, { testMatch: 'faults/**/*.spec.ts', retries: 0 });
