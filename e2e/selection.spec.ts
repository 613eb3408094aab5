/** Selecting in every way, and where the toolbar stands. */
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import type { ReaderPage } from './pages/reader-page';

const trees = 'plant 50,000 trees over five years';

function selected({ page }: ReaderPage): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

/** Where words stand in the window: the middle of their first letter. */
function pointOf(reader: ReaderPage, words: string): Promise<{ x: number; y: number }> {
  return reader.article.evaluate((article, wanted) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement?.closest('[data-block]')
        ? node.textContent?.indexOf(wanted)
        : -1;
      if (at === undefined || at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, words);
}

test('a double click takes a word, a triple click the paragraph, Shift extends', async ({
  shared,
}) => {
  const { reader } = shared;
  const { mouse, keyboard } = reader.page;
  const point = await pointOf(reader, 'trees over five years');
  await mouse.dblclick(point.x, point.y);
  await expect.poll(async () => (await selected(reader)).trim()).toBe('trees');
  await expect(reader.toolbar).toBeVisible();
  const far = await pointOf(reader, 'five years in Mongolia');
  await keyboard.down('Shift');
  await mouse.click(far.x + 6, far.y);
  await keyboard.up('Shift');
  await expect.poll(() => selected(reader)).toMatch(/^trees over f/);
  await mouse.click(point.x, point.y, { clickCount: 3 });
  await expect.poll(() => selected(reader)).toMatch(/^Prime Minister Kishida conveyed/);
  await keyboard.press('2');
  const painted = (await reader.painted())['mark-agreement'] ?? [];
  expect(painted).toHaveLength(1);
  // White space and the paragraph after it are not part of it.
  expect(painted[0]).toMatch(/^Prime Minister Kishida conveyed[^\n]*appreciation\.$/);
});

test('Escape closes the toolbar and keeps the selection', async ({ shared }) => {
  const { reader } = shared;
  await reader.select(trees);
  await reader.page.keyboard.press('Escape');
  await expect(reader.toolbar).toBeHidden();
  expect(await selected(reader)).toBe(trees);
});

test('a selection that begins above the text and ends below it is clipped to it', async ({
  shared,
}) => {
  const { reader } = shared;
  await reader.page.evaluate(() => {
    const bar = document.querySelector('header');
    const end = document.querySelector('footer');
    if (bar && end) getSelection()?.setBaseAndExtent(bar, 0, end, end.childNodes.length);
  });
  await expect(reader.toolbar).toBeVisible();
  await reader.page.keyboard.press('1');
  const painted = (await reader.painted())['mark-key-point'] ?? [];
  expect(painted).toHaveLength(1);
  expect(painted[0]).toMatch(/^On September 20/);
});

for (const [width, height] of [
  [1320, 900],
  [720, 500],
] as const) {
  test(`the toolbar stands beside the selection and inside a window of ${width}×${height}`, async ({
    shared,
  }) => {
    const { app, reader } = shared;
    await app.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    await reader.expectWidth(width);
    const blocks = await reader.article.locator('[data-block]').count();
    const places = Array.from({ length: blocks }, (_, block) => block);
    for (const block of places) {
      for (const line of ['start', 'center', 'end'] as const) {
        for (const from of [0, 0.5, 0.9]) {
          await selectPart(reader.page, block, line, from);
          await expect(reader.toolbar).toBeVisible();
          expect(await stands(reader), `block ${block}, ${line}, from ${from}`).toEqual({
            inside: true,
            covering: 0,
          });
        }
      }
    }
  });
}

test('a tap on the toolbar marks what is selected', async ({ shared }) => {
  const { reader } = shared;
  const driver = await reader.page.context().newCDPSession(reader.page);
  await reader.select('drama');
  await expect(reader.toolbar).toBeVisible();
  const button = await reader.toolbar.getByRole('button', { name: 'Position' }).boundingBox();
  const tap = { x: (button?.x ?? 0) + 10, y: (button?.y ?? 0) + 10 };
  await driver.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [tap] });
  await driver.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(async () => (await reader.painted())['mark-position']).toEqual(['drama']);
});

/** Selects a few words of a block, with the block at the top, the middle or the bottom of the page. */
function selectPart(page: Page, block: number, line: 'start' | 'center' | 'end', from: number) {
  return page.evaluate(
    ([at, where, share]) => {
      const node = document.querySelectorAll('article [data-block]')[at]?.firstChild;
      if (!node?.parentElement || !node.textContent) throw new Error('no block');
      node.parentElement.scrollIntoView({ block: where });
      const start = Math.floor(node.textContent.length * share);
      const end = Math.min(node.textContent.length, start + 40);
      getSelection()?.setBaseAndExtent(node, start, node, end);
    },
    [block, line, from] as const,
  );
}

/** Whether the toolbar is inside the window, and how many lines of the selection it covers. */
async function stands(reader: ReaderPage): Promise<{ inside: boolean; covering: number }> {
  const look = () =>
    reader.toolbar.evaluate((toolbar) => {
      const box = toolbar.getBoundingClientRect();
      const inside =
        box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
      const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
      const covering = lines.filter(
        (each) =>
          each.right > box.left + 1 &&
          each.left < box.right - 1 &&
          each.bottom > box.top + 1 &&
          each.top < box.bottom - 1,
      ).length;
      return { inside, covering };
    });
  // The toolbar is placed a frame after the selection.
  await expect
    .poll(look)
    .toEqual({ inside: true, covering: 0 })
    .catch(() => undefined);
  return look();
}

test('a pen draws over words as the mouse does', async ({ shared }) => {
  const { reader } = shared;
  const from = await pointOf(reader, trees);
  const driver = await reader.page.context().newCDPSession(reader.page);
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
    driver.send('Input.dispatchMouseEvent', {
      type,
      x,
      y: from.y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
    });
  await pen('mousePressed', from.x - 4);
  await pen('mouseMoved', from.x + 40);
  await pen('mouseMoved', from.x + 150);
  await pen('mouseReleased', from.x + 150);
  await expect(reader.toolbar).toBeVisible();
  await reader.page.keyboard.press('3');
  await expect
    .poll(async () => (await reader.painted())['mark-commitment']?.[0] ?? '')
    .toMatch(/^plant 50,000/);
});
