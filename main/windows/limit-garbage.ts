import { app } from 'electron';

/** Mebibytes of new objects; the engine's own is 16, for the page and for each of its workers. */
const semiSpace = 4;
/** Percent by which a heap may grow over what is in use; the engine's own is up to 300. */
const growth = 30;

/**
 * Keeps small what V8 lets objects take before it looks for those that are gone: while a large
 * library is read through, the page and the search would together hold a hundred megabytes of them,
 * and as much again of messages that were read. Before the application is ready; the main process
 * has its heap already.
 */
export function limitGarbage(): void {
  const flags = `--max-semi-space-size=${semiSpace} --heap-growing-percent=${growth}`;
  app.commandLine.appendSwitch('js-flags', flags);
}
