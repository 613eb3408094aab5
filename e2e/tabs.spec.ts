/** Documents side by side: opened from every list, moved, closed, restored, and there after a restart. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';
import type { ReaderPage } from './pages/reader-page';

const lunch = /^Japan-Mongolia/;
const guide = 'Reading guide';

const bar = ({ page }: ReaderPage) => page.getByRole('navigation', { name: 'Tabs' });
const tab = (reader: ReaderPage, name: string | RegExp) =>
  bar(reader).getByRole('button', { name, exact: true });
/** The first words of each, the one that is read in brackets. */
const row = (reader: ReaderPage) =>
  bar(reader)
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => {
        const word = item.textContent?.split(/[ -]/)[0] ?? '';
        return item.querySelector('[aria-current]') ? `[${word}]` : word;
      }),
    );
const expectRow = (reader: ReaderPage, ...words: string[]) =>
  expect.poll(() => row(reader)).toEqual(words);
const expectTitle = (reader: ReaderPage, title: string | RegExp) =>
  expect(reader.article.getByRole('heading', { level: 1 })).toHaveText(title);
const scrolled = ({ page }: ReaderPage) =>
  page.getByRole('main').evaluate((main) => main.scrollTop);

test('tabs open from the lists, each with its own place and way back', async ({ shared }) => {
  const { app, reader } = shared;
  const { page } = reader;
  const library = new LibraryPage(app, page);
  await expect(bar(reader)).toHaveCount(0);
  await page
    .getByRole('region', { name: 'Outline' })
    .getByRole('button', { name: 'Regional and international affairs' })
    .click();
  await expect.poll(() => scrolled(reader)).toBeGreaterThan(100);
  const place = await scrolled(reader);
  await library.side.getByRole('button', { name: guide }).click({ modifiers: ['Control'] });
  await expectTitle(reader, guide);
  await expectRow(reader, 'Japan', '[Reading]');
  await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeDisabled();
  await tab(reader, lunch).click();
  await expectTitle(reader, lunch);
  await expect.poll(async () => Math.abs((await scrolled(reader)) - place)).toBeLessThan(40);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => scrolled(reader)).toBe(0);

  // What is selected is pasted by the middle button where it may be, and nowhere else.
  await reader.select('expressed his desire');
  await page.keyboard.press('Escape');
  await library.open();
  await expectRow(reader, 'Japan', 'Reading');
  await library.row(guide).locator('[data-open]').click({ button: 'middle' });
  await expectRow(reader, 'Japan', 'Reading', '[Reading]');
  await library.open();
  await library.row('Japan-Mongolia').locator('[data-open]').focus();
  await page.keyboard.press('Control+Enter');
  await expectRow(reader, 'Japan', 'Reading', 'Reading', '[Japan]');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('mongolia');
  await expect(page.getByRole('option').first()).toHaveText(lunch);
  await page.keyboard.press('Control+Enter');
  await expectRow(reader, 'Japan', 'Reading', 'Reading', 'Japan', '[Japan]');
  await page.keyboard.press('Control+Shift+h');
  await page.getByRole('searchbox', { name: 'Phrase' }).fill('partnership');
  await page.keyboard.press('Enter');
  const use = page.getByRole('group', { name: /^partnership/i }).first();
  await use
    .getByRole('button')
    .first()
    .click({ modifiers: ['Control'] });
  await expectRow(reader, 'Japan', 'Reading', 'Reading', 'Japan', 'Japan', '[Japan]');
});

test('tabs are walked, moved, closed and restored by key and by mouse', async ({ shared }) => {
  const { reader } = shared;
  const { page } = reader;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Control+t', 'F1');
  await expectRow(reader, 'Japan', '[Reading]');
  await press('Control+t', 'Control+Tab');
  await expectRow(reader, '[Japan]', 'Reading', 'Reading');
  await press('Control+PageUp', 'Control+Shift+Tab');
  await expectRow(reader, 'Japan', '[Reading]', 'Reading');
  await press('Control+Shift+PageUp');
  await expectRow(reader, '[Reading]', 'Japan', 'Reading');
  await press('Control+PageDown', 'Control+w');
  await expectRow(reader, 'Reading', '[Reading]');
  await press('Control+Shift+t');
  await expectRow(reader, 'Reading', '[Japan]', 'Reading');

  const middle = async (nth: number) => {
    const box = await bar(reader).getByRole('listitem').nth(nth).boundingBox();
    if (!box) throw new Error('The tab is not on screen.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [from, to] = [await middle(1), await middle(2)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 300, { steps: 6 });
  await page.mouse.up();
  await expectRow(reader, 'Reading', 'Reading', '[Japan]');
  const last = await middle(2);
  await page.mouse.move(last.x, last.y);
  await page.mouse.down();
  await page.mouse.move(2, last.y, { steps: 6 });
  await expectRow(reader, '[Japan]', 'Reading', 'Reading');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expectRow(reader, 'Reading', 'Reading', '[Japan]');

  await tab(reader, guide).first().click({ button: 'middle' });
  await expectRow(reader, 'Reading', '[Japan]');
  await bar(reader)
    .getByRole('button', { name: `Close tab: ${guide}` })
    .click();
  await expect(bar(reader)).toHaveCount(0);
  await expectTitle(reader, lunch);
});

test('after a restart the same tabs are there, also one whose document was removed', async ({
  start,
  profile,
}) => {
  const { app, reader, quit } = await start();
  const { page } = reader;
  await reader.ready();
  await page.keyboard.press('Control+t');
  await page.keyboard.press('F1');
  await expectRow(reader, 'Japan', '[Reading]');
  const library = new LibraryPage(app, page);
  await library.open();
  await library.more(guide, 'Remove from the library');
  await page.keyboard.press('Control+Tab');
  await expectTitle(reader, lunch);
  await quit();

  const { reader: again, quit: quitAgain } = await start();
  await again.ready();
  await expectRow(again, '[Japan]', 'Reading');
  await again.page.keyboard.press('Control+Tab');
  const notice = again.page.getByRole('complementary', { name: 'This document was removed' });
  await expect(notice).toContainText('This document was removed from the library');
  await notice.getByRole('button', { name: 'Close tab' }).click();
  await expect(bar(again)).toHaveCount(0);
  await expectTitle(again, lunch);
  await quitAgain();

  const file = join(profile, 'settings.json');
  const settings = JSON.parse(await readFile(file, 'utf8')) as object;
  const unknown = { documentId: 'gone', earlierText: null, offset: 7 };
  const open = [unknown, { documentId: 3 }, { ...unknown, documentId: 'reading-guide' }];
  await writeFile(file, JSON.stringify({ ...settings, tabs: { open, active: 0 } }));
  const { reader: third } = await start();
  await expect(third.page.getByRole('alert')).toContainText('is not in the library');
  await expectRow(third, '[Not]', 'Reading');
  await third.page.getByRole('button', { name: 'Close tab', exact: true }).click();
  await expectTitle(third, guide);
});
