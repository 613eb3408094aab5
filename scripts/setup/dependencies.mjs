import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SetupFailure } from './failure.mjs';
import { runNpm } from './npm.mjs';
import { projectRoot } from './paths.mjs';

const lockFile = path.join(projectRoot, 'package-lock.json');
const modules = path.join(projectRoot, 'node_modules');
const stampFile = path.join(modules, '.readout-lock');

/**
 * Installs exactly what the lock file names, unless that is what is there.
 * @param {import('./log.mjs').Log} log
 * @returns {Promise<string>} SHA-256 of the lock file
 */
export async function installDependencies(log) {
  const lock = readOrNull(lockFile);
  if (lock === null) {
    throw new SetupFailure('package-lock.json is missing: get it back from the repository.');
  }
  const hash = createHash('sha256').update(lock).digest('hex');
  if (readOrNull(stampFile) === hash) return hash;
  if (!isInstalled(lock, readOrNull(path.join(modules, '.package-lock.json')))) {
    log.step('Installing the dependencies');
    await install();
  }
  fs.writeFileSync(stampFile, hash);
  return hash;
}

/**
 * Whether npm installed all of the lock file by itself, as `npm install` does in daily work. npm
 * keeps an account of what is there in the same form.
 * @param {string} lock
 * @param {string | null} account
 */
export function isInstalled(lock, account) {
  if (account === null) return false;
  const wanted = JSON.parse(lock).packages;
  const found = JSON.parse(account).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    // The empty place is the project; binaries for other systems are optional and not installed.
    if (place === '' || (entry.optional && !found[place])) return true;
    return found[place]?.version === entry.version && found[place].integrity === entry.integrity;
  });
}

async function install() {
  try {
    // Developing needs the development dependencies, whatever the machine's NODE_ENV says.
    await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      env: {
        // Electron is found in a step of its own, and Playwright drives that, not a browser.
        ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
        PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
      },
    });
  } catch (error) {
    throw new SetupFailure(explainFailure(`${error.stderr ?? ''}${error.message}`));
  }
}

/** @param {string} output what npm wrote */
export function explainFailure(output) {
  if (/code EUSAGE/.test(output) && /in sync/.test(output)) {
    return 'package.json and package-lock.json disagree: run `npm install` and commit the lock file.';
  }
  if (/code (ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH)/.test(output)) {
    return 'The package registry cannot be reached: connect to the network and run this again.';
  }
  if (/code (ENOSPC)/.test(output)) return 'The disk is full: make room and run this again.';
  const [, code] = /code (E\w+)/.exec(output) ?? [];
  return `npm could not install the dependencies${code ? ` (${code})` : ''}: run \`npm ci\` to see why.`;
}

function readOrNull(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
