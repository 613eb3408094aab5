import { inWindow } from '../harness/in-window.mjs';
import { installBare } from './page-bare.mjs';
import { installOurs } from './page-ours.mjs';
import { installTools } from './page-tools.mjs';

/** Milliseconds; a start that takes ten thousand changes into the store may need a while. */
const patience = 180_000;

/**
 * A window with the tools that mark: ours and the bare ones.
 * @template T
 * @param {readonly string[]} args
 * @param {(page: import('playwright').Page, app: import('playwright').ElectronApplication) => Promise<T>} work
 * @returns {Promise<T>}
 */
export function withWindow(args, work) {
  const install = [installTools, installOurs, installBare];
  return inWindow(args, { patience, isSaved: false, install }, work);
}
