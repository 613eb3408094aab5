/** What is written is there at the next start, however the last one ended and whatever was lost. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';

const trees = 'plant 50,000 trees over five years';
const note = 'Budget line? 予算 𠮷 👩‍👩‍👧 “quoted”';

test('what was written is in its place at the next start, however the one before ended', async ({
  start,
}) => {
  let running = await start();
  await running.reader.ready();
  await running.reader.mark(trees, '3');

  await test.step('everything is in its place after a restart', async () => {
    await running.reader.write(trees, note);
    await running.reader.saved();
    await running.quit();
    running = await start();
    await running.reader.expectPainted({ 'mark-commitment': [trees] });
    await expect(running.reader.notes.getByText(note)).toBeVisible();
  });

  await test.step('words typed just before the window closes are kept', async () => {
    await running.reader.write(trees, 'typed at the last moment');
    await running.quit();
    running = await start();
    await expect(running.reader.notes.getByText('typed at the last moment')).toBeVisible();
  });

  await test.step('a SIGKILL right after Saved loses nothing', async () => {
    await running.reader.write(trees, note);
    await expect(running.reader.status.getByText('Saving…')).toBeVisible();
    await running.reader.saved();
    await running.kill();
    const { reader } = await start();
    await reader.expectPainted({ 'mark-commitment': [trees] });
    await expect(reader.notes.getByText(note)).toBeVisible();
  });
});

test('either half of what is kept is rebuilt from the other', async ({ start, profile }) => {
  let running = await start();
  await running.reader.ready();
  await running.reader.mark(trees, '3');
  await running.reader.write(trees, note);
  await running.reader.saved();
  await running.quit();

  await test.step('the IndexedDB folder deleted between two starts brings everything back', async () => {
    expect(await readdir(profile)).toContain('IndexedDB');
    await rm(join(profile, 'IndexedDB'), { recursive: true });
    running = await start();
    await running.reader.expectPainted({ 'mark-commitment': [trees] });
    await expect(running.reader.notes.getByText(note)).toBeVisible();
    await expect(running.reader.page.getByText('rebuilt from the journal')).toBeVisible();
    await running.quit();
  });

  await test.step('the journal folder deleted between two starts loses nothing either', async () => {
    await rm(join(profile, 'journal'), { recursive: true });
    running = await start();
    await running.reader.expectPainted({ 'mark-commitment': [trees] });
    await running.quit();
    await rm(join(profile, 'IndexedDB'), { recursive: true });
    const { reader } = await start();
    await reader.expectPainted({ 'mark-commitment': [trees] });
  });
});
