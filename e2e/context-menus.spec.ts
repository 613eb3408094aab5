/** What can be done with what one points at, by the other mouse button and by the Menu key. */
import type { Locator } from 'playwright/test';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';
import type { ReaderPage } from './pages/reader-page';
import { readClipboard } from './pages/system-dialogs';

const marked = 'upgrading the bilateral relationship';
const item = ({ page }: ReaderPage, name: string | RegExp) =>
  page.getByRole('menuitem', { name }).or(page.getByRole('menuitemradio', { name }));
const block = ({ article }: ReaderPage, words: string) =>
  article.locator('[data-block]', { hasText: words }).first();
const right = (target: Locator) => target.click({ button: 'right' });

test('selected words are copied, marked and looked up', async ({ shared }) => {
  const { app, reader } = shared;
  const { page } = reader;
  await reader.select(marked);
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Selected words' })).toBeVisible();
  await item(reader, /^Copy with Citation/).click();
  await expect(page.getByText('copied with citation')).toBeVisible();
  expect((await readClipboard(app)).text).toContain(marked);

  await page.keyboard.press('ContextMenu');
  await item(reader, 'Highlight').click();
  await item(reader, /^Agreement/).click();
  await reader.expectPainted({ 'mark-agreement': [marked] });

  await reader.select('partnership');
  await page.keyboard.press('Shift+F10');
  await item(reader, /^Find these words here/).click();
  await expect(page.getByRole('search').getByRole('textbox')).toHaveValue('partnership');
  await page.keyboard.press('Escape');
  await reader.select('partnership');
  await page.keyboard.press('Shift+F10');
  await item(reader, /^History of these words/).click();
  await expect(page.getByRole('searchbox', { name: 'Phrase' })).toHaveValue('partnership');
});

test('a mark is relabelled, written on and deleted from the text and from its card', async ({
  shared,
}) => {
  const { reader } = shared;
  const { page } = reader;
  await reader.mark(marked, '2');
  await reader.click(marked, 'right');
  await item(reader, 'Label').click();
  await item(reader, /^Position/).click();
  await reader.expectPainted({ 'mark-position': [marked] });
  await reader.click(marked, 'right');
  await item(reader, 'Note').click();
  await expect(reader.noteField()).toBeFocused();
  await page.keyboard.type('Since when?');
  await page.keyboard.press('Escape');
  const card = page.getByRole('region', { name: /^Position/ });
  await right(card);
  await expect(item(reader, 'Edit note')).toBeVisible();
  // The other button elsewhere opens the menu there at once.
  const left = async () => (await page.getByRole('menu').boundingBox())?.x ?? 0;
  const beside = await left();
  await reader.click(marked, 'right');
  await expect.poll(left).toBeLessThan(beside);
  // What lies over the window meanwhile takes the press, and passes it on.
  await card.click({ button: 'right', force: true });
  await expect.poll(left).toBe(beside);
  await item(reader, 'Delete').click();
  await reader.expectPainted({});

  await right(block(reader, 'In response'));
  await item(reader, 'Bookmark this paragraph').click();
  const ribbon = page.getByRole('button', { name: /^Remove the bookmark/ });
  await right(ribbon);
  await item(reader, 'Delete').click();
  await expect(ribbon).toHaveCount(0);
});

test('documents are opened beside, exported and removed from their row', async ({ shared }) => {
  const { app, reader } = shared;
  const { page } = reader;
  const library = new LibraryPage(app, page);
  await library.open();
  await library.row('Reading guide').locator('[data-open]').focus();
  await page.keyboard.press('Shift+F10');
  await item(reader, 'Open in new tab').click();
  const tabs = page.getByRole('navigation', { name: 'Tabs' });
  await expect(tabs.getByRole('listitem')).toHaveCount(2);
  await right(tabs.getByRole('listitem').first());
  await item(reader, 'Close the other tabs').click();
  await expect(tabs).toHaveCount(0);

  await right(library.side.getByRole('button', { name: 'Reading guide' }));
  await item(reader, 'Export…').click();
  await expect(page.getByRole('dialog', { name: 'Export' })).toContainText('Reading guide');
  await page.keyboard.press('Escape');
  await library.open();
  await right(library.row('Reading guide'));
  await item(reader, 'Remove from the library').click();
  await expect(library.row('Reading guide')).toHaveCount(0);
});

test('a label is renamed, coloured and followed into the notebook', async ({ shared }) => {
  const { reader } = shared;
  const { page } = reader;
  await reader.mark(marked, '2');
  await page.keyboard.press('Control+Shift+l');
  const row = page.getByRole('dialog', { name: 'Labels' }).getByRole('listitem').nth(1);
  await right(row.getByText('1 mark'));
  await item(reader, 'Rename').click();
  await expect(row.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Accord\n');
  await right(row.getByText('1 mark'));
  await item(reader, 'Colour').click();
  await item(reader, 'violet').click();
  await expect(row.getByRole('button', { name: 'Colour of Accord: violet' })).toBeVisible();
  await right(row.getByText('1 mark'));
  await item(reader, 'Show its marks in the notebook').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Notebook' })).toBeVisible();
  const entry = page.getByRole('main').getByRole('group', { name: marked });
  await right(entry);
  await item(reader, 'Open in new tab').click();
  await reader.expectPainted({ 'mark-agreement': [marked] });
});

test('a field has its cut, copy and paste', async ({ shared }) => {
  const { reader } = shared;
  const { page } = reader;
  await page.keyboard.press('Control+f');
  const field = page.getByRole('search').getByRole('textbox');
  await field.fill('partnership');
  await right(field);
  await item(reader, 'Select all').click();
  await right(field);
  await item(reader, 'Cut').click();
  await expect(field).toHaveValue('');
  await right(field);
  await item(reader, 'Paste').click();
  await expect(field).toHaveValue('partnership');
});
