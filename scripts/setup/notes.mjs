import fs from 'node:fs';
import path from 'node:path';
import { checkoutCache } from './paths.mjs';

/**
 * What the set-up remembers between runs.
 * @typedef {object} Notes
 * @property {string} [officialFailedFor] hash of the lock file with which the download failed
 * @property {string} [systemChecked] the state of the system that was found complete
 */

const file = path.join(checkoutCache, 'set-up.json');

/** @returns {Notes} */
export function readNotes() {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    // None yet, or cut off while it was written: everything is found out again.
    return {};
  }
}

/** @param {Notes} changes */
export function writeNotes(changes) {
  const before = readNotes();
  const after = { ...before, ...changes };
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(after));
}
