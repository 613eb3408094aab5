import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in the build: SQLite is bytes inside a script.
  assetsInclude: ['**/*.wasm'],
  test: {
    include: ['{core,main,renderer,scripts}/**/*.test.{ts,mjs}'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
