/** A document of fifteen hundred paragraphs with two thousand marks. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test, type Started } from './fixtures';

const paragraphs = 1500;
const marks = 2000;
const words = 'The two leaders confirmed that both countries will work together on the region ';

test.beforeEach(async ({ profile }) => {
  const summaries = join(profile, 'library', 'summaries');
  await mkdir(summaries, { recursive: true });
  await mkdir(join(profile, 'library', 'guide'), { recursive: true });
  const lines = ['A Very Long Meeting (Summary)', 'September 20, 2023'];
  for (let number = 1; number <= paragraphs; number += 1) {
    lines.push(`Paragraph ${number}. ${words.repeat(1 + (number % 7))}`);
  }
  await writeFile(join(summaries, 'long.txt'), lines.join('\n'));
});

const open = (start: (options: { args: string[] }) => Promise<Started>, profile: string) =>
  start({ args: [`--resources=${join(profile, 'library')}`] });

/** The number at the beginning of the first paragraph that is wholly on screen. */
function firstNumber(page: Page): Promise<number> {
  return page.evaluate(() => {
    const top = document.querySelector('main')?.getBoundingClientRect().top ?? 0;
    const blocks = [...document.querySelectorAll('article [data-block]')];
    const first = blocks.find((block) => block.getBoundingClientRect().top >= top - 1);
    return Number(/\d+/.exec(first?.textContent ?? '')?.[0]);
  });
}

test('a jump lands on its paragraph, and the place is found again at the next start', async ({
  start,
  profile,
}) => {
  const first = await open(start, profile);
  await first.reader.ready();
  for (const number of [1200, 40, 1490, 700]) {
    await first.reader.page.keyboard.press('Control+g');
    await expect(first.reader.page.getByRole('textbox', { name: 'Number' })).toBeFocused();
    await first.reader.page.keyboard.type(String(number));
    await first.reader.page.keyboard.press('Enter');
    const near = number > 1480 ? 20 : 1;
    await expect
      .poll(async () => Math.abs((await firstNumber(first.reader.page)) - number))
      .toBeLessThanOrEqual(near);
  }
  const place = await firstNumber(first.reader.page);
  await first.quit();
  const second = await open(start, profile);
  await second.reader.ready();
  // To the line; which paragraph is the first to be wholly seen may differ by one.
  await expect
    .poll(async () => Math.abs((await firstNumber(second.reader.page)) - place))
    .toBeLessThanOrEqual(1);
});

test('no mark is missing while the page is scrolled fast', async ({ start, profile }) => {
  const first = await open(start, profile);
  await first.reader.ready();
  await first.reader.page.keyboard.press('p');
  await first.reader.page.keyboard.press('1');
  await expect
    .poll(async () => Object.keys(await first.reader.painted()))
    .toEqual(['mark-key-point']);
  await first.reader.saved();
  await addMarks(first.reader.page, marks);
  await first.quit();

  const { reader } = await open(start, profile);
  await reader.ready();
  await expect
    .poll(async () => Object.values(await reader.painted()).flat().length)
    .toBeGreaterThan(10);
  const looks = await reader.page.evaluate(async () => {
    const page = document.querySelector('main');
    if (!page) throw new Error('no page');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const registered = () =>
      [...CSS.highlights]
        .filter(([name]) => /^mark-(?!noted|overlap)/.test(name))
        .flatMap(([, highlight]) => [...highlight]);
    const { top, bottom } = page.getBoundingClientRect();
    const seen: { blocks: number; bare: number; most: number }[] = [];
    // Steps of up to five screens in a frame, down and up again, and to both ends.
    const steps = [0.9, 3, 5, 5, 5, -0.9, -4, -5, 1000, -1000, 5, 5];
    for (const step of [...steps, ...steps]) {
      page.scrollBy({ top: step * page.clientHeight, behavior: 'instant' });
      await frame();
      const nodes = new Set(registered().map(({ startContainer }) => startContainer));
      const onScreen = [...document.querySelectorAll('article p[data-block]')].filter((block) => {
        const box = block.getBoundingClientRect();
        return box.bottom > top && box.top < bottom;
      });
      // Every paragraph has a mark on its first words.
      const bare = onScreen.filter((block) => block.firstChild && !nodes.has(block.firstChild));
      seen.push({ blocks: onScreen.length, bare: bare.length, most: registered().length });
    }
    return seen;
  });
  expect(looks.filter(({ bare }) => bare > 0)).toEqual([]);
  expect(Math.min(...looks.map(({ blocks }) => blocks))).toBeGreaterThan(2);
  expect(Math.max(...looks.map(({ most }) => most))).toBeLessThan(marks / 2);
});

/** A mark on the first words of every paragraph, and more on later words, by way of the journal. */
function addMarks(page: Page, count: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    interface Row {
      table: string;
      after: { anchor: Record<string, unknown> } | null;
    }
    type Answer<T> = Promise<{ ok: boolean; value: T }>;
    const { desktop } = window as unknown as {
      desktop: {
        listLibrary: () => Answer<{ documents: { id: string }[] }>;
        openDocument: (asked: { id: string }) => Answer<{
          blocks: { kind: string; text: string; start: number }[];
        }>;
        readChanges: (asked: {
          after: number;
          limit: number;
        }) => Answer<{ change: { rows: Row[] } }[]>;
        appendChange: (asked: { change: unknown }) => Answer<unknown>;
      };
    };
    const id = (await desktop.listLibrary()).value.documents[0]?.id ?? '';
    const { blocks } = (await desktop.openDocument({ id })).value;
    const changes = (await desktop.readChanges({ after: 0, limit: 100 })).value;
    const sample = changes
      .map(({ change }) => change)
      .find(({ rows }) => rows.some(({ table }) => table === 'annotations'));
    const model = sample?.rows.find(({ table }) => table === 'annotations')?.after;
    const paragraphs = blocks.flatMap((block, index) =>
      block.kind === 'paragraph' ? [{ ...block, index }] : [],
    );
    const rows = Array.from({ length: wanted }, (_, at) => {
      const { text, start, index } = paragraphs[at % paragraphs.length] ?? {
        text: '',
        start: 0,
        index: 0,
      };
      const from = at < paragraphs.length ? 0 : 20;
      const after = {
        ...model,
        id: crypto.randomUUID(),
        anchor: {
          ...model?.anchor,
          position: { start: start + from, end: start + from + 12 },
          quote: { exact: text.slice(from, from + 12), prefix: '', suffix: '' },
          blocks: { startBlock: index, startOffset: from, endBlock: index, endOffset: from + 12 },
        },
      };
      return { table: 'annotations', id: after.id, before: null, after };
    });
    const change = { ...sample, id: crypto.randomUUID(), role: 'quiet', name: 'Many', rows };
    const answer = await desktop.appendChange({ change });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  }, count);
}
