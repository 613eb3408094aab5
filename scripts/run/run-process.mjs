import { spawn } from 'node:child_process';
import os from 'node:os';
import process from 'node:process';
import { SetupFailure } from '../setup/failure.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { passWithoutNoise } from './noise-filter.mjs';

const GRACE_MS = 5000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command to its end, and ends it when we are told to end.
 * @param {string[]} command
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env] in addition to ours
 * @param {boolean} [options.filterNoise] drop Chromium's harmless lines from stderr
 * @param {number} [options.timeoutMs] kill it, and fail, after so long
 * @returns {Promise<number>} the exit code, as a shell would give it
 */
export function runProcess([program, ...args], options = {}) {
  const { env = {}, filterNoise = false, timeoutMs } = options;
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['inherit', 'inherit', filterNoise ? 'pipe' : 'inherit'],
    // Windows starts the command files of npm and of node_modules/.bin through a shell only.
    shell: process.platform === 'win32' && /\.cmd$/.test(program),
  });
  if (filterNoise) passWithoutNoise(child.stderr, process.stderr);
  const stopForwarding = forwardSignals(child);
  return new Promise((resolve, reject) => {
    const timer = timeoutMs && setTimeout(giveUp, timeoutMs);
    child.once('error', () => {
      reject(new SetupFailure(`${program} could not be started: is it installed?`));
    });
    child.once('close', (code, signal) => {
      stopForwarding();
      clearTimeout(timer);
      resolve(code ?? 128 + os.constants.signals[signal]);
    });

    function giveUp() {
      child.kill('SIGKILL');
      reject(
        new SetupFailure(`It did not end within ${timeoutMs / 1000} seconds and was stopped.`),
      );
    }
  });
}

/**
 * A terminal sends Ctrl+C to the command as well as to us; what anybody else sends to us is passed
 * on. A command that does not listen is killed a little later.
 */
function forwardSignals(child) {
  const handlers = SIGNALS.map((signal) => {
    const handler = () => {
      const hasItAlready = signal === 'SIGINT' && process.stdin.isTTY;
      if (!hasItAlready) child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => handlers.forEach((remove) => remove());
}
