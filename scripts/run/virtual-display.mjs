import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { SetupFailure } from '../setup/failure.mjs';

/** As many as windows are driven side by side: on one display they would take the focus from each other. */
const displayCount = 2;

/**
 * Runs `work` with displays that exist only in memory.
 * @template T
 * @param {(displays: string[]) => Promise<T>} work given values for DISPLAY
 * @returns {Promise<T>}
 */
export function withVirtualDisplays(work, displays = []) {
  if (displays.length === displayCount) return work(displays);
  return withVirtualDisplay((display) => withVirtualDisplays(work, [...displays, display]));
}

/**
 * Runs `work` with a display that exists only in memory.
 * The usual wrapper, xvfb-run, is not used: told to stop, it takes the display away from an
 * application that is still saving. Here the application ends first.
 * @template T
 * @param {(display: string) => Promise<T>} work given the value for DISPLAY
 * @returns {Promise<T>}
 */
async function withVirtualDisplay(work) {
  // The server picks a free number and writes it to descriptor 3 once it takes connections.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      // In a group of its own, so that Ctrl+C in the terminal does not reach it.
      detached: true,
    },
  );
  const stop = () => server.kill();
  process.once('exit', stop);
  try {
    return await work(`:${await displayNumber(server)}`);
  } finally {
    process.off('exit', stop);
    stop();
  }
}

async function displayNumber(server) {
  const failed = once(server, 'close').then(() => {
    throw new SetupFailure(
      'The virtual display (Xvfb) does not start: set DISPLAY to another one.',
    );
  });
  const [line] = await Promise.race([once(server.stdio[3], 'data'), failed]);
  failed.catch(() => {});
  return String(line).trim();
}
