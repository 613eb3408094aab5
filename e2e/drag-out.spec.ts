/** Words and documents that are dragged into other programs. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Locator } from 'playwright/test';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';
import type { ReaderPage } from './pages/reader-page';

const marked = 'upgrading the bilateral relationship';

/** What the drag would give to another program; the drag itself is stopped, for it never ends in a test. */
async function dragged(
  { page }: ReaderPage,
  from: { readonly x: number; readonly y: number },
): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    const taken = new Promise((resolve) => {
      window.addEventListener(
        'dragstart',
        (event) => {
          resolve({
            text: event.dataTransfer?.getData('text/plain') ?? '',
            html: event.dataTransfer?.getData('text/html') ?? '',
          });
          event.preventDefault();
        },
        { once: true },
      );
    });
    (window as unknown as { taken: unknown }).taken = taken;
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 30, { steps: 5 });
  await page.mouse.up();
  return page.evaluate(
    () => (window as unknown as { taken: Promise<{ text: string; html: string }> }).taken,
  );
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not on screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a selection and a mark arrive as words with their citation', async ({ shared }) => {
  const { reader } = shared;
  const { page } = reader;
  // Pointing at them has the code read; people are slower than this. A drag gives the selection up.
  await expect(async () => {
    await reader.select(marked);
    const at = await page.evaluate(() => {
      const box = window.getSelection()?.getRangeAt(0).getClientRects()[0];
      return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 10 };
    });
    const words = await dragged(reader, at);
    expect(words.text).toContain(`“${marked}”`);
    expect(words.text).toContain('Working Lunch');
    expect(words.html).toContain(marked);
    expect(words.html).toContain('<blockquote');
  }).toPass();

  await page.keyboard.press('Escape');
  await reader.mark(marked, '2');
  await reader.write(marked, 'Since when?');
  await page.keyboard.press('Escape');
  const card = page.getByRole('region', { name: /^Agreement/ });
  await expect(async () => {
    const words = await dragged(reader, await middleOf(card));
    expect(words.text).toContain(`“${marked}”`);
    expect(words.text).toContain('Since when?');
  }).toPass();
});

test('a document that is dragged out of the library is a Markdown file, for as long as the application runs', async ({
  start,
}) => {
  const { app, reader, quit } = await start();
  const { page } = reader;
  await reader.ready();
  await reader.mark(marked, '2');
  await reader.saved();
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('There is no window.');
    contents.startDrag = (item) => {
      (globalThis as { begun?: unknown }).begun = {
        file: item.file,
        icon: typeof item.icon !== 'string' && !item.icon.isEmpty(),
      };
    };
  });
  const library = new LibraryPage(app, page);
  await library.open();
  const from = await middleOf(library.row('Japan-Mongolia').locator('[data-open]'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 40, { steps: 5 });
  const begun = () =>
    app.evaluate(() => (globalThis as { begun?: { file: string; icon: boolean } }).begun ?? null);
  await expect.poll(begun).toMatchObject({ icon: true });
  const drawFilesOver = () =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['# Pact'], 'pact.md'));
      window.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
    });
  const veil = page.getByText('Drop to import');
  // Its own file is not offered to come in again; another one is.
  await drawFilesOver();
  await expect(veil).toHaveCount(0);
  await page.mouse.up();
  await page.mouse.move(from.x, from.y);
  await drawFilesOver();
  await expect(veil).toBeVisible();
  const { file } = (await begun()) ?? { file: '' };
  expect(basename(file)).toMatch(/^Japan-Mongolia.*\.md$/);
  const markdown = await readFile(file, 'utf8');
  expect(markdown).toMatch(/^# Japan-Mongolia/);
  expect(markdown).toContain(marked);
  await quit();
  expect(existsSync(file)).toBe(false);
});
