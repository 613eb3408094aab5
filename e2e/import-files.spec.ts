/** Every kind of file that Readout reads, and every bad one, through the real dialog and worker. */
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { badFiles, goodFiles, longTextBytes } from '#core/importing/fixtures/import-files.fixture';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';

test('files of every format and encoding come in, and each bad one is named with its reason', async ({
  start,
  profile,
}) => {
  test.setTimeout(180_000);
  const folder = join(profile, 'files');
  await mkdir(folder);
  const paths: string[] = [];
  for (const { name, bytes } of [...goodFiles, ...badFiles]) {
    paths.push(join(folder, name));
    await writeFile(join(folder, name), bytes());
  }
  // Half a gigabyte of nothing, without the disk for it.
  const long = await open(join(folder, 'long.txt'), 'w');
  await long.truncate(longTextBytes);
  await long.close();
  paths.push(join(folder, 'long.txt'));

  const { app, reader } = await start();
  await reader.ready();
  const library = new LibraryPage(app, reader.page);
  await library.choose(...paths);
  const rows = library.dialog.getByRole('listitem');
  const count = badFiles.length + 1;
  await expect(library.dialog).toContainText(
    `${goodFiles.length} texts read, ${await hereAlready(library)} here already, ${count} files could not be read.`,
  );
  const reasons: Record<string, RegExp> = {
    'too-large': /too large/,
    'unpacks-too-large': /would unpack to far more/,
    empty: /There is no text in it/,
    'not-text': /none of the kinds/,
    encrypted: /locked with a password/,
    'no-text-layer': /pictures without text/,
    damaged: /damaged or incomplete/,
    'old-word': /before 2007/,
  };
  const list = library.dialog.getByRole('region', { name: 'Files' });
  for (const { name, failure } of [...badFiles, { name: 'long.txt', failure: 'too-large' }]) {
    await showRow(list, rows, name);
    await expect(library.file(name)).toContainText(reasons[failure] ?? /never/);
  }
  await library.takeIn();
  await library.open();
  // One English and one Japanese summary, in as many forms: what differs in a word is its own text.
  await expect(library.table.getByRole('row').nth(2)).toBeVisible();
});

/** How many of the texts are the same as one above: counted by the dialog itself. */
async function hereAlready(library: LibraryPage): Promise<string> {
  const words = (await library.dialog.textContent()) ?? '';
  return /, (\d+) here already/.exec(words)?.[1] ?? 'none';
}

/** Scrolls until the row of a file is on the page; only those in view are. */
async function showRow(
  list: ReturnType<LibraryPage['file']>,
  rows: ReturnType<LibraryPage['file']>,
  name: string,
): Promise<void> {
  await list.evaluate((element) => element.scrollTo(0, 0));
  for (let step = 0; step < 60; step += 1) {
    if ((await rows.filter({ hasText: name }).count()) > 0) return;
    await list.evaluate((element) => element.scrollBy(0, element.clientHeight * 0.8));
    await list.page().waitForTimeout(50);
  }
}
