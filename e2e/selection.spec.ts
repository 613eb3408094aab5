/** Selecting in every way, and where the toolbar is. */
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import type { ReaderPage } from './pages/reader-page';

const trees = 'plant 50,000 trees over five years';

function selected({ page }: ReaderPage): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

/** Where words are in the window: the middle of their first letter. */
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
    const { tried, misplaced } = await tryToolbar(reader.page);
    expect(tried).toBe(9 * (await reader.article.locator('[data-block]').count()));
    expect(misplaced).toEqual([]);
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

/**
 * Selects a few words of every block, with the block at the top, the middle and the bottom of the
 * page, and says where the toolbar is not inside the window or covers a line of the selection. All
 * of it runs in the page: there are too many places to ask for each from here.
 */
function tryToolbar(page: Page): Promise<{ tried: number; misplaced: string[] }> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const stands = () => {
      const box = document.querySelector('[aria-label="Mark the selected words"]');
      const { left, top, right, bottom } = box?.getBoundingClientRect() ?? new DOMRect();
      if (right === left) return 'not shown';
      const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
      const covering = lines.filter(
        (each) =>
          each.right > left + 1 &&
          each.left < right - 1 &&
          each.bottom > top + 1 &&
          each.top < bottom - 1,
      ).length;
      return inside && covering === 0 ? null : `inside: ${inside}, covering: ${covering}`;
    };
    const misplaced: string[] = [];
    let tried = 0;
    for (const [number, block] of [
      ...document.querySelectorAll('article [data-block]'),
    ].entries()) {
      const node = block.firstChild;
      if (!node?.textContent) throw new Error('no block');
      for (const line of ['start', 'center', 'end'] as const) {
        for (const from of [0, 0.5, 0.9]) {
          block.scrollIntoView({ block: line });
          const start = Math.floor(node.textContent.length * from);
          const end = Math.min(node.textContent.length, start + 40);
          getSelection()?.setBaseAndExtent(node, start, node, end);
          // The toolbar is placed a frame or two after the selection.
          const deadline = performance.now() + 10_000;
          await frame();
          await frame();
          while (stands() !== null && performance.now() < deadline) await frame();
          const fault = stands();
          if (fault !== null) misplaced.push(`block ${number}, ${line}, from ${from}: ${fault}`);
          tried += 1;
        }
      }
    }
    return { tried, misplaced };
  });
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
