import { app } from 'electron';

/** Mebibytes of new objects; V8's default is 16, for the page and for each of its workers. */
const semiSpace = 4;
/** Percent by which a heap may grow over what is in use; V8's default is up to 300. */
const growth = 30;

/**
 * Makes V8 collect garbage earlier: while a large library is read, the page and the search would
 * otherwise hold a hundred megabytes of dead objects, and as much again of processed messages. Must
 * run before the application is ready; the main process already has its heap.
 */
export function limitGarbage(): void {
  const flags = `--max-semi-space-size=${semiSpace} --heap-growing-percent=${growth}`;
  app.commandLine.appendSwitch('js-flags', flags);
}
