import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test, type Running } from './fixtures';
import type { ReaderPage } from './pages/reader-page';
import { pickFiles } from './pages/system-dialogs';

const trees = 'plant 50,000 trees over five years';
const partnership = 'upgrading the bilateral relationship';

test('backups are made, restored and copied to a second folder', async ({ start, profile }) => {
  const { app, reader, quit } = await start();
  const { page } = reader;
  const folder = join(profile, 'backups');
  await reader.ready();
  await reader.mark(trees, '3');
  await reader.write(trees, 'Budget line?');
  await page.keyboard.press('Escape');
  await reader.saved();

  await test.step('a backup is made when asked, and can be read without Readout', async () => {
    await page.keyboard.press('Control+Alt+s');
    await expect(page.getByText('Backed up.')).toBeVisible();
    const asked = await readdir(folder);
    expect(asked).toHaveLength(1);
    const text = gunzipSync(await readFile(join(folder, asked[0] ?? ''))).toString();
    expect(text).toContain('"note":"Budget line?"');
    expect(text).toContain(trees);
  });

  await test.step('a backup is restored in three clicks, merged or replacing, and undone', () =>
    restore(reader));

  const second = join(profile, 'beside');
  await mkdir(second);
  await test.step('a second folder gets a checked copy of every backup, and says when it is gone', () =>
    useSecondFolder({ app, reader }, second));

  await test.step('a backup is made on quitting', async () => {
    await reader.mark('Special Strategic Partnership', '2');
    await reader.saved();
    await quit();
    const names = await readdir(folder);
    expect(names.filter((name) => name.includes('rolling'))).toHaveLength(1);
  });

  await test.step('when the copies here are lost, those of the second folder are offered', async () => {
    await rm(folder, { recursive: true });
    const again = await start();
    await again.reader.ready();
    await again.reader.page.keyboard.press('Control+Alt+r');
    await expect(again.reader.page.getByText(/in the second folder/).first()).toBeVisible();
  });
});

/** From a backup with the first mark as it was; a change and a second mark are newer. */
async function restore(reader: ReaderPage): Promise<void> {
  const { page } = reader;
  await reader.click(trees);
  await page.keyboard.press('5');
  await reader.mark(partnership, '2');
  await reader.saved();

  await page.keyboard.press('Control+Alt+r');
  const dialog = page.getByRole('dialog', { name: 'Restore from a backup' });
  await dialog.getByRole('button', { name: /made when asked/ }).click();
  await expect(dialog).toContainText('Only here: 1 mark');
  await expect(dialog).toContainText('Only in the copy: 0 marks');
  await expect(dialog).toContainText('Different: 1 mark');
  await dialog.getByRole('button', { name: 'Replace all' }).click();
  await expect(dialog).toBeHidden();
  await reader.expectPainted({ 'mark-commitment': [trees] });

  await page.keyboard.press('Control+z');
  await reader.expectPainted({ 'mark-concern': [trees], 'mark-agreement': [partnership] });
  await page.keyboard.press('Control+Alt+r');
  await dialog.getByRole('button', { name: /made when asked/ }).click();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await expect(dialog).toBeHidden();
  await reader.expectPainted({ 'mark-concern': [trees], 'mark-agreement': [partnership] });
}

async function useSecondFolder({ app, reader }: Running, second: string): Promise<void> {
  const { page } = reader;
  await pickFiles(app, [second]);
  await page.keyboard.press('Control+Alt+f');
  const box = page.getByRole('dialog', { name: 'A second folder for backups' });
  await expect(box).toContainText('None is chosen yet.');
  await box.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(page.getByText('Backups are copied to')).toBeVisible();
  // The texts are copied beside the backups.
  const [copied = ''] = (await readdir(second)).filter((name) => name.endsWith('.gz'));
  expect(gunzipSync(await readFile(join(second, copied))).toString()).toContain(trees);
  await box.getByRole('button', { name: 'Close' }).click();

  // The drive is taken away: backups here go on, and the reader is told.
  await rename(second, `${second}-away`);
  await reader.mark('high-level dialogues', '2');
  await expect(page.getByText('Backed up.')).toBeHidden();
  await page.keyboard.press('Control+Alt+s');
  await expect(page.getByText(/second backup folder .* cannot be written to/)).toBeVisible();
  await expect(page.getByText('Backed up.')).toBeVisible();
  await rename(`${second}-away`, second);
}

test('a damaged line of the journal is healed from the store, and survives the loss of the store', async ({
  start,
  profile,
}) => {
  const first = await start();
  await first.reader.ready();
  await first.reader.mark(trees, '3');
  await first.reader.mark(partnership, '2');
  await first.reader.saved();
  await first.quit();
  const [name = ''] = (await readdir(join(profile, 'journal'))).filter((each) =>
    each.endsWith('l'),
  );
  const file = join(profile, 'journal', name);
  await damageMark(file);

  const second = await start();
  await second.reader.expectPainted({
    'mark-commitment': [trees],
    'mark-agreement': [partnership],
  });
  await expect(second.reader.page.getByText('A file of the notes was damaged.')).toBeVisible();
  await second.quit();
  await rm(join(profile, 'IndexedDB'), { recursive: true });

  const { reader } = await start();
  await reader.expectPainted({ 'mark-commitment': [trees], 'mark-agreement': [partnership] });
});

test('a damaged older file of the journal is found after the start, kept, and healed from the store', async ({
  start,
  profile,
}) => {
  const first = await start();
  await first.reader.ready();
  await first.reader.mark(trees, '3');
  await first.reader.saved();
  await first.quit();
  const folder = join(profile, 'journal');
  const file = join(folder, 'journal-0000000001.jsonl');
  // A journal of two files: the older one ends here, as it would after four million bytes.
  const { generation, number, sum } = lastLineOf(await readFile(file, 'utf8'));
  await writeFile(
    join(folder, `journal-${String(number + 1).padStart(10, '0')}.jsonl`),
    sealed({
      format: 'readout-journal',
      version: 4,
      generation,
      after: number,
      prev: sum,
      counts: {},
      application: '0.1.0',
      created: new Date().toISOString(),
    }),
  );
  await damageMark(file);

  const second = await start();
  await second.reader.expectPainted({ 'mark-commitment': [trees] });
  await expect(second.reader.page.getByText('A file of the notes was damaged.')).toBeVisible();
  expect(await readdir(join(folder, 'damaged'))).toHaveLength(1);
  await second.reader.saved();
  await second.quit();
  await rm(join(profile, 'IndexedDB'), { recursive: true });
  await rm(join(profile, 'backups'), { recursive: true, force: true });

  const { reader } = await start();
  await reader.expectPainted({ 'mark-commitment': [trees] });
  await expect(reader.page.getByText('A file of the notes was damaged.')).toBeHidden();
});

/** Changes the words of the mark on the trees in a file of the journal. */
async function damageMark(file: string): Promise<void> {
  const journal = await readFile(file, 'utf8');
  await writeFile(file, journal.replace(`"exact":"${trees}"`, `"exact":"${trees.toUpperCase()}"`));
}

/** A line of the journal as docs/data.md describes it. */
function sealed(content: unknown): string {
  const json = JSON.stringify(content);
  return `${createHash('sha256').update(json).digest('hex').slice(0, 16)} ${json}\n`;
}

function lastLineOf(journal: string): { generation: string; number: number; sum: string } {
  const line = journal.trimEnd().split('\n').at(-1) ?? '';
  return {
    ...(JSON.parse(line.slice(17)) as { generation: string; number: number }),
    sum: line.slice(0, 16),
  };
}
