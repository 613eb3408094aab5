/** A folder of files at once: 1,200 in every run, ten thousand before a release. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { expect, test } from '../fixtures';
import { LibraryPage } from '../pages/library-page';
import { pickFiles } from '../pages/system-dialogs';
import { isLongRun } from './rounds';

const count = isLongRun() ? 10_000 : 1200;
/** Milliseconds that reading or taking in may last here: a shared machine is slow now and then. */
const patience = isLongRun() ? 600_000 : 60_000;
/** MiB that any one process may have in use meanwhile. */
const maxMemory = 1024;

/** Some 600 words, no two texts alike for long. */
function meeting(number: number): string {
  const paragraphs = Array.from({ length: 12 }, (_, nth) => {
    const at = number * 12 + nth;
    return `The delegations discussed point ${at} of the agenda, and the ${at * 7} vessels of clause ${at * 13}. ${'They welcomed the progress made and agreed to go on. '.repeat(4)}`;
  });
  const date = `March ${1 + (number % 28)}, 20${String(number % 20).padStart(2, '0')}`;
  return [`Meeting number ${number}`, date, ...paragraphs].join('\n\n');
}

/** The most that one process has had, MiB, looked at once a second. */
function watchMemory(app: ElectronApplication) {
  let most = 0;
  const timer = setInterval(() => {
    void app
      .evaluate(({ app: own }) => own.getAppMetrics().map(({ memory }) => memory.workingSetSize))
      .then((sizes) => (most = Math.max(most, ...sizes.map((size) => size / 1024))))
      .catch(() => undefined);
  }, 1000);
  return () => {
    clearInterval(timer);
    return Math.round(most);
  };
}

test(`a folder of ${count.toLocaleString('en')} files is read, reported and imported; reading can be stopped`, async ({
  start,
  profile,
}) => {
  test.setTimeout(60_000 + 2 * patience);
  const { app, reader } = await start();
  await reader.ready();
  const { page } = reader;
  const library = new LibraryPage(app, page);
  const folder = join(profile, 'many', 'inner');
  await mkdir(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    await writeFile(join(folder, `meeting-${number}.txt`), meeting(number));
  }
  await writeFile(join(folder, 'notes.bin'), 'not a text for reading');
  await pickFiles(app, [join(profile, 'many')]);
  await page.keyboard.press('Control+Alt+Shift+o');
  await library.dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(library.dialog.getByText(/\d+ left out/)).toBeVisible();
  await library.dialog.getByRole('button', { name: /^(Cancel|Close)$/ }).click();
  await library.open();
  await expect(page.getByText('2 summaries,')).toBeVisible();

  const memory = watchMemory(app);
  await pickFiles(app, [join(profile, 'many')]);
  const began = Date.now();
  await page.keyboard.press('Control+Alt+Shift+o');
  await library.read(patience);
  const read = Date.now();
  await expect(library.dialog.getByText(`${count.toLocaleString('en')} texts read.`)).toBeVisible();
  await library.acceptImport(patience);
  await expect(page.getByText(`${(count + 2).toLocaleString('en')} summaries,`)).toBeVisible();
  const most = memory();
  console.log(
    `${count} files: read in ${seconds(read - began)} s, imported after ${seconds(Date.now() - read)} s more, at most ${most} MiB in one process`,
  );
  expect(most).toBeLessThan(maxMemory);
  // Only what is in view is on the page.
  expect(await library.table.getByRole('row').count()).toBeLessThan(60);
  await library.table.getByRole('button', { name: 'Summary', exact: true }).click();
  await page
    .getByRole('button', { name: 'Japan-Mongolia Leaders’ Working Lunch (Summary)', exact: true })
    .focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Reading guide', exact: true })).toBeFocused();
});

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(0);
