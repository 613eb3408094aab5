import { _electron } from 'playwright';
import { projectRoot, sandboxArguments } from '../harness/launch.mjs';
import { installBare } from './page-bare.mjs';
import { installOurs } from './page-ours.mjs';
import { installTools } from './page-tools.mjs';

/** Milliseconds; a start that takes ten thousand changes into the store may need a while. */
const patience = 180_000;

/**
 * Starts Readout, runs `work` on its page when the text is there, and closes it as people do.
 * @template T
 * @param {readonly string[]} args
 * @param {(page: import('playwright').Page, app: import('playwright').ElectronApplication) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withWindow(args, work) {
  const app = await _electron.launch({
    args: ['.', ...sandboxArguments, ...args],
    cwd: projectRoot,
  });
  try {
    const page = await app.firstWindow();
    await page.locator('[data-block]').first().waitFor({ timeout: patience });
    for (const install of [installTools, installOurs, installBare]) await page.evaluate(install);
    return await work(page, app);
  } finally {
    await app.close();
  }
}
