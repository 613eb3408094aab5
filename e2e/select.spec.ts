/** The page's own list of choices answers to the keys of the platform's. */
import { expect, test, type Running } from './fixtures';
import { ExportDialog } from './pages/export-dialog';

async function openWhat({ reader }: Running) {
  const exporting = new ExportDialog(reader.page);
  await exporting.open();
  const what = exporting.dialog.getByRole('combobox', { name: 'What' });
  await what.focus();
  return { exporting, what, list: reader.page.getByRole('listbox', { name: 'What' }) };
}

test('arrows and Enter choose, and Escape closes the list alone', async ({ shared }) => {
  const { page } = shared.reader;
  const { exporting, what, list } = await openWhat(shared);
  await expect(what).toHaveText(/^All of/);
  await page.keyboard.press('ArrowDown');
  await expect(list).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(what).not.toHaveText(/^All of/);
  await expect(what).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(exporting.dialog).toBeVisible();
  await expect(what).toBeFocused();
});

test('letters choose, whether the list is open or not, and mark nothing on the page', async ({
  shared,
}) => {
  const { page } = shared.reader;
  const { what, list } = await openWhat(shared);
  await page.keyboard.type('sev');
  await expect(what).toHaveText(/^Several documents/);
  await page.waitForTimeout(800);
  await page.keyboard.press('Space');
  await expect(list).toBeVisible();
  await page.keyboard.type('all of');
  await expect(list.getByRole('option', { name: /^All of/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(what).toHaveText(/^All of/);
});

test('the words beside it open it', async ({ shared }) => {
  const { exporting, list } = await openWhat(shared);
  await exporting.dialog.getByText('What', { exact: true }).click();
  await expect(list).toBeVisible();
});
