/*
 * npm run check: the parts of the quick check, side by side where there are cores for it. What a part
 * says is held back until it ends, so that no two are mixed.
 */
import { spawn } from 'node:child_process';
import os from 'node:os';
import process from 'node:process';
import { sideBySide } from './run/side-by-side.mjs';
import { npmCommand } from './setup/npm.mjs';
import { projectRoot } from './setup/paths.mjs';

/** Each is a script `check:…` of package.json. The longest come first: the short ones fill the end. */
const parts = ['unit', 'lint', 'types', 'format', 'rooms'];

/** The tests use every core there is; beside them the others are done one after the other. */
const most = Math.min(2, os.availableParallelism());

const failed = await sideBySide(
  parts.map((part) => async () => {
    const began = performance.now();
    const { code, output } = await runPart(part);
    const seconds = Math.round((performance.now() - began) / 1000);
    const verdict = code === 0 ? 'passed' : 'FAILED';
    process.stdout.write(`\n── ${part}: ${verdict} in ${seconds} s ──\n${output.trim()}\n`);
    return code === 0 ? [] : [part];
  }),
  most,
);
const names = failed.flat();
console.log(`\n${names.length === 0 ? 'All parts passed.' : `Failed: ${names.join(', ')}.`}`);
process.exitCode = names.length === 0 ? 0 : 1;

/** Runs a part to its end. @returns {Promise<{ code: number, output: string }>} */
function runPart(part) {
  const [program, ...args] = [...npmCommand(), 'run', '--silent', `check:${part}`];
  // The part sees no terminal, only us.
  const color = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { ...process.env, ...color },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: program === 'npm.cmd',
  });
  const pieces = [];
  child.stdout.on('data', (piece) => pieces.push(piece));
  child.stderr.on('data', (piece) => pieces.push(piece));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString() }),
    );
  });
}
