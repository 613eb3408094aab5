import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from './fixtures';

const trees = 'plant 50,000 trees over five years';
const partnership = 'upgrading the bilateral relationship';

test('a backup is made when asked and on quitting, and can be read without Readout', async ({
  start,
  profile,
}) => {
  const { reader, quit } = await start();
  await reader.ready();
  await reader.mark(trees, '3');
  await reader.write(trees, 'Budget line?');
  await reader.saved();
  await reader.page.keyboard.press('Control+Alt+s');
  await expect(reader.page.getByText('Backed up as')).toBeVisible();
  const asked = await readdir(join(profile, 'backups'));
  expect(asked).toHaveLength(1);
  const text = gunzipSync(await readFile(join(profile, 'backups', asked[0] ?? ''))).toString();
  expect(text).toContain('"note":"Budget line?"');
  expect(text).toContain(trees);

  await reader.mark(partnership, '2');
  await reader.saved();
  await quit();
  const names = await readdir(join(profile, 'backups'));
  expect(names.filter((name) => name.includes('rolling'))).toHaveLength(1);
});

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
  const journal = await readFile(file, 'utf8');
  await writeFile(file, journal.replace(`"exact":"${trees}"`, `"exact":"${trees.toUpperCase()}"`));

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

test('a backup is restored in three clicks, merged or replacing, and undone', async ({ start }) => {
  const { reader } = await start();
  await reader.ready();
  await reader.mark(trees, '3');
  await reader.page.keyboard.press('Control+Alt+s');
  await expect(reader.page.getByText('Backed up as')).toBeVisible();
  await reader.click(trees);
  await reader.page.keyboard.press('5');
  await reader.mark(partnership, '2');
  await reader.saved();

  await reader.page.keyboard.press('Control+Alt+r');
  const dialog = reader.page.getByRole('dialog', { name: 'Restore from a backup' });
  await dialog.getByRole('button', { name: /made when asked/ }).click();
  await expect(dialog).toContainText('Only here: 1 mark');
  await expect(dialog).toContainText('Only in the copy: 0 marks');
  await expect(dialog).toContainText('Different: 1 mark');
  await dialog.getByRole('button', { name: 'Replace all' }).click();
  await expect(dialog).toBeHidden();
  await reader.expectPainted({ 'mark-commitment': [trees] });

  await reader.page.keyboard.press('Control+z');
  await reader.expectPainted({ 'mark-concern': [trees], 'mark-agreement': [partnership] });
  await reader.page.keyboard.press('Control+Alt+r');
  await dialog.getByRole('button', { name: /made when asked/ }).click();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await reader.expectPainted({ 'mark-concern': [trees], 'mark-agreement': [partnership] });
});
