import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

export const projectRoot = path.resolve(import.meta.dirname, '..', '..');

/** Notes about this checkout. `npm ci` empties it, which is wanted: everything is then asked anew. */
export const checkoutCache = path.join(projectRoot, 'node_modules', '.cache', 'readout');

/**
 * Where large downloads live: outside the checkout, so that a fresh clone does not fetch them again.
 * @param {{ platform?: string, env?: NodeJS.ProcessEnv, home?: string }} [machine]
 */
export function userCache(machine = {}) {
  const { platform = process.platform, env = process.env, home = os.homedir() } = machine;
  if (platform === 'win32') {
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'readout', 'Cache');
  }
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'readout');
  // The XDG specification says a relative path is to be ignored.
  const xdg = env.XDG_CACHE_HOME;
  return path.join(xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.cache'), 'readout');
}
