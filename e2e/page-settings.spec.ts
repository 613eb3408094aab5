import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import type { ReaderPage } from './pages/reader-page';

const open = (reader: ReaderPage) =>
  reader.page.getByRole('button', { name: 'Appearance' }).click();
const more = (reader: ReaderPage, name: string) =>
  reader.page.getByRole('button', { name: `${name}: more` });

/** What the first paragraph is set in. */
function setting({ article }: ReaderPage) {
  return article
    .locator('p[data-block]')
    .first()
    .evaluate((paragraph) => {
      const style = getComputedStyle(paragraph);
      return {
        family: style.fontFamily.split(',')[0]?.replaceAll('"', ''),
        size: style.fontSize,
        lines: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
        align: style.textAlign,
        hyphens: style.hyphens,
      };
    });
}

test('the page is set anew while it is changed, kept over a restart, and put back by one button', async ({
  start,
}) => {
  const first = await start();
  await first.reader.ready();
  const usual = await setting(first.reader);
  expect(usual).toMatchObject({ family: 'Source Serif 4 Variable', size: '18px', align: 'start' });
  await open(first.reader);
  await first.reader.page.getByText('Sans', { exact: true }).click();
  await more(first.reader, 'Size').click();
  await more(first.reader, 'Size').click();
  await more(first.reader, 'Line height').click();
  await first.reader.page.getByRole('checkbox', { name: 'Justified' }).check();
  const chosen = { family: 'Inter Variable', size: '20px', align: 'justify' };
  await expect.poll(() => setting(first.reader)).toMatchObject(chosen);
  expect((await setting(first.reader)).lines).toBeCloseTo(1.75, 2);
  await first.quit();

  const second = await start();
  await second.reader.ready();
  expect(await setting(second.reader)).toMatchObject(chosen);
  await open(second.reader);
  const reset = second.reader.page.getByRole('button', { name: 'Reset the page' });
  await reset.click();
  await expect.poll(() => setting(second.reader)).toEqual(usual);
  await expect(reset).toBeDisabled();
});

test('a value at its end goes no further', async ({ shared }) => {
  const { reader } = shared;
  await open(reader);
  for (let press = 0; press < 11; press += 1) await more(reader, 'Paragraph spacing').click();
  await expect(more(reader, 'Paragraph spacing')).toHaveAttribute('aria-disabled', 'true');
  await expect(reader.page.getByRole('group', { name: 'Paragraph spacing' })).toContainText('2');
});

test('the words at the top of the page stay there while the layout changes', async ({ shared }) => {
  const { app, reader } = shared;
  const words = 'should work together also';
  /** Pixels between the top of the page and the words. */
  const height = () =>
    reader.article.evaluate((article, wanted) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const page = article.closest('main');
        return range.getBoundingClientRect().top - (page?.getBoundingClientRect().top ?? 0);
      }
      throw new Error(`"${wanted}" is not on the page`);
    }, words);
  const resize = (width: number, tall: number) =>
    app.evaluate(
      ({ BrowserWindow }, size) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.tall);
      },
      { width, tall },
    );
  // A low window, so that there is enough to scroll in this short text.
  await resize(1320, 420);
  await open(reader);
  for (let press = 0; press < 6; press += 1) await more(reader, 'Size').click();
  await reader.page.keyboard.press('Escape');
  const before = await height();
  await reader.page.getByRole('main').evaluate((page, by) => page.scrollBy(0, by), before - 2);
  await expect.poll(height).toBeLessThan(4);
  await reader.page.waitForTimeout(100);

  await open(reader);
  for (let press = 0; press < 8; press += 1) await more(reader, 'Size').click();
  for (let press = 0; press < 4; press += 1) await more(reader, 'Line height').click();
  const line = 32 * 1.9 + 1;
  await expect.poll(async () => Math.abs(await height())).toBeLessThan(line);
  await resize(800, 420);
  await reader.expectWidth(800);
  await expect.poll(async () => Math.abs(await height())).toBeLessThan(line);
});

test('damaged settings fall back one by one', async ({ start, profile }) => {
  const first = await start();
  await first.reader.ready();
  await open(first.reader);
  await first.reader.page.getByText('Sepia', { exact: true }).click();
  await more(first.reader, 'Size').click();
  await expect.poll(async () => (await setting(first.reader)).size).toBe('19px');
  await first.quit();
  const file = join(profile, 'settings.json');
  const kept = JSON.parse(await readFile(file, 'utf8')) as { page: object };
  await writeFile(
    file,
    JSON.stringify({ ...kept, page: { ...kept.page, face: 'fraktur' }, zoom: 'x' }),
  );

  const second = await start();
  await second.reader.ready();
  const family = 'Source Serif 4 Variable';
  expect(await setting(second.reader)).toMatchObject({ size: '19px', family });
  await expect(second.reader.page.locator('html')).toHaveAttribute('data-theme', 'sepia');
});

test('zoom takes the steps of a browser and is kept', async ({ start }) => {
  const first = await start();
  await first.reader.ready();
  const zoom = (started: typeof first) =>
    started.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor().toFixed(2),
    );
  for (const key of ['Control++', 'Control+=', 'Control++'])
    await first.reader.page.keyboard.press(key);
  await expect.poll(() => zoom(first)).toBe('1.50');
  await first.reader.page.keyboard.press('Control+-');
  await expect.poll(() => zoom(first)).toBe('1.25');
  await first.quit();

  const second = await start();
  await second.reader.ready();
  await expect.poll(() => zoom(second)).toBe('1.25');
  await second.reader.page.keyboard.press('Control+0');
  await expect.poll(() => zoom(second)).toBe('1.00');
});

test('F11 fills the screen and leaves it again', async ({ shared }) => {
  const { app, reader } = shared;
  const full = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  await reader.page.keyboard.press('F11');
  await expect.poll(full).toBe(true);
  await reader.page.keyboard.press('F11');
  await expect.poll(full).toBe(false);
});
