/** Every kind of file that Readout reads, and every bad one, through the real dialog and worker. */
import { join } from 'node:path';
import type { Locator } from 'playwright/test';
import { expect, test } from './fixtures';
import { writeImportFixtures, type WrittenFile } from './import-files';
import { LibraryPage } from './pages/library-page';
import { twoFrames } from './pages/settled';

const reasons: Readonly<Record<string, RegExp>> = {
  'too-large': /too large/,
  'unpacks-too-large': /would unpack to far more/,
  empty: /There is no text in it/,
  'not-text': /none of these/,
  encrypted: /locked with a password/,
  'no-text-layer': /pictures without text/,
  damaged: /damaged or incomplete/,
  'old-word': /before 2007/,
  'other-office': /another word processor/,
};

test('files of every format and encoding come in under the page’s policy, and each bad one is named with its reason', async ({
  start,
  profile,
}) => {
  test.setTimeout(180_000);
  const files = await writeImportFixtures(join(profile, 'files'));
  const { app, reader } = await start();
  await reader.ready();
  const complaints: string[] = [];
  reader.page.on('console', (message) => complaints.push(message.text()));
  const library = new LibraryPage(app, reader.page);
  await library.choose(...files.map(({ path }) => path));
  const bad = files.filter(({ gives }) => typeof gives === 'string');
  await expect(library.dialog).toContainText(`${files.length - bad.length} texts read`);
  await expect(library.dialog).toContainText(`${bad.length} files could not be read`);
  for (const file of files) {
    const row = await showRow(library, file.name);
    await expect(row).toContainText(wordsFor(file));
  }
  expect(complaints).toEqual([]);
  await library.acceptImport();
  await library.open();
  await expect(library.table.getByRole('row').nth(2)).toBeVisible();
});

function wordsFor({ gives }: WrittenFile): RegExp | string {
  return typeof gives === 'string' ? (reasons[gives] ?? /never/) : gives.parts.title;
}

/** Scrolls on until the row of a file is on the page; only those in view are. */
async function showRow({ dialog }: LibraryPage, name: string): Promise<Locator> {
  const list = dialog.getByRole('region', { name: 'Files' });
  // The whole name: "english.pdf" is within no other one then.
  const row = list
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`(^|[^\\w-])${name.replaceAll('.', '\\.')}($|\\W)`) })
    .or(list.getByRole('listitem').filter({ has: dialog.page().getByText(name, { exact: true }) }));
  for (let step = 0; step < 100 && (await row.count()) === 0; step += 1) {
    await list.evaluate((element) => {
      const end = element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
      element.scrollTo(0, end ? 0 : element.scrollTop + element.clientHeight * 0.7);
    });
    await twoFrames(dialog.page());
  }
  return row.first();
}
