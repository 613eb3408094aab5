import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import type { ReaderPage } from './pages/reader-page';
import { twoFrames } from './pages/settled';

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

test('the look is chosen while the page is read, kept over a restart, and falls back where it is damaged', async ({
  start,
  profile,
}) => {
  let running = await start();
  await running.reader.ready();
  const usual = await setting(running.reader);
  expect(usual).toMatchObject({ family: 'Source Serif 4 Variable', size: '18px', align: 'start' });
  const chosen = { family: 'Inter Variable', size: '20px', align: 'justify' };
  const zoom = () =>
    running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor().toFixed(2),
    );

  await test.step('the page is set anew while it is changed', async () => {
    const { reader } = running;
    await choosePage(reader);
    await expect.poll(() => setting(reader)).toMatchObject(chosen);
    expect((await setting(reader)).lines).toBeCloseTo(1.75, 2);
    await reader.page.keyboard.press('Escape');
  });
  await test.step('zoom takes the steps of a browser', async () => {
    const { keyboard } = running.reader.page;
    for (const key of ['Control++', 'Control+=', 'Control++']) await keyboard.press(key);
    await expect.poll(zoom).toBe('1.50');
    await keyboard.press('Control+-');
    await expect.poll(zoom).toBe('1.25');
  });
  await running.quit();
  running = await start();
  await running.reader.ready();

  await test.step('zoom is kept over a restart', async () => {
    await expect.poll(zoom).toBe('1.25');
    await running.reader.page.keyboard.press('Control+0');
    await expect.poll(zoom).toBe('1.00');
  });
  await test.step('the page is kept over a restart, and put back by one button', async () => {
    const { reader } = running;
    expect(await setting(reader)).toMatchObject(chosen);
    await open(reader);
    const reset = reader.page.getByRole('button', { name: 'Reset the page' });
    await reset.click();
    await expect.poll(() => setting(reader)).toEqual(usual);
    await expect(reset).toBeDisabled();
  });
  await test.step('damaged settings fall back one by one', async () => {
    await running.reader.page.getByText('Sepia', { exact: true }).click();
    await more(running.reader, 'Size').click();
    await expect.poll(async () => (await setting(running.reader)).size).toBe('19px');
    await running.quit();
    await damageSettings(join(profile, 'settings.json'));

    const { reader } = await start();
    await reader.ready();
    const family = 'Source Serif 4 Variable';
    expect(await setting(reader)).toMatchObject({ size: '19px', family });
    await expect(reader.page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  });
});

async function choosePage(reader: ReaderPage): Promise<void> {
  await open(reader);
  await reader.page.getByText('Sans', { exact: true }).click();
  await more(reader, 'Size').click();
  await more(reader, 'Size').click();
  await more(reader, 'Line height').click();
  await reader.page.getByRole('checkbox', { name: 'Justified' }).check();
}

/** A typeface that is none, and a zoom that is no number; all else stays as it was kept. */
async function damageSettings(file: string): Promise<void> {
  const kept = JSON.parse(await readFile(file, 'utf8')) as { page: object };
  const page = { ...kept.page, face: 'fraktur' };
  await writeFile(file, JSON.stringify({ ...kept, page, zoom: 'x' }));
}

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
  // The page takes note of where it is in the frame after a scroll.
  await twoFrames(reader.page);

  await open(reader);
  for (let press = 0; press < 8; press += 1) await more(reader, 'Size').click();
  for (let press = 0; press < 4; press += 1) await more(reader, 'Line height').click();
  const line = 32 * 1.9 + 1;
  await expect.poll(async () => Math.abs(await height())).toBeLessThan(line);
  await resize(800, 420);
  await reader.expectWidth(800);
  await expect.poll(async () => Math.abs(await height())).toBeLessThan(line);
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
