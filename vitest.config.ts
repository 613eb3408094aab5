import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { citationStyles } from './scripts/build/citation-styles.mjs';

export default defineConfig({
  plugins: [citationStyles()],
  // As in the build: SQLite is bytes inside a script.
  assetsInclude: ['**/*.wasm'],
  test: {
    include: ['{core,main,renderer,scripts,trials}/**/*.test.{ts,mjs}'],
    environment: 'node',
    // The files leave nothing behind, and loading their modules anew for each took half of the time.
    isolate: false,
    // Left to itself, it keeps one core free for a person at work.
    maxWorkers: availableParallelism(),
    testTimeout: 20_000,
    // PDF.js leaves promises of its own rejected once a damaged file was given up; nobody waits for them.
    onUnhandledError: ({ name }) =>
      !/^(?:(?:XRef(?:Entry|Parse)|ParserEOF)Exception|FormatError)$/.test(name ?? ''),
  },
});
