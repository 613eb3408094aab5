import { config } from 'zod/mini';

/**
 * Schemas are run as they are: compiling them into functions needs `eval`, which the page's policy
 * forbids, and even asking whether it may be had is a complaint in the console. Imported first by
 * whatever runs under that policy.
 */
config({ jitless: true });
