/** Edges that are drawn by hand and by key, and are where they were after a restart. */
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './fixtures';

const handle = (page: Page, name: string) =>
  page.getByRole('separator', { name: `Width of ${name}` });
const width = async (target: Locator) => Math.round((await target.boundingBox())?.width ?? 0);

async function draw(page: Page, name: string, by: number): Promise<void> {
  const box = await handle(page, name).boundingBox();
  if (!box) throw new Error('The edge is not on screen.');
  // The edge of a page is as long as its text: half of it may be out of the window.
  const [x, y] = [box.x + box.width / 2, 450];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 4 });
  await page.mouse.up();
}

test('side bar, notes and text are drawn wider, and are so after a restart', async ({ start }) => {
  const { reader, quit } = await start();
  const { page } = reader;
  await reader.ready();
  const side = page.getByRole('navigation', { name: 'Documents' });
  await expect(handle(page, 'the notes')).toBeHidden();
  await reader.mark('upgrading the bilateral relationship', '2');
  await draw(page, 'the side bar', 60);
  await expect.poll(() => width(side)).toBe(332);
  await draw(page, 'the side bar', -900);
  await expect.poll(() => width(side)).toBe(200);
  await handle(page, 'the side bar').dblclick();
  await expect.poll(() => width(side)).toBe(272);
  await handle(page, 'the side bar').press('Shift+ArrowRight');
  await expect.poll(() => width(side)).toBe(292);

  await draw(page, 'the notes', 30);
  await expect.poll(() => width(reader.notes)).toBe(232);
  const before = await width(reader.article);
  await draw(page, 'the text', -45);
  await expect.poll(() => width(reader.article)).toBeLessThan(before - 60);
  const narrow = await width(reader.article);
  await handle(page, 'the text').press('ArrowRight');
  await expect.poll(() => width(reader.article)).toBeGreaterThan(narrow);
  const kept = await width(reader.article);
  await quit();

  const { reader: again } = await start();
  await again.ready();
  expect(await width(again.page.getByRole('navigation', { name: 'Documents' }))).toBe(292);
  expect(await width(again.notes)).toBe(232);
  expect(await width(again.article)).toBe(kept);
  await expect(handle(again.page, 'the notes')).toHaveAttribute('aria-valuenow', '232');
});
