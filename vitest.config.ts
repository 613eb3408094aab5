import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,main,renderer,scripts}/**/*.test.{ts,mjs}'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
