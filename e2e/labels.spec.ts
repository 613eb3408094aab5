/** Labels as the reader wants them: renamed, added, moved, recoloured, removed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { ExportDialog } from './pages/export-dialog';
import type { ReaderPage } from './pages/reader-page';
import { choose } from './pages/select';
import { chooseFile } from './pages/system-dialogs';

const trees = 'plant 50,000 trees over five years';
const partnership = 'upgrading the bilateral relationship';

function labelsDialog({ page }: ReaderPage) {
  return page.getByRole('dialog', { name: 'Labels' });
}

async function openLabels(reader: ReaderPage) {
  await reader.page.keyboard.press('Control+Shift+L');
  const dialog = labelsDialog(reader);
  await expect(dialog).toBeVisible();
  return dialog;
}

test('a new name is everywhere at once, exports included, and Undo takes it back', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  await reader.mark(trees, '3');
  await reader.page.keyboard.press('Control+Shift+A');
  const dialog = await openLabels(reader);
  const name = dialog.getByRole('listitem').nth(2).getByRole('textbox', { name: 'Name' });
  await name.fill('Promise');
  await reader.page.keyboard.press('Enter');
  await expect(reader.panel.locator('[data-annotation]')).toHaveText(/Promise/);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await reader.select(partnership);
  await expect(reader.toolbar.getByRole('button', { name: 'Promise' })).toBeVisible();
  await reader.page.keyboard.press('Escape');

  const file = join(folder, 'notes.md');
  await chooseFile(app, file);
  const exporting = new ExportDialog(reader.page);
  await exporting.open();
  await exporting.save();
  await expect(exporting.dialog).toBeHidden();
  expect(await readFile(file, 'utf8')).toContain('Promise');
  await reader.page.keyboard.press('Control+z');
  await expect(reader.panel.locator('[data-annotation]')).toHaveText(/Commitment/);
});

test('a label is added, moved to the front and used by its digit, also after a start', async ({
  start,
}) => {
  const first = await start();
  await first.reader.ready();
  const dialog = await openLabels(first.reader);
  await dialog.getByRole('button', { name: 'Add a label' }).click();
  const last = dialog.getByRole('listitem').last();
  await last.getByRole('textbox', { name: 'Name' }).fill('Wording');
  await first.reader.page.keyboard.press('Enter');
  await last.getByRole('button', { name: /Colour/ }).click();
  await first.reader.page.getByRole('menuitemradio', { name: 'teal' }).click();
  for (let step = 0; step < 6; step += 1) {
    await dialog.getByRole('button', { name: 'Move Wording up' }).click();
  }
  await expect(
    dialog.getByRole('listitem').first().getByRole('textbox', { name: 'Name' }),
  ).toHaveValue('Wording');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await first.reader.saved();
  await first.quit();

  const { reader } = await start();
  await reader.ready();
  await reader.mark(trees, '1');
  await reader.mark(partnership, '2');
  await reader.page.keyboard.press('Control+Shift+A');
  await expect(reader.panel.locator('[data-annotation]')).toHaveText([/Key point/, /Wording/]);
});

test('removing a label asks what becomes of its marks', async ({ shared }) => {
  const { reader } = shared;
  await reader.mark(trees, '3');
  await reader.mark(partnership, '2');
  const remove = async (name: string) => {
    const dialog = await openLabels(reader);
    await dialog.getByRole('button', { name: `Remove ${name}` }).click();
    return reader.page.getByRole('alertdialog', { name: `Remove “${name}”?` });
  };
  const first = await remove('Commitment');
  await expect(first).toContainText('1 mark has this label.');
  await choose(first.getByRole('combobox'), 'Agreement');
  await first.getByRole('button', { name: 'Remove, marks relabelled' }).click();
  await expect.poll(async () => (await reader.painted())['mark-agreement']?.length).toBe(2);
  await labelsDialog(reader).getByRole('button', { name: 'Done' }).click();

  const second = await remove('Agreement');
  await expect(second).toContainText('2 marks have this label.');
  await second.getByRole('button', { name: 'Remove, marks to the bin' }).click();
  await reader.expectPainted({});
  await labelsDialog(reader).getByRole('button', { name: 'Done' }).click();
  await reader.page.keyboard.press('Control+z');
  await expect.poll(async () => (await reader.painted())['mark-agreement']?.length).toBe(2);
  await reader.page.keyboard.press('Control+z');
  await expect.poll(async () => (await reader.painted())['mark-commitment']?.length).toBe(1);
  await reader.saved();
});
