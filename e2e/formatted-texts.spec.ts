/** What was around the words when they were published is on the page: shown, marked, followed. */
import { mkdir, readdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright/test';
import { expect, test } from './fixtures';
import { formattedPage } from './formatted-page';
import { LibraryPage } from './pages/library-page';
import { boxOf, type ReaderPage } from './pages/reader-page';
import type { Shared } from './shared-start';

async function imported(
  { app, reader }: Pick<Shared, 'app' | 'reader'>,
  folder: string,
): Promise<ReaderPage> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'peru.html');
  await writeFile(file, formattedPage);
  const library = new LibraryPage(app, reader.page);
  await library.choose(file);
  await library.acceptImport();
  await expect(reader.article).toHaveAccessibleName('Japan-Peru Summit Meeting');
  await reader.ready();
  return reader;
}

test('every kind of span and block is shown by the element that says it', async ({
  shared,
  folder,
}) => {
  const { article } = await imported(shared, folder);
  const shows = async (selector: string, words: string) =>
    expect.soft(article.locator(selector).filter({ hasText: words }).first()).toBeVisible();
  await shows('em', 'welcomed');
  await shows('strong em', 'statement');
  await shows('u', 'five');
  await shows('del', 'four');
  await shows('sup', 'st');
  await shows('code', 'x = y');
  await shows('ruby rt', 'とう');
  await shows('hr + p', 'They spoke of fish');
  await expect.soft(article.getByRole('link', { name: 'the pact' })).toBeVisible();
  const table = article.getByRole('table');
  await expect
    .soft(table.getByRole('columnheader'))
    .toHaveText(['Year', 'Trade in millions', 'Remarks']);
  await expect
    .soft(table.getByRole('row').nth(2).getByRole('cell'))
    .toHaveText(['2024', '4,350', '']);
  await expect.soft(article.getByText('second line, indented')).toBeVisible();
  const gap = await gapBetween(
    article.getByText('Ministry of Foreign Affairs'),
    article.getByText('2-2-1'),
  );
  expect.soft(gap).toBeLessThan(1);
});

test('words are marked across all of it, and the words of the mark are the bare ones', async ({
  shared,
  folder,
}) => {
  const reader = await imported(shared, folder);
  await reader.mark('They welcomed the joint statement on', '1');
  await reader.mark('東京, the 1st meeting of four five', '2');
  await reader.mark('2023', '3');
  await reader.mark('the pact', '4');
  const painted = Object.values(await reader.painted()).flat();
  expect(painted).toEqual(
    expect.arrayContaining(['They welcomed the joint statement on', '2023', 'the pact']),
  );
  await reader.saved();
});

test('a row of a table is marked from one cell to the next', async ({ shared, folder }) => {
  const reader = await imported(shared, folder);
  await reader.markCells('2023', 'First year', '1');
  await expect(reader.notes.or(reader.panel).first()).toBeVisible();
  await expect
    .poll(async () =>
      Object.values(await reader.painted())
        .flat()
        .join(''),
    )
    .toContain('4,100');
});

test('a note is read where its mark is, gone to, and left again', async ({ shared, folder }) => {
  const { article, page: window } = await imported(shared, folder);
  await article.locator('[role=doc-noteref]').click();
  const note = window.getByRole('dialog', { name: 'Note 1' });
  await expect(note).toContainText('The statement was made in part only.');
  await note.getByRole('button', { name: 'Go to the note' }).click();
  await expect(note).toBeHidden();
  const back = article.getByRole('button', { name: 'Back to the text' });
  await expect(back).toBeInViewport();
  await back.click();
  await expect(article.locator('[role=doc-noteref]')).toBeInViewport();
});

test('a link leads where it says, and only after asking', async ({ shared, folder }) => {
  const { article } = await imported(shared, folder);
  await shared.app.evaluate(({ dialog, shell }) => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    dialog.showMessageBox = ((_window: unknown, options: Electron.MessageBoxOptions) => {
      told.push(`asked: ${options.detail}`);
      return Promise.resolve({ response: told.length > 1 ? 0 : 1, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    shell.openExternal = (url) => {
      told.push(`opened: ${url}`);
      return Promise.resolve();
    };
  });
  const told = () => shared.app.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  const link = article.getByRole('link', { name: 'the pact' });
  await link.click();
  const address = 'https://example.org/news/pact.html';
  await expect.poll(told).toEqual([`asked: ${address}`]);
  await link.focus();
  await shared.reader.page.keyboard.press('Enter');
  await expect.poll(told).toEqual([`asked: ${address}`, `asked: ${address}`, `opened: ${address}`]);
});

test('a picture is shown from its file, enlarged, marked by its caption, and missed when it is gone', async ({
  start,
  profile,
  folder,
}) => {
  const started = await start();
  await started.reader.ready();
  const reader = await imported(started, folder);
  const figure = reader.article.getByRole('figure');
  const image = figure.locator('img');
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(420);
  await figure.getByRole('button', { name: /^Enlarge the picture/ }).click();
  const large = reader.page.getByRole('dialog', { name: 'The two leaders in Lima' });
  await expect(large.getByRole('img')).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(large).toBeHidden();
  await reader.mark('The two leaders in Lima', '1');
  await reader.expectPainted({ 'mark-key-point': ['The two leaders in Lima'] });
  await reader.saved();

  const files = await readdir(join(profile, 'texts'), { recursive: true });
  const [file] = files.filter((name) => name.endsWith('.png'));
  await unlink(join(profile, 'texts', file ?? ''));
  await started.app.close();
  const again = await start();
  await again.reader.ready();
  await expect(
    again.reader.article.getByText('The file of this picture is not here'),
  ).toBeVisible();
  await expect(again.reader.article.getByText('The two leaders in Lima')).toBeVisible();

  const library = new LibraryPage(again.app, again.reader.page);
  await library.choose(join(folder, 'peru.html'));
  await expect(library.dialog).toContainText('Here already: leave out');
  await again.reader.page.keyboard.press('Escape');
  const written = () => readdir(join(profile, 'texts'), { recursive: true });
  await expect.poll(written).toContain(file);
});

async function gapBetween(above: Locator, below: Locator): Promise<number> {
  const [first, second] = [await boxOf(above), await boxOf(below)];
  return second.y - (first.y + first.height);
}
