import { _electron } from 'playwright';
import { projectRoot, sandboxArguments } from './launch.mjs';

/** What Readout has drawn, and not the still of its last screen. */
export const drawn = (selector) => `#root > :not([inert]) :is(${selector})`;

/**
 * Starts Readout, runs `work` on its page when something is on screen, and closes it as people do.
 * @template T
 * @param {readonly string[]} args
 * @param {object} options
 * @param {string} [options.shows] selector of what is waited for; a text when left out
 * @param {number} [options.patience] milliseconds for that
 * @param {boolean} [options.isSaved] whether it is waited for until all is saved
 * @param {readonly (() => void)[]} [options.install] functions that give the page its tools
 * @param {(page: import('playwright').Page, app: import('playwright').ElectronApplication) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inWindow(
  args,
  { shows = drawn('[data-block]'), patience = 60_000, isSaved = true, install = [] },
  work,
) {
  const app = await _electron.launch({
    args: ['.', ...sandboxArguments, ...args],
    cwd: projectRoot,
  });
  try {
    const page = await app.firstWindow();
    await page.locator(shows).first().waitFor({ timeout: patience });
    if (isSaved) await page.getByText('Saved on this computer').waitFor({ timeout: 60_000 });
    for (const each of install) await page.evaluate(each);
    return await work(page, app);
  } finally {
    await app.close();
  }
}
