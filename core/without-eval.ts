import { config } from 'zod/mini';

/**
 * Schemas are interpreted: compiling them into functions needs `eval`, which the page's policy
 * forbids, and even probing for it logs a complaint in the console. Imported first by everything
 * that runs under that policy.
 */
config({ jitless: true });
