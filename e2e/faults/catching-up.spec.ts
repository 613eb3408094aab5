/** A store that is behind, or gone, is put back with words, and the text can be read meanwhile. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { formattedPage } from '../formatted-page';
import { LibraryPage } from '../pages/library-page';
import { appendRows } from './large-library';

/** Changes that the store has not had, and the rows of each. */
const changes = 4;
const rows = 20_000;

/** All the while both processes do what is waited for. */
const busy = { timeout: 100_000 };

const trees = 'plant 50,000 trees over five years';

test('while the store is put back there are words, progress and the text that was read last', async ({
  start,
  profile,
}) => {
  test.setTimeout(300_000);
  const first = await start();
  await first.reader.ready();
  await first.reader.mark(trees, '3');
  await first.reader.saved();
  for (let count = 0; count < changes; count += 1) await appendRows(first.reader.page, rows);
  await first.kill();

  for (const loss of ['behind', 'gone']) {
    if (loss === 'gone') await rm(join(profile, 'IndexedDB'), { recursive: true });
    const { reader, kill } = await start();
    const { page } = reader;
    const meanwhile = page.locator('main:has(progress)');
    await expect(meanwhile.getByText('Putting your notes back')).toBeVisible();
    await expect(meanwhile.getByText('Your text can be read meanwhile')).toBeVisible(busy);
    await expect(meanwhile.getByText(trees)).toBeVisible();
    await expect(meanwhile.getByRole('button', { name: 'Edit details' })).toBeDisabled();
    await expect(meanwhile).toBeHidden(busy);
    await reader.expectPainted({ 'mark-commitment': [trees] });
    await reader.saved();
    await kill();
  }
});

test('a formatted text has its tables and emphasis meanwhile', async ({ start, folder }) => {
  test.setTimeout(300_000);
  const { app, reader, kill } = await start();
  await reader.ready();
  const file = join(folder, 'peru.html');
  await writeFile(file, formattedPage);
  const library = new LibraryPage(app, reader.page);
  await library.choose(file);
  await library.acceptImport();
  await expect(reader.article).toHaveAccessibleName('Japan-Peru Summit Meeting');
  await reader.saved();
  for (let count = 0; count < changes; count += 1) await appendRows(reader.page, rows);
  await kill();

  const { page } = (await start()).reader;
  const meanwhile = page.locator('main:has(progress)');
  await expect(meanwhile.getByRole('columnheader', { name: 'Year' })).toBeVisible(busy);
  await expect(meanwhile.locator('strong em', { hasText: 'statement' })).toBeVisible();
});
