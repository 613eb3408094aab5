import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Running } from './fixtures';
import { LibraryPage } from './pages/library-page';
import type { ReaderPage } from './pages/reader-page';

const top = ({ page }: ReaderPage) => page.getByRole('main').evaluate((main) => main.scrollTop);

async function lowWindow({ app, reader }: Running): Promise<ReaderPage> {
  await reader.ready();
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1320, 480),
  );
  await expect.poll(() => reader.page.evaluate(() => innerHeight)).toBe(480);
  return reader;
}

const outline = ({ page }: ReaderPage, name: string) =>
  page.getByRole('region', { name: 'Outline' }).getByRole('button', { name });

test('back and forward go through jumps of the outline, by key and by mouse button', async ({
  shared,
}) => {
  const reader = await lowWindow(shared);
  await outline(reader, 'Outset').click();
  await expect.poll(() => top(reader)).toBeGreaterThan(100);
  const first = await top(reader);
  await outline(reader, 'Regional and international affairs').click();
  await expect.poll(() => top(reader)).toBeGreaterThan(first + 100);
  const second = await top(reader);
  await reader.page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(async () => Math.abs((await top(reader)) - first)).toBeLessThan(40);
  await reader.page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => top(reader)).toBe(0);
  await reader.page.keyboard.press('Alt+ArrowRight');
  await reader.page.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => Math.abs((await top(reader)) - second)).toBeLessThan(40);
  await reader.article.dispatchEvent('mouseup', { button: 3, bubbles: true });
  await expect.poll(async () => Math.abs((await top(reader)) - first)).toBeLessThan(40);
});

test('back crosses documents and lists, and comes to the words that were read', async ({
  shared,
}) => {
  const reader = await lowWindow(shared);
  await outline(reader, 'Bilateral relations').click();
  await expect.poll(() => top(reader)).toBeGreaterThan(100);
  const before = await top(reader);
  await reader.page
    .getByRole('navigation')
    .getByRole('button', { name: /Reading guide/ })
    .click();
  await expect(reader.article.getByRole('heading', { level: 1 })).toHaveText('Reading guide');
  await reader.page.keyboard.press('Alt+ArrowLeft');
  await expect(reader.article.getByRole('heading', { level: 1 })).toContainText('Japan-Mongolia');
  await expect.poll(async () => Math.abs((await top(reader)) - before)).toBeLessThan(40);
  await reader.page.keyboard.press('Alt+ArrowRight');
  await expect(reader.article.getByRole('heading', { level: 1 })).toHaveText('Reading guide');
  await reader.page.keyboard.press('Control+l');
  await expect(reader.page.getByRole('table')).toBeVisible();
  await reader.page.keyboard.press('Alt+ArrowLeft');
  await expect(reader.article.getByRole('heading', { level: 1 })).toHaveText('Reading guide');
});

test('Ctrl+G goes to a paragraph by its number and says which there are', async ({ shared }) => {
  const reader = await lowWindow(shared);
  const last = await reader.article.locator('[data-number]').last().getAttribute('data-number');
  await reader.page.keyboard.press('Control+g');
  const dialog = reader.page.getByRole('dialog', { name: 'Go to paragraph' });
  await expect(dialog.getByRole('textbox', { name: 'Number' })).toBeFocused();
  await reader.page.keyboard.type('99');
  await reader.page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText(
    `There is no such paragraph. This text has paragraphs 1 to ${last}.`,
  );
  await dialog.getByRole('textbox', { name: 'Number' }).fill('¶ 4');
  await reader.page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(reader.article.locator('[data-number="4"]')).toBeInViewport();
  await expect.poll(() => top(reader)).toBeGreaterThan(100);
  await reader.page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => top(reader)).toBe(0);
});

test('paragraph numbers are in the margin on the first baseline and move no word', async ({
  shared,
}) => {
  const { reader } = shared;
  const boxes = () =>
    reader.article.locator('[data-number]').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        return [...range.getClientRects()].map(({ left, top, right }) => [left, top, right]);
      }),
    );
  const drawn = () =>
    reader.article
      .locator('[data-number]')
      .first()
      .evaluate((paragraph) => getComputedStyle(paragraph, '::before').content);
  const before = await boxes();
  expect(await drawn()).toBe('none');
  await reader.page.keyboard.press('Control+Shift+g');
  await expect.poll(drawn).not.toBe('none');
  expect(await boxes()).toEqual(before);
});

test('a list of contents beside the text leads to its headings', async ({ shared, folder }) => {
  const reader = await lowWindow(shared);
  const paragraphs = Array.from(
    { length: 8 },
    (_, nth) => `<p>They spoke of it ${nth + 1} times, and of what it costs both countries.</p>`,
  ).join('');
  const section = (name: string) => `<h2>${name}</h2>${paragraphs}`;
  const file = join(folder, 'contents.html');
  await writeFile(
    file,
    `<!doctype html><title>Talks on fish</title><body><main><h1>Talks on fish</h1><nav><ul><li><a href="#a">1. The nets</a></li><li><a href="#b">2. The boats</a></li><li><a href="/">Start</a></li></ul></nav>${section('The nets')}${section('The boats')}</main>`,
  );
  const library = new LibraryPage(shared.app, reader.page);
  await library.choose(file);
  await library.acceptImport();
  await expect(reader.article).toHaveAccessibleName('Talks on fish');
  await reader.article.getByText('Around the text on its page').click();
  const contents = reader.article.getByRole('group').getByRole('listitem');
  await expect(contents).toHaveText(['1. The nets', '2. The boats', 'Start']);
  await expect(contents.nth(2).getByRole('button')).toHaveCount(0);
  const before = await top(reader);
  await contents.nth(1).getByRole('button').click();
  await expect(reader.article.getByRole('heading', { name: 'The boats' })).toBeInViewport();
  await reader.page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(async () => Math.abs((await top(reader)) - before)).toBeLessThan(40);
});
