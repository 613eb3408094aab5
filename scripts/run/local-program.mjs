import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { projectRoot } from '../setup/paths.mjs';

/**
 * The command line of a program that a dependency brings. Node runs its script directly: the same
 * on every system, and no shell in between that would swallow signals.
 * @param {string} packageName
 * @returns {string[]}
 */
export function localProgram(packageName) {
  const folder = path.join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[packageName];
  return [process.execPath, path.join(folder, script)];
}
