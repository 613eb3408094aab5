import { mergeConfig } from 'vitest/config';
import base from './vitest.config';

/** Every property as often as it was tried once, before a release: `npm run test:properties`. */
export default mergeConfig(base, {
  test: {
    env: { READOUT_PROPERTIES: 'long' },
    testTimeout: 120_000,
  },
});
