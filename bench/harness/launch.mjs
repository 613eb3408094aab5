import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';

export const projectRoot = path.resolve(import.meta.dirname, '..', '..');

const probe = path.join(import.meta.dirname, 'probe.cjs');
const bareFolder = path.join(import.meta.dirname, '..', 'bare');

/** Chromium refuses its sandbox to root, and only to root. */
export const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Longest wait, in milliseconds, for the text to be painted. */
const patience = 60_000;

export function electronPath() {
  const executable = process.env.ELECTRON_EXEC_PATH;
  if (!executable) throw new Error('Run this as `npm run bench`: it says where Electron is.');
  return executable;
}

/** @returns {Partial<NodeJS.ProcessVersions>} of the Electron that is measured; empty without one */
export function electronVersions() {
  try {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const code = 'console.log(JSON.stringify(process.versions))';
    return JSON.parse(execFileSync(electronPath(), ['-e', code], { env, encoding: 'utf8' }));
  } catch {
    return {};
  }
}

/**
 * @typedef {object} Running
 * @property {number} pid of the main process
 * @property {Record<string, number>} marks milliseconds since the process was started
 * @property {() => Promise<void>} end
 */

/**
 * Starts Readout and resolves when the text can be read.
 * @param {string} profile
 * @param {readonly string[]} [args]
 */
export function launchOurs(profile, args = []) {
  return launch([projectRoot, `--profile=${profile}`, ...args]);
}

/**
 * The same for the bare window.
 * @param {string} profile
 * @param {string} page the HTML file it shows
 */
export function launchBare(profile, page) {
  return launch([path.join(bareFolder, 'main.cjs'), `--profile=${profile}`, `--page=${page}`]);
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<Running>}
 */
async function launch(args) {
  const started = performance.timeOrigin + performance.now();
  const child = spawn(electronPath(), ['-r', probe, ...args, ...sandboxArguments], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const gone = once(child, 'exit');
  const end = async () => {
    child.kill();
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(timer);
  };
  try {
    const marks = await firstReport(child, gone);
    const since = Object.entries(marks).map(([name, time]) => [name, time - started]);
    return { pid: child.pid, marks: Object.fromEntries(since), end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The line that the probe writes. */
function firstReport(child, gone) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`No text was painted: ${why}`));
    const timer = setTimeout(() => fail(`nothing for ${patience / 1000} s`), patience);
    void gone.then(() => fail('the process ended'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('BENCH ')) return;
      clearTimeout(timer);
      resolve(JSON.parse(line.slice('BENCH '.length)));
    });
  });
}
