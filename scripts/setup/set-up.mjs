import { installDependencies } from './dependencies.mjs';
import { findElectron } from './electron/find-electron.mjs';
import { createLog } from './log.mjs';
import { provideSystemPackages } from '../offline/system-packages.mjs';

/**
 * Makes a checkout ready to build, run and test: dependencies, an Electron binary and what that
 * needs of the system. Everything is done once; the next call only looks.
 * @param {{ needDisplay?: boolean, log?: import('./log.mjs').Log }} [options]
 * @returns {Promise<import('./electron/find-electron.mjs').Electron>}
 */
export async function setUp({ needDisplay = true, log = createLog() } = {}) {
  const lockHash = await installDependencies(log);
  const electron = await findElectron(lockHash, log);
  await provideSystemPackages({ executable: electron.executable, needDisplay }, log);
  log.say(`Electron ${electron.version} (${electron.source})`);
  return electron;
}
