/*
 * Running things that open windows of the Electron the set-up found.
 */
import process from 'node:process';
import { lacksDisplay } from '../setup/display.mjs';
import { runProcess } from './run-process.mjs';
import { withVirtualDisplays } from './virtual-display.mjs';

/**
 * What makes other programs use that Electron.
 * @param {import('../setup/electron/find-electron.mjs').Electron} electron
 */
export const electronEnvironment = ({ dist, executable, version }) => ({
  // The electron package, and Playwright through it.
  ELECTRON_OVERRIDE_DIST_PATH: dist,
  // electron-vite.
  ELECTRON_EXEC_PATH: executable,
  READOUT_ELECTRON_VERSION: version,
});

/**
 * Runs a command on the display, or on a virtual one where there is none.
 * @param {string[]} command
 * @param {Parameters<typeof runProcess>[1]} options
 * @param {import('../setup/log.mjs').Log} log
 */
export function runOnDisplay(command, options, log) {
  if (!lacksDisplay()) return runProcess(command, options);
  log.say('There is no display, so this runs on virtual ones (Xvfb).');
  return withVirtualDisplays((displays) => {
    const env = { ...options.env, DISPLAY: displays[0], READOUT_DISPLAYS: displays.join(' ') };
    return runProcess(command, { ...options, env });
  });
}

/**
 * Chromium refuses to build its sandbox as root; for everybody else it stays on.
 * @param {import('../setup/log.mjs').Log} log
 */
export function sandboxSwitches(log) {
  if (process.platform !== 'linux' || process.getuid() !== 0) return [];
  log.say('You are root, so Chromium’s sandbox is off (--no-sandbox).');
  return ['--no-sandbox'];
}
