/** A long text gets the elements of its spans a moment after it can be read; nothing else changes. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';
import type { ReaderPage } from './pages/reader-page';
import type { Shared } from './shared-start';

const title = 'Japan-Chile Summit Meeting';
const paragraphs = 900;
const far = 700;
const words = 'welcomed by both';

const page = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>
<h1>${title}</h1><p>November 17, 2024</p>
${Array.from({ length: paragraphs }, (_, nth) => `<p>Point ${nth + 1} was <em>welcomed</em> by both <strong>sides</strong> in the talks of that day.</p>`).join('\n')}
</body></html>`;

/** Imports the long page, and opens it again in a window that is never idle. */
async function openedBusy({ app, reader }: Pick<Shared, 'app' | 'reader'>, folder: string) {
  const file = join(folder, 'chile.html');
  await writeFile(file, page);
  const library = new LibraryPage(app, reader.page);
  await library.choose(file);
  await library.acceptImport();
  await expect(reader.article).toHaveAccessibleName(title);
  await expect(reader.article.locator('em')).toHaveCount(paragraphs);
  await library.open();
  await reader.page.evaluate(() => {
    const held: IdleRequestCallback[] = [];
    Object.assign(window, {
      held,
      requestIdleCallback: (work: IdleRequestCallback) => held.push(work),
    });
  });
  await library.side.getByRole('button', { name: title }).click();
  await expect(reader.article).toHaveAccessibleName(title);
  await reader.ready();
  return reader;
}

/** Runs what waits for an idle moment, until nothing does. */
function becomeIdle(window: Page): Promise<void> {
  return window.evaluate(() => {
    const { held } = globalThis as unknown as { held: IdleRequestCallback[] };
    for (let next = held.shift(); next; next = held.shift()) {
      next({ didTimeout: false, timeRemaining: () => 50 });
    }
  });
}

/** Selects words that are far from the screen, without scrolling there. */
function selectFar(reader: ReaderPage): Promise<void> {
  return paragraphOf(reader, far).evaluate((block, wanted) => {
    const node = block.firstChild;
    const at = node?.textContent?.indexOf(wanted) ?? -1;
    if (!node || at < 0) throw new Error('The words are not in one text node');
    block.closest('article')?.focus({ preventScroll: true });
    getSelection()?.setBaseAndExtent(node, at + wanted.length, node, at);
  }, words);
}

const paragraphOf = (reader: ReaderPage, nth: number) =>
  reader.article.getByText(new RegExp(`^Point ${nth} was`));

test('what is on screen is whole at once, and a place that is gone to', async ({
  shared,
  folder,
}) => {
  const reader = await openedBusy(shared, folder);
  await expect(paragraphOf(reader, 1).locator('em')).toHaveText('welcomed');
  await expect(paragraphOf(reader, far).locator('em')).toHaveCount(0);
  await paragraphOf(reader, far).scrollIntoViewIfNeeded();
  await expect(paragraphOf(reader, far).locator('em')).toHaveText('welcomed');
  await expect(paragraphOf(reader, 350).locator('em')).toHaveCount(0);
  await becomeIdle(reader.page);
  await expect(reader.article.locator('em')).toHaveCount(paragraphs);
});

test('marks, hits and the selection stay on their words when the elements come', async ({
  shared,
  folder,
}) => {
  const reader = await openedBusy(shared, folder);
  const { page: window } = reader;
  await selectFar(reader);
  await window.keyboard.press('1');
  await expect.poll(async () => Object.values(await reader.painted())).toEqual([[words]]);
  await window.keyboard.press('Control+f');
  await window.keyboard.insertText(`Point ${far + 100} was welcomed`);
  const hits = async () => (await reader.painted())['find-here'];
  await expect.poll(hits).toEqual([`Point ${far + 100} was welcomed`]);
  await selectFar(reader);
  await expect(paragraphOf(reader, far).locator('em')).toHaveCount(0);

  await becomeIdle(window);
  await expect(reader.article.locator('em')).toHaveCount(paragraphs);
  await expect.poll(hits).toEqual([`Point ${far + 100} was welcomed`]);
  expect(Object.values(await reader.painted())).toContainEqual([words]);
  const selected = await window.evaluate(() => {
    const selection = getSelection();
    const range = selection?.getRangeAt(0);
    const isBackward = selection?.focusNode === range?.startContainer;
    return { words: selection?.toString(), isBackward };
  });
  expect(selected).toEqual({ words, isBackward: true });
});

test('the line at the top of the page stays when all around it gets its elements', async ({
  shared,
  folder,
}) => {
  const reader = await openedBusy(shared, folder);
  const { page: window } = reader;
  await paragraphOf(reader, far).evaluate((block) => block.scrollIntoView({ block: 'start' }));
  await expect(paragraphOf(reader, far).locator('em')).toHaveText('welcomed');
  const top = () => paragraphOf(reader, far).evaluate((block) => block.getBoundingClientRect().top);
  const before = await top();
  await becomeIdle(window);
  await expect(reader.article.locator('em')).toHaveCount(paragraphs);
  expect(Math.abs((await top()) - before)).toBeLessThan(1);
});
