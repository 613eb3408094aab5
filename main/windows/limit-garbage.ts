import { app } from 'electron';

/** Mebibytes; the engine's own is 16, for the page and for each of its workers. */
const semiSpace = 2;

/**
 * Keeps small what V8 lets new objects take before it looks for those that are gone: while a large
 * library is read through, the page and the search would each hold tens of megabytes of them.
 * Before the application is ready; the main process has its heap already.
 */
export function limitGarbage(): void {
  app.commandLine.appendSwitch('js-flags', `--max-semi-space-size=${semiSpace}`);
}
