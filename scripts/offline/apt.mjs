import { execFile } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { promisify } from 'node:util';
import { SetupFailure } from '../setup/failure.mjs';

const exec = promisify(execFile);
const LOCK_SECONDS = 120;

export const isDebian = () =>
  fs.existsSync('/etc/debian_version') && fs.existsSync('/usr/bin/apt-get');

/**
 * @param {string[]} packages by their older names
 * @param {import('../setup/log.mjs').Log} log
 */
export async function installPackages(packages, log) {
  log.step(`Installing system packages: ${packages.join(' ')}`);
  // Without a network the lists at hand may still do; if not, the installation fails and says so.
  await aptGet(['update']).catch(() => {});
  const names = await Promise.all(packages.map(nameOnThisSystem));
  try {
    await aptGet(['install', '--yes', '--no-install-recommends', ...names]);
  } catch {
    throw new SetupFailure(
      `The system packages could not be installed, do it by hand and run this again: apt-get install ${names.join(' ')}`,
    );
  }
}

function aptGet(args) {
  // Another installation may be running: its end is waited for.
  return exec('apt-get', ['-qq', '-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Since 2024 some libraries bear the suffix t64, for their 64-bit times. */
export async function nameOnThisSystem(name) {
  const { stdout } = await exec('apt-cache', ['pkgnames', name]).catch(() => ({ stdout: '' }));
  return stdout.split('\n').includes(`${name}t64`) ? `${name}t64` : name;
}
