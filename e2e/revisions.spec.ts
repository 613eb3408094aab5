/** A provisional text gets its final one: every mark goes along, or waits for a word from the reader. */
import { copyFile, cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from './fixtures';
import { projectRoot } from './electron-path';
import { bundledText, writeFinal } from './final-text';
import { LibraryPage } from './pages/library-page';
import type { ReaderPage } from './pages/reader-page';
import { choose } from './pages/select';

const cards = (reader: ReaderPage) =>
  reader.page.getByRole('complementary', { name: 'Where the marks have gone' });

test('a provisional text is replaced by the final one and no mark is lost', async ({
  start,
  profile,
}) => {
  const first = await start();
  const { page } = first.reader;
  await first.reader.ready();
  await first.reader.mark('upgrading the bilateral relationship', '2');
  await first.reader.mark('plant 50,000 trees over five years', '3');
  await first.reader.write('plant 50,000 trees over five years', 'Budget line?');
  await page.keyboard.press('Escape');
  await first.reader.mark('President Khurelsukh expressed his desire to further', '4');
  await first.reader.mark('high-level dialogues', '1');
  await first.reader.saved();

  const library = new LibraryPage(first.app, page);
  await library.choose(await writeFinal(profile));
  await expect(library.choice('Japan-Mongolia Leaders')).toContainText('Newer version of');
  await library.acceptImport();

  // The changes are shown word by word, and what is certain has gone along by itself.
  const panel = cards(first.reader);
  await expect(panel.getByText('2 marks carried over')).toBeVisible();
  await expect(page.getByRole('main').getByText('5 wording changes in 2 sections')).toBeVisible();
  await expect(page.locator('del', { hasText: 'mentioned' })).toBeVisible();
  await expect(page.locator('ins', { hasText: 'recalled' })).toBeVisible();
  await expect(page.locator('dd', { hasText: '[Provisional translation]' })).toBeVisible();

  // Nothing is placed in doubt: each of the others waits, with its words and its note.
  const changed = panel.getByRole('region', { name: /^Changed: plant 50,000 trees/ });
  await expect(changed.getByText('Budget line?')).toBeVisible();
  await expect(changed.getByText('plant fifty thousand trees over five years')).toBeVisible();
  await changed.getByRole('button', { name: 'Accept' }).click();
  await expect(changed).toBeHidden();
  await expect(panel.getByText('3 marks carried over')).toBeVisible();

  const other = panel.getByRole('region', { name: /President Khurelsukh expressed/ });
  await other.getByRole('button', { name: /Choose other words|Select its place/ }).click();
  await page.locator('ins', { hasText: 'wished' }).dblclick();
  await expect(other).toBeHidden();
  await expect(panel.getByText('Nothing needs your review.')).toBeVisible();

  // An act like every other: taken back, and done again.
  await page.keyboard.press('Control+z');
  await expect(other).toBeVisible();
  await other.getByRole('button', { name: 'Dismiss' }).click();
  await expect(panel.getByText('1 orphaned mark dismissed')).toBeVisible();
  await first.reader.saved();
  await first.quit();

  // All of it is there after a start; the mark that was dismissed keeps its words in the list.
  const { reader } = await start();
  await reader.ready();
  await reader.expectPainted({
    'mark-agreement': ['upgrading the bilateral relationship'],
    'mark-commitment': ['plant fifty thousand trees over five years'],
    'mark-key-point': ['high-level dialogues'],
  });
  await expect(reader.notes.getByText('Budget line?')).toBeVisible();
  await expect(
    reader.notes.getByText('President Khurelsukh expressed his desire to further'),
  ).toBeVisible();
  await expect(reader.page.getByText('Provisional translation')).toBeHidden();
});

test('an update of Readout with another wording is a newer text: marks go along or wait', async ({
  start,
  profile,
}) => {
  const resources = join(profile, 'bundled');
  await cp(join(projectRoot, 'resources'), resources, { recursive: true });
  const args = [`--resources=${resources}`];
  const first = await start({ args });
  await first.reader.ready();
  await first.reader.mark('upgrading the bilateral relationship', '2');
  await first.reader.mark('plant 50,000 trees over five years', '3');
  await first.reader.saved();
  await first.quit();
  await copyFile(await writeFinal(profile), join(resources, 'summaries', basename(bundledText)));

  for (const round of ['the first start after it', 'every later one']) {
    await test.step(round, async () => {
      const { reader, quit } = await start({ args });
      await reader.expectPainted({ 'mark-agreement': ['upgrading the bilateral relationship'] });
      await expect(reader.article.getByText('plant fifty thousand trees')).toBeVisible();
      const notice = reader.page.getByRole('complementary', { name: 'Marks to review' });
      await expect(notice.getByText('1 mark needs your review')).toBeVisible();
      await notice.getByRole('button', { name: 'Review it' }).click();
      await expect(cards(reader).getByText('1 mark carried over')).toBeVisible();
      await reader.page.getByRole('button', { name: 'Read the earlier version' }).click();
      await expect(reader.page.getByText('which came with Readout')).toBeVisible();
      await expect(reader.article.getByText('plant 50,000 trees over five years')).toBeVisible();
      await reader.saved();
      await quit();
    });
  }
});

test('the earlier text stays readable, with its own marks, and is not written in', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  const { page } = reader;
  await reader.mark('upgrading the bilateral relationship', '2');
  const library = new LibraryPage(app, page);
  await library.choose(await writeFinal(folder));
  await library.acceptImport();
  await page.getByRole('button', { name: 'Read the earlier version' }).click();
  await expect(page.getByText('This is an earlier version')).toBeVisible();
  await expect(reader.article.getByText('plant 50,000 trees')).toBeVisible();
  await reader.expectPainted({ 'mark-agreement': ['upgrading the bilateral relationship'] });
  await page.getByRole('button', { name: 'Present text' }).click();
  await expect(reader.article.getByText('plant fifty thousand trees')).toBeVisible();
  await expect(page.getByText('This is an earlier version')).toBeHidden();
});

test('taking the newer text back brings the earlier one and every mark', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  const { page } = reader;
  await reader.mark('plant 50,000 trees over five years', '3');
  const library = new LibraryPage(app, page);
  await library.choose(await writeFinal(folder));
  await library.acceptImport();
  await page.keyboard.press('Control+z');
  await library.open();
  await page
    .getByRole('button', { name: /^Japan-Mongolia/ })
    .first()
    .click();
  await reader.ready();
  await reader.expectPainted({ 'mark-commitment': ['plant 50,000 trees over five years'] });
});

test('corrections to title and date survive a newer text', async ({ shared, folder }) => {
  const { app, reader } = shared;
  const { page } = reader;
  await page.keyboard.press('Control+Alt+c');
  await page.getByRole('textbox', { name: 'Title' }).fill('The lunch of 2023');
  await page.getByRole('textbox', { name: 'Translation mark' }).fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(reader.article.getByRole('heading', { level: 1 })).toHaveText('The lunch of 2023');
  await expect(reader.article.getByText('Provisional translation')).toBeHidden();
  const library = new LibraryPage(app, page);
  await library.choose(await writeFinal(folder));
  // Another title now: the reader says which document it is a newer text of.
  const choice = library.choice('Japan-Mongolia Leaders');
  await choose(choice, 'Nearly the same: newer version of “The lunch of 2023”');
  await library.acceptImport();
  await library.open();
  await expect(library.row('The lunch of 2023')).toContainText('2 versions');
});
