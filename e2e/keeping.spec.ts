import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';

const trees = 'plant 50,000 trees over five years';
const note = 'Budget line? 予算 𠮷 👩‍👩‍👧 “quoted”';

test('everything is in its place after a restart', async ({ start }) => {
  const first = await start();
  await first.reader.ready();
  await first.reader.mark(trees, '3');
  await first.reader.write(trees, note);
  await first.reader.saved();
  await first.quit();

  const { reader } = await start();
  await reader.expectPainted({ 'mark-commitment': [trees] });
  await expect(reader.notes.getByText(note)).toBeVisible();
});

test('words typed just before the window closes are kept', async ({ start }) => {
  const first = await start();
  await first.reader.ready();
  await first.reader.mark(trees, '3');
  await first.reader.write(trees, 'typed at the last moment');
  await first.quit();

  const { reader } = await start();
  await expect(reader.notes.getByText('typed at the last moment')).toBeVisible();
});

test('a SIGKILL right after Saved loses nothing', async ({ start }) => {
  const first = await start();
  await first.reader.ready();
  await first.reader.mark(trees, '3');
  await first.reader.write(trees, note);
  await expect(first.reader.status.getByText('Saving…')).toBeVisible();
  await first.reader.saved();
  await first.kill();

  const { reader } = await start();
  await reader.expectPainted({ 'mark-commitment': [trees] });
  await expect(reader.notes.getByText(note)).toBeVisible();
});

test('the IndexedDB folder deleted between two starts brings everything back', async ({
  start,
  profile,
}) => {
  const first = await start();
  await first.reader.ready();
  await first.reader.mark(trees, '3');
  await first.reader.write(trees, note);
  await first.reader.saved();
  await first.quit();
  expect(await readdir(profile)).toContain('IndexedDB');
  await rm(join(profile, 'IndexedDB'), { recursive: true });

  const { reader } = await start();
  await reader.expectPainted({ 'mark-commitment': [trees] });
  await expect(reader.notes.getByText(note)).toBeVisible();
  await expect(reader.page.getByText('made again from the journal')).toBeVisible();
});

test('the journal folder deleted between two starts loses nothing either', async ({
  start,
  profile,
}) => {
  const first = await start();
  await first.reader.ready();
  await first.reader.mark(trees, '3');
  await first.reader.saved();
  await first.quit();
  await rm(join(profile, 'journal'), { recursive: true });

  const second = await start();
  await second.reader.expectPainted({ 'mark-commitment': [trees] });
  await second.quit();
  await rm(join(profile, 'IndexedDB'), { recursive: true });

  const { reader } = await start();
  await reader.expectPainted({ 'mark-commitment': [trees] });
});
