import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { projectRoot } from './paths.mjs';

/** npm's own retries wait ten seconds and longer; who has no network wants to know at once. */
const SHORT_RETRIES = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/**
 * Runs npm quietly; rejects with its `stderr` in the error.
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export function runNpm(args, { env = {} } = {}) {
  const [command, ...first] = npmCommand();
  return promisify(execFile)(command, [...first, ...args, ...SHORT_RETRIES], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
    // Windows has npm as a command file, which only a shell can start.
    shell: command === 'npm.cmd',
  });
}

/** The npm that runs us when there is one: it is the one the user chose. */
export function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && path.basename(running) === 'npm-cli.js') return [process.execPath, running];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}
