/** The notebook: every annotation of every document, also of removed ones. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { ExportDialog } from './pages/export-dialog';
import { LibraryPage } from './pages/library-page';
import { chooseFile } from './pages/system-dialogs';

const peru =
  'Japan-Peru Summit Meeting\nNovember 17, 2024\n\nThe Prime Minister of Japan met the President of Peru in Lima.\n';

test('marks of all documents are listed, narrowed, changed together and handed over as shown', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  const { page } = reader;
  await reader.mark('upgrading the bilateral relationship', '2');
  await reader.mark('plant 50,000 trees over five years', '3');
  await reader.write('plant 50,000 trees over five years', 'Budget line? #money');
  await page.keyboard.press('Escape');
  const library = new LibraryPage(app, page);
  await writeFile(join(folder, 'peru.txt'), peru);
  await library.choose(join(folder, 'peru.txt'));
  await library.takeIn();
  await expect(reader.article).toHaveAccessibleName('Japan-Peru Summit Meeting');
  await reader.mark('the President of Peru', '3');
  await reader.saved();
  await library.open();
  await library.more('Japan-Peru Summit Meeting', 'Remove from the library');

  await page.keyboard.press('Control+Shift+n');
  const list = page.getByRole('region', { name: 'Marks and notes' });
  const rows = list.getByRole('group');
  await expect(page.getByText('3 marks and notes in 2 summaries')).toBeVisible();
  await expect(list.getByRole('heading').first()).toHaveText(/Japan-Peru Summit Meeting .*Removed/);

  const filters = page.getByRole('group', { name: 'Filter' });
  await filters.getByRole('button', { name: 'Commitment' }).click();
  await expect(page.getByText('2 of 3 marks and notes in 2 summaries')).toBeVisible();
  await filters.getByRole('button', { name: '#money' }).click();
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('Budget line?');
  await page.getByRole('button', { name: 'Save this filter…' }).click();
  await page.getByRole('textbox', { name: 'Name of this filter' }).fill('Money');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByRole('menuitem', { name: 'Money', exact: true }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('searchbox', { name: 'Words, notes, tags' }).fill('PERU president');
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all' }).click();

  // Several at once: one act, one Undo.
  await rows.nth(0).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'All 3' }).click();
  await page.getByRole('textbox', { name: 'Add a tag' }).fill('lima');
  await page.keyboard.press('Enter');
  await expect(list.getByText('#lima')).toHaveCount(3);
  await page.getByRole('heading', { name: 'Notebook' }).click();
  await page.keyboard.press('Control+z');
  await expect(list.getByText('#lima')).toHaveCount(0);

  // What is shown is what goes out, the removed document's marks too.
  await page.getByRole('button', { name: 'Pick none' }).click();
  await filters.getByRole('button', { name: 'With note' }).click();
  await filters.getByRole('button', { name: 'With note' }).click();
  await page.getByRole('button', { name: 'Export 3…' }).click();
  await expect(page.getByRole('combobox', { name: 'What' })).toContainText(
    'The 3 marks and notes that are listed',
  );
  const file = join(folder, 'out.jsonld');
  await chooseFile(app, file);
  const exporting = new ExportDialog(page);
  await exporting.choose('W3C Web Annotation');
  await exporting.save();
  await expect
    .poll(() => readFile(file, 'utf8').catch(() => ''))
    .toContain('the President of Peru');
  const written = JSON.parse(await readFile(file, 'utf8')) as { first?: { items?: unknown[] } };
  expect(JSON.stringify(written).split('"TextQuoteSelector"').length - 1).toBe(3);
});

test('a click opens the text at the words', async ({ shared }) => {
  const { reader } = shared;
  const { page } = reader;
  await reader.mark('plant 50,000 trees over five years', '3');
  await page.keyboard.press('Control+Shift+n');
  await page.getByRole('button', { name: /^plant 50,000 trees/ }).click();
  await reader.ready();
  await expect(page.locator('[data-flash] i').first()).toBeAttached();
  await expect(reader.article.getByText('plant 50,000 trees')).toBeInViewport();
});
