/** The index of the search outlives the window, proves itself, and is thrown away on any doubt. */
import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import type { Started } from './start-application';

const trees = 'plant 50,000 trees over five years';
const partnership = 'upgrading the bilateral relationship';

const found = (page: Page) => page.getByRole('region', { name: 'What was found' });

/** What the index was when this window opened it, as it does when something on screen needs it. */
async function opened({ reader }: Started): Promise<unknown> {
  await reader.page.keyboard.press('Control+Shift+f');
  const state = () =>
    reader.page.evaluate(() => {
      const [mark] = performance.getEntriesByName('search-opened');
      return (mark as PerformanceMark | undefined)?.detail as unknown;
    });
  await expect.poll(state).not.toBeUndefined();
  return state();
}

/** Resolves when the index on disk has everything that was saved until now. */
async function kept({ reader }: Started): Promise<void> {
  const now = await reader.page.evaluate(() => performance.now());
  const last = () =>
    reader.page.evaluate(() => performance.getEntriesByName('search-kept').at(-1)?.startTime ?? 0);
  await expect.poll(last, { timeout: 20_000 }).toBeGreaterThan(now);
}

async function search({ reader }: Started, words: string): Promise<void> {
  await reader.page.keyboard.press('Control+Shift+f');
  await reader.page.getByRole('searchbox', { name: 'Search everywhere' }).fill(words);
}

/** A profile with a note and the index that has it, for every test that begins with one. */
let filled = '';
test.afterAll(() => rm(filled, { recursive: true, force: true }));

/** Fills a profile with a note and the index that has it, closed in good order. */
async function fill(start: () => Promise<Started>, profile: string): Promise<void> {
  if (filled !== '') {
    await cp(filled, profile, { recursive: true });
    return;
  }
  const first = await start();
  await first.reader.ready();
  await first.reader.mark(trees, '3');
  await first.reader.write(trees, 'Who pays the copper bill?');
  await first.reader.page.keyboard.press('Escape');
  await first.reader.saved();
  await first.reader.page.keyboard.press('Control+Shift+f');
  await kept(first);
  await first.quit();
  filled = await mkdtemp(join(tmpdir(), 'readout-filled-'));
  await cp(profile, filled, { recursive: true });
}

/** The files of the index, largest first. */
async function indexFiles(profile: string): Promise<string[]> {
  const root = join(profile, 'File System');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /^\d{8}$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return files
    .map((file, nth) => ({ file, size: sizes[nth] ?? 0 }))
    .sort((a, b) => b.size - a.size)
    .map(({ file }) => file);
}

test('a start goes on from the index of the one before, and catches up with what a kill has cut off', async ({
  start,
  profile,
}) => {
  await fill(start, profile);
  const second = await start();
  await second.reader.ready();
  expect(await opened(second)).toBe('whole');
  await search(second, 'copper');
  await expect(found(second.reader.page)).toContainText('Who pays the copper bill?');
  await second.reader.page.keyboard.press('Alt+ArrowLeft');
  await second.reader.ready();
  await second.reader.mark(partnership, '2');
  await second.reader.write(partnership, 'Since the zebra treaty');
  await second.reader.page.keyboard.press('Escape');
  await second.reader.saved();
  await second.kill();

  const third = await start();
  await third.reader.ready();
  expect(await opened(third)).toBe('behind');
  await search(third, 'zebra');
  await expect(found(third.reader.page)).toContainText('Since the zebra treaty');
  await search(third, 'copper');
  await expect(found(third.reader.page)).toContainText('Who pays the copper bill?');
});

const damages: Readonly<Record<string, (file: string) => Promise<void>>> = {
  'flipped in every page': async (file) => {
    const bytes = await readFile(file);
    for (let at = 4096 + 5000; at < bytes.length; at += 8192) bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    await writeFile(file, bytes);
  },
  'cut in the middle': async (file) => truncate(file, 4096 + 3 * 8192 + 100),
  'cut to nothing': async (file) => truncate(file, 0),
  'overwritten from its beginning': async (file) => writeFile(file, 'x'.repeat(20_000)),
};

/** All of them in the long run (`npm run test:faults`): each is a fault of its own to the same judgement. */
const tried = Object.entries(damages).slice(0, process.env['READOUT_FAULTS'] === 'long' ? 4 : 1);

for (const [damage, inflict] of tried) {
  test(`an index that was ${damage} is rebuilt by itself`, async ({ start, profile }) => {
    await fill(start, profile);
    const [largest = ''] = await indexFiles(profile);
    await inflict(largest);

    const second = await start();
    await second.reader.ready();
    expect(await opened(second)).toBe('none');
    await kept(second);
    await search(second, 'copper');
    await expect(found(second.reader.page)).toContainText('Who pays the copper bill?');
    await second.quit();

    const third = await start();
    await third.reader.ready();
    expect(await opened(third)).toBe('whole');
  });
}

test('where no file can be kept the search works in memory', async ({ start, profile }) => {
  await writeFile(join(profile, 'File System'), 'in the way');
  const { reader } = await start();
  await reader.ready();
  await reader.page.keyboard.press('Control+Shift+f');
  await reader.page.getByRole('searchbox', { name: 'Search everywhere' }).fill('bilateral');
  await expect(found(reader.page).getByRole('heading')).not.toHaveCount(0);
});
