/** Putting documents away: collections, tags, unread, pinned, archive, order, filter, bin. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';

const lunch = 'Japan-Mongolia Leaders’ Working Lunch (Summary)';

async function writeTexts(profile: string): Promise<string[]> {
  const folder = join(profile, 'files');
  await mkdir(folder);
  const texts: Record<string, string> = {
    'peru.txt':
      'Japan-Peru Summit Meeting\nNovember 17, 2024\n\nThe Prime Minister of Japan met the President of Peru in Lima.\n',
    'chile.txt':
      'Japan-Chile Summit Meeting\nNovember 15, 2024\n\nThe Prime Minister of Japan met the President of Chile in Lima.\n',
    'kenya.txt':
      'Japan-Kenya Summit Meeting\nFebruary 8, 2024\n\nThe Prime Minister of Japan met the President of Kenya in Tokyo.\n',
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  return Object.keys(texts).map((name) => join(folder, name));
}

test('documents are collected, tagged, pinned, archived, and a restart keeps it all', async ({
  start,
  profile,
}) => {
  const first = await start();
  await first.reader.ready();
  const { page } = first.reader;
  const library = new LibraryPage(first.app, page);
  await library.choose(...(await writeTexts(profile)));
  await library.acceptImport();
  await library.open();
  await expect(library.table.getByRole('row')).toHaveCount(6);

  await page.getByRole('button', { name: 'New collection' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('APEC 2024');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'APEC 2024' })).toBeVisible();
  await expect(page.getByText('Nothing is in this collection yet.')).toBeVisible();
  await library.side.getByRole('button', { name: 'Library' }).click();
  for (const country of ['Peru', 'Chile']) {
    await library.row(`Japan-${country}`).getByRole('checkbox').check();
  }
  await expect(page.getByText('2 documents selected')).toBeVisible();
  await page
    .getByRole('button', { name: 'Collections and more for the selected documents' })
    .click();
  await page.getByRole('menuitemcheckbox', { name: 'APEC 2024' }).click();
  await page.keyboard.press('Escape');
  await expect(library.side.getByRole('button', { name: /^APEC 2024\s*2$/ })).toBeVisible();

  await page.getByRole('button', { name: 'Tags…' }).click();
  await page.getByRole('textbox', { name: 'Add a tag' }).fill('trade');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('#trade')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Select none' }).click();

  await library.more('Japan-Kenya Summit Meeting', 'Pin to the top');
  await library.more(lunch, 'Archive');
  await expect
    .poll(() => library.titles())
    .toEqual([
      'Japan-Kenya Summit Meeting',
      'Japan-Peru Summit Meeting',
      'Japan-Chile Summit Meeting',
      'Reading guide',
    ]);
  await page.keyboard.press('Control+z');
  await expect(library.row(lunch)).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(library.row(lunch)).toBeHidden();
  await first.reader.saved();
  await first.quit();

  const second = await start();
  const again = new LibraryPage(second.app, second.reader.page);
  await second.reader.ready();
  await again.side.getByRole('button', { name: /^APEC 2024/ }).click();
  await expect
    .poll(() => again.titles())
    .toEqual(['Japan-Peru Summit Meeting', 'Japan-Chile Summit Meeting']);
  await expect(again.row('Japan-Peru').getByText('#trade')).toBeVisible();
  await again.side.getByRole('button', { name: /^Archive/ }).click();
  await expect.poll(() => again.titles()).toEqual([lunch]);
  // A collection that is deleted leaves its documents where they are.
  await again.page.getByRole('button', { name: 'More for APEC 2024' }).click();
  await again.page.getByRole('menuitem', { name: /^Delete the collection/ }).click();
  await expect(again.side.getByText('APEC 2024')).toBeHidden();
  await again.side.getByRole('button', { name: 'Library' }).click();
  await expect(again.row('Japan-Peru')).toBeVisible();
});

test('the list is ordered and narrowed, and says how much it shows', async ({ shared, folder }) => {
  const { app, reader } = shared;
  const { page } = reader;
  const library = new LibraryPage(app, page);
  await library.choose(...(await writeTexts(folder)));
  await library.acceptImport();
  await library.open();
  await library.table.getByRole('button', { name: 'Summary', exact: true }).click();
  await expect
    .poll(() => library.titles())
    .toEqual([
      'Japan-Chile Summit Meeting',
      'Japan-Kenya Summit Meeting',
      lunch,
      'Japan-Peru Summit Meeting',
      'Reading guide',
    ]);
  await page.getByRole('button', { name: 'Year' }).click();
  await page.getByRole('menuitemradio', { name: /^2024/ }).click();
  await expect(page.getByText('3 of 5 summaries')).toBeVisible();
  await page.getByRole('button', { name: 'Country' }).click();
  await page.getByRole('menuitemradio', { name: /^Kenya/ }).click();
  await expect.poll(() => library.titles()).toEqual(['Japan-Kenya Summit Meeting']);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('searchbox', { name: 'Words of the title' }).fill('PERU');
  await expect.poll(() => library.titles()).toEqual(['Japan-Peru Summit Meeting']);
  await page.getByRole('searchbox', { name: 'Words of the title' }).fill('nothing like it');
  await expect(page.getByText('No summary fits all of this.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).first().click();
  await library.side.getByRole('button', { name: 'Unread' }).click();
  await expect(library.row('Japan-Kenya')).toBeVisible();
  await expect(library.row(lunch)).toBeHidden();
});

test('a removed document keeps its marks, comes back from the bin, and by its file', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  const { page } = reader;
  const library = new LibraryPage(app, page);
  const [peru = ''] = await writeTexts(folder);
  await library.choose(peru);
  await library.acceptImport();
  await expect(reader.article).toHaveAccessibleName('Japan-Peru Summit Meeting');
  await reader.mark('the President of Peru', '2');
  await reader.saved();
  await library.open();
  await library.more('Japan-Peru Summit Meeting', 'Remove from the library');
  await expect(library.row('Japan-Peru')).toBeHidden();
  await expect(page.getByText('Marks and notes are kept.')).toBeVisible();

  await page.keyboard.press('Control+Shift+b');
  const removed = page.getByRole('region', { name: 'Removed documents' });
  await expect(removed.getByText('1 mark · removed now')).toBeVisible();
  await removed.getByRole('button', { name: /^Restore/ }).click();
  await library.open();
  await expect(library.row('Japan-Peru')).toContainText('1');

  await library.more('Japan-Peru Summit Meeting', 'Remove from the library');
  await library.choose(peru);
  await expect(library.choice('Japan-Peru Summit Meeting')).toContainText('Restore it');
  await library.acceptImport();
  await library.open();
  await page.getByRole('button', { name: 'Japan-Peru Summit Meeting', exact: true }).click();
  await reader.ready();
  await reader.expectPainted({ 'mark-agreement': ['the President of Peru'] });
});

test('the arrows walk through the list and Enter opens', async ({ shared }) => {
  const { reader } = shared;
  const { page } = reader;
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: lunch, exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Reading guide', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.article).toHaveAccessibleName('Reading guide');
});
