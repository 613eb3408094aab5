/**
 * A library that a newer Readout has written: this one says so in a sentence, lets the text be
 * read, and changes no byte of the notes; the newer one finds them as it left them.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Started } from '../fixtures';
import { twoFrames } from '../pages/settled';
import { countMarks } from './count-marks';
import { expectKept } from './expect-kept';

const trees = 'plant 50,000 trees over five years';
const fault = 'older application';

test('a journal of a newer Readout is left alone', async ({ start, profile }) => {
  await (await writeOne(await start())).quit();
  const journal = join(profile, 'journal');
  const [name = ''] = await readdir(journal);
  const written = await readFile(join(journal, name), 'utf8');
  await writeFile(join(journal, name), asFromNewer(written));
  const before = await filesOf(profile, ['journal', 'backups', 'IndexedDB']);

  const second = await start();
  await expectRefusal(second, '(9.0.0)');
  await tryToWrite(second);
  await second.quit();
  expect(await filesOf(profile, ['journal', 'backups', 'IndexedDB'])).toEqual(before);

  await writeFile(join(journal, name), written);
  expectKept(fault, 1, await countMarks(await start(), 1));
});

test('a store of a newer Readout is left alone', async ({ start, profile }) => {
  const first = await writeOne(await start());
  expect(await openStore(first, 1000)).toBe(1000);
  await first.quit();
  const before = await filesOf(profile, ['journal', 'backups']);

  const second = await start();
  await expectRefusal(second, 'a newer Readout');
  await tryToWrite(second);
  expect(await openStore(second)).toBe(1000);
  await second.quit();
  expect(await filesOf(profile, ['journal', 'backups'])).toEqual(before);
});

test('what a newer Readout has put into the settings is still there', async ({
  start,
  profile,
}) => {
  const file = join(profile, 'settings.json');
  await writeFile(file, JSON.stringify({ theme: 'dark', later: { size: 3 } }));
  await (await writeOne(await start())).quit();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    theme: 'dark',
    later: { size: 3 },
  });
});

async function writeOne(started: Started): Promise<Started> {
  await started.reader.ready();
  await started.reader.mark(trees, '3');
  await started.reader.saved();
  return started;
}

/** The first line with a higher version, and the sum that belongs to it. */
function asFromNewer(journal: string): string {
  const end = journal.indexOf('\n');
  const header = JSON.parse(journal.slice(17, end)) as Record<string, unknown>;
  const json = JSON.stringify({ ...header, version: 999, application: '9.0.0' });
  const sum = createHash('sha256').update(json).digest('hex').slice(0, 16);
  return `${sum} ${json}${journal.slice(end)}`;
}

async function expectRefusal({ reader }: Started, words: string): Promise<void> {
  await reader.ready();
  await expect(reader.page.locator('[data-kind="error"]')).toHaveCount(1);
  await expect(reader.page.locator('[data-kind="error"]')).toContainText(words);
  await expect(reader.status.getByText('Read only')).toBeVisible();
}

/** Selects words and presses the key of a label, as for marking: nothing may come of it. */
async function tryToWrite({ reader }: Started): Promise<void> {
  await reader.article.locator('[data-block]').last().selectText();
  await expect.poll(() => reader.page.evaluate(() => getSelection()?.toString())).not.toBe('');
  await twoFrames(reader.page);
  await expect(reader.toolbar).toBeHidden();
  await reader.page.keyboard.press('2');
  await reader.page.keyboard.press('Control+Z');
  await twoFrames(reader.page);
  expect(await reader.painted()).toEqual({});
}

/** Every file below some folders of the profile, by path, as a checksum of its bytes. */
async function filesOf(profile: string, folders: readonly string[]) {
  const sums: Record<string, string> = {};
  for (const folder of folders) {
    for (const entry of await readdir(join(profile, folder), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      sums[path] = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
    }
  }
  return sums;
}

/** Opens the store beside the application, as this version if one is given; its version then. */
function openStore({ reader }: Started, version?: number): Promise<number> {
  return reader.page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('readout', wanted);
        request.onsuccess = () => {
          resolve(request.result.version);
          request.result.close();
        };
        request.onerror = () => reject(new Error(String(request.error)));
      }),
    version,
  );
}
