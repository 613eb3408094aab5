/** Texts without an end to their words, lines or paragraphs: the window is never made to wait for them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';

const texts: Readonly<Record<string, string>> = {
  'word.txt': `One Word\n\n${'a'.repeat(1_000_000)}`,
  'line.txt': `One Line\n\n${'they met '.repeat(800_000)}`,
  'brackets.md': `Brackets\n\n${'['.repeat(400_000)}`,
  'lines.txt': 'a\n'.repeat(5_000_000),
};

/** Milliseconds in which the window must answer at any time. */
const maxWait = 10_000;

test('a word, a line and brackets without end come in and are opened; five million lines are refused', async ({
  start,
  profile,
}) => {
  test.setTimeout(180_000);
  const folder = join(profile, 'files');
  await mkdir(folder, { recursive: true });
  for (const [name, words] of Object.entries(texts)) await writeFile(join(folder, name), words);
  const { app, reader } = await start();
  await reader.ready();
  const library = new LibraryPage(app, reader.page);
  await library.choose(...Object.keys(texts).map((name) => join(folder, name)));
  await expect(library.dialog).toContainText('3 texts read', { timeout: 90_000 });
  await expect(library.dialog).toContainText(/too large/);
  await library.acceptImport();
  await library.open();
  for (const title of ['One Word', 'One Line', 'Brackets']) {
    const started = Date.now();
    await library.table.getByText(title, { exact: true }).first().dblclick();
    await expect(reader.page.locator('article [data-block]').first()).toBeVisible();
    await reader.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => done(null))),
    );
    const took = Date.now() - started;
    console.log(`${title}: ${took} ms`);
    expect(took).toBeLessThan(maxWait);
    await library.open();
  }
});
