import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SetupFailure } from '../setup/failure.mjs';
import { checkoutCache, projectRoot } from '../setup/paths.mjs';
import { localProgram } from './local-program.mjs';
import { runProcess } from './run-process.mjs';

const SOURCES = [
  'core',
  'main',
  'preload',
  'renderer',
  'resources',
  'scripts/build',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const OUTPUT = ['out'];
const stampFile = path.join(checkoutCache, 'build-stamp');

/**
 * Builds the application unless what is in out/ was built from these very sources. out/ counts as
 * well: a development session writes its own kind of build there.
 * @param {import('../setup/log.mjs').Log} log
 * @returns {Promise<number>} exit code
 */
export async function buildIfNeeded(log) {
  if (readStamp() === currentStamp()) return 0;
  log.step('Building');
  const code = await runProcess([...localProgram('electron-vite'), 'build', '--logLevel', 'warn']);
  if (code === 0) {
    fs.mkdirSync(checkoutCache, { recursive: true });
    fs.writeFileSync(stampFile, currentStamp());
  }
  return code;
}

/** The same for those who cannot go on without it. */
export async function requireBuild(log) {
  if ((await buildIfNeeded(log)) !== 0) throw new SetupFailure('The build failed, see above.');
}

function readStamp() {
  try {
    return fs.readFileSync(stampFile, 'utf8');
  } catch {
    return null;
  }
}

const currentStamp = () => fingerprint(projectRoot, [...SOURCES, ...OUTPUT]);

/**
 * A fingerprint of names, sizes and times of all files in some places; contents are not read.
 * @param {string} root
 * @param {string[]} places files or folders; one that is missing counts as empty
 */
export function fingerprint(root, places) {
  const hash = createHash('sha256');
  for (const place of places) addTree(hash, root, place);
  return hash.digest('hex');
}

function addTree(hash, root, place) {
  const absolute = path.join(root, place);
  const stat = fs.statSync(absolute, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    for (const name of fs.readdirSync(absolute).sort()) addTree(hash, root, path.join(place, name));
  } else {
    hash.update(`${place} ${stat?.size} ${stat?.mtimeMs}\n`);
  }
}
