/** The screen as it was left is there before the application is, and gives way to it without a jump. */
import { expect, test } from './fixtures';
import type { ReaderPage } from './pages/reader-page';

interface Frame {
  /** Whether the application had not drawn itself yet. */
  readonly isStill: boolean;
  /** Where the heading is that was read, in CSS pixels from the top of the window. */
  readonly top: number;
}

const heading = 'Regional and international affairs';
const note = 'Nobody else reads this.';
const words = 'expressed his desire';

/** Each page from now on finds none; the one before keeps its own when it is left. */
const forgetStills = ({ page }: ReaderPage) => page.addInitScript(() => localStorage.clear());

/** When the first words were painted, and when the script began that draws the window. */
const marksOf = ({ page }: ReaderPage) =>
  page.evaluate(() => {
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    const [run] = performance.getEntriesByName('script-run');
    return { painted: painted?.startTime ?? Infinity, run: run?.startTime ?? 0 };
  });

/** Milliseconds after which a page that rests is kept, and some more. */
const rest = 2500;

/** Notes each frame of the pages that are loaded from now on. */
async function watchFrames({ page }: ReaderPage): Promise<void> {
  await page.addInitScript((name) => {
    const frames: unknown[] = [];
    Object.assign(window, { frames, stills: [] });
    const look = (): void => {
      // Behind what the page itself does before the frame.
      setTimeout(record);
      requestAnimationFrame(look);
    };
    const record = (): void => {
      const found = [...document.querySelectorAll('article h2, article h3')].find(
        ({ textContent }) => textContent === name,
      );
      const still = document.querySelector('#root > [inert]');
      if (found) frames.push({ isStill: still !== null, top: found.getBoundingClientRect().top });
      if (still) (window as unknown as { stills: string[] }).stills.push(still.outerHTML);
    };
    requestAnimationFrame(look);
  }, heading);
}

async function framesOf(reader: ReaderPage): Promise<readonly Frame[]> {
  await reader.ready();
  const frames = () =>
    reader.page.evaluate(() => (window as unknown as { frames: Frame[] }).frames);
  await expect
    .poll(async () => (await frames()).filter(({ isStill }) => !isStill).length)
    .toBeGreaterThan(5);
  return frames();
}

const stillsOf = ({ page }: ReaderPage) =>
  page.evaluate(() => (window as unknown as { stills: string[] }).stills);

test('the text stands where it was left, from the first frame on', async ({ start }) => {
  const { reader } = await start();
  const { page } = reader;
  await reader.mark(words, '1');
  await reader.write(words, note);
  await page.keyboard.press('Escape');
  await reader.saved();
  const outline = page.getByRole('region', { name: 'Outline' });
  await outline.getByRole('button', { name: heading }).click();
  await page.waitForFunction(() => (document.querySelector('main')?.scrollTop ?? 0) > 100);
  // The one of before the jump is there already.
  await page.waitForFunction(
    () => {
      const kept = JSON.parse(localStorage.getItem('still') ?? 'null') as {
        readonly scroll: { readonly top: number };
      } | null;
      return (kept?.scroll.top ?? 0) > 100;
    },
    null,
    { timeout: 4 * rest },
  );

  await watchFrames(reader);
  await page.reload();
  const frames = await framesOf(reader);
  expect(frames[0]?.isStill).toBe(true);
  const tops = frames.map(({ top }) => Math.round(top));
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(1);
  for (const still of await stillsOf(reader)) {
    expect(still).toContain(heading);
    expect(still).not.toContain(note);
    expect(still).not.toContain('Saved');
  }

  // In a window of another size the lines are others, another build has other names of classes.
  for (const other of [{ width: 900 }, { build: 'another' }]) {
    await page.addInitScript((part) => {
      const still = JSON.parse(localStorage.getItem('still') ?? 'null') as object | null;
      localStorage.setItem('still', JSON.stringify({ ...still, ...part }));
    }, other);
    await page.reload();
    expect((await framesOf(reader)).filter(({ isStill }) => isStill)).toEqual([]);
  }
});

test('a first start begins with its text, where it stays', async ({ start }) => {
  const { app, reader } = await start();
  const { page } = reader;
  await reader.ready();
  const { painted, run } = await marksOf(reader);
  expect(painted).toBeLessThan(run);

  // The same page again, to look at its frames: wide with and without a margin, and narrow.
  await watchFrames(reader);
  await forgetStills(reader);
  for (const [width, height] of [
    [1320, 900],
    [1000, 700],
    [720, 900],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    await page.waitForFunction((size) => window.innerWidth === size, width);
    await page.goto('app://reader/first-start.html');
    const frames = await framesOf(reader);
    expect(frames[0]?.isStill).toBe(true);
    const tops = frames.map(({ top }) => Math.round(top));
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThanOrEqual(1);
  }
});

test('a library that was used does not begin with the text of a first start', async ({ start }) => {
  const { reader } = await start();
  await reader.ready();
  await watchFrames(reader);
  await forgetStills(reader);
  await reader.page.reload();
  expect((await framesOf(reader)).filter(({ isStill }) => isStill)).toEqual([]);
});
