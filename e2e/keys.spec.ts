/** The keys of commands are the reader's to choose: clashes are told, and a restart keeps them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';

test('a command gets other keys, a clash is told, and a restart keeps them', async ({ start }) => {
  const first = await start();
  const { page } = first.reader;
  await first.reader.ready();
  await page.keyboard.press('Shift+?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.getByRole('button', { name: /^Library: Ctrl\+L/ }).click();
  await page.keyboard.press('Control+f');
  await expect(dialog.getByText('These are the keys of Find')).toBeVisible();
  await page.keyboard.press('n');
  await expect(dialog.getByText('A command needs Ctrl, Alt or a function key')).toBeVisible();
  await page.keyboard.press('F7');
  await expect(dialog.getByRole('button', { name: /^Library: F7/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await page.keyboard.press('F7');
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await first.app.close();

  const second = await start();
  await second.reader.ready();
  await second.reader.page.keyboard.press('F7');
  await expect(
    second.reader.page.getByRole('heading', { level: 1, name: 'Library' }),
  ).toBeVisible();
  await second.reader.page.keyboard.press('Shift+?');
  await second.reader.page.getByRole('button', { name: 'As they came' }).click();
  await expect(second.reader.page.getByRole('button', { name: /^Library: Ctrl\+L/ })).toBeVisible();
});

test('a settings file with clashing and impossible keys leaves the others as they came', async ({
  start,
  profile,
}) => {
  const keys = { find: 'F6', print: 'F6', redo: 'N', fly: 'F7' };
  await writeFile(join(profile, 'settings.json'), JSON.stringify({ keys }));
  const { reader } = await start();
  await reader.ready();
  await reader.page.keyboard.press('F6');
  await expect(reader.page.getByRole('search')).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await reader.page.keyboard.press('Control+p');
  await expect(reader.page.getByRole('dialog', { name: 'Print' })).toBeVisible();
});
