import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in the build: SQLite is bytes inside a script.
  assetsInclude: ['**/*.wasm'],
  test: {
    include: ['{core,main,renderer,scripts}/**/*.test.{ts,mjs}'],
    environment: 'node',
    // The files leave nothing behind, and loading their modules anew for each took half of the time.
    isolate: false,
    testTimeout: 20_000,
  },
});
