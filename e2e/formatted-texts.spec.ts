/** What was around the words when they were published is on the page: shown, marked, followed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright/test';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';
import type { ReaderPage } from './pages/reader-page';
import type { Shared } from './shared-start';

const page = `<!doctype html><html lang="en"><head><title>Japan-Peru Summit Meeting</title>
<link rel="canonical" href="https://example.org/news/peru.html"></head><body>
<h1>Japan-Peru Summit Meeting</h1><p>November 17, 2024</p>
<p>The Prime Minister of Japan met the President of Peru in Lima. They <em>welcomed</em> the <strong>joint <em>statement</em></strong> on trade<sup><a href="#n1">1</a></sup>, see <a href="pact.html">the pact</a>.</p>
<p>In Tokyo, <ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>, the 1<sup>st</sup> meeting of <del>four</del> <u>five</u> ministers took place; they wrote <code>x = y</code> and H<sub>2</sub>O.</p>
<table><tr><th>Year</th><th>Trade in millions</th><th>Remarks</th></tr>
<tr><td>2023</td><td>4,100</td><td>First year of the agreement</td></tr>
<tr><td>2024</td><td>4,350</td><td></td></tr></table>
<p>The ministry can be reached at:</p>
<address>Ministry of Foreign Affairs<br>2-2-1 Kasumigaseki<br>Tokyo</address>
<hr><p>They spoke of fish, and of fishing in the waters of both countries.</p>
<pre><code>first line
    second line, indented</code></pre>
<ol><li id="n1">The statement was made in part only. <a href="#r1">↩</a></li></ol>
</body></html>`;

async function imported({ app, reader }: Shared, folder: string): Promise<ReaderPage> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'peru.html');
  await writeFile(file, page);
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
  const from = await boxOf(reader.article.getByRole('cell', { name: '2023' }));
  const to = await boxOf(reader.article.getByRole('cell', { name: 'First year' }));
  const { mouse } = reader.page;
  await mouse.move(from.x + 1, from.y + from.height / 2);
  await mouse.down();
  await mouse.move(to.x + 20, to.y + to.height / 2);
  await mouse.move(to.x + to.width - 1, to.y + to.height / 2);
  await mouse.up();
  await expect(reader.toolbar).toBeVisible();
  await reader.page.keyboard.press('1');
  await expect(reader.toolbar).toBeHidden();
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

async function boxOf(element: Locator) {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

async function gapBetween(above: Locator, below: Locator): Promise<number> {
  const [first, second] = [await boxOf(above), await boxOf(below)];
  return second.y - (first.y + first.height);
}
