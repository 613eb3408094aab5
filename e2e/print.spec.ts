import { expect, test, type Running } from './fixtures';

const concurred = 'upgrading the bilateral relationship';
const trees = 'plant 50,000 trees over five years';

async function marked({ reader }: Running): Promise<void> {
  await reader.ready();
  await reader.mark(concurred, '2');
  await reader.write(concurred, 'Same wording as in 2022.');
  await reader.page.keyboard.press('Escape');
  await reader.mark(trees, '3');
  await reader.write(trees, 'Budget line?');
  await reader.page.keyboard.press('Escape');
  await reader.mark('50,000 trees', '5');
  await reader.saved();
}

/** The PDF of what is printed now: its bytes as Latin-1, in which its structure can be read. */
async function pdf({ app }: Running): Promise<string> {
  const base64 = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    const bytes = await window?.webContents.printToPDF({ printBackground: true });
    return bytes?.toString('base64') ?? '';
  });
  return Buffer.from(base64, 'base64').toString('latin1');
}

const pages = (file: string) => file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('the text is printed with its marks, and its notes at the side, at the end or not at all', async ({
  shared,
}) => {
  await marked(shared);
  const { page } = shared.reader;
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await expect(dialog).toBeVisible();
  const sheet = page.locator('[data-print-sheet]');
  await expect(sheet).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(page.locator('#root')).toBeHidden();
  await expect(sheet.locator('h1')).toHaveText('Japan-Mongolia Leaders’ Working Lunch (Summary)');
  await expect(sheet).toContainText('20 September 2023 · New York');
  await expect(sheet).toContainText('[Provisional translation]');
  expect(await sheet.locator('p sup').allTextContents()).toEqual(['1', '2']);
  expect(await sheet.locator('li').allTextContents()).toEqual([
    '1 AgreementSame wording as in 2022.',
    '2 CommitmentBudget line?',
  ]);
  const patterns = await sheet
    .locator('p [data-underline]')
    .evaluateAll((marks) =>
      marks.map((mark) => [mark.textContent, getComputedStyle(mark).textDecorationStyle]),
    );
  expect(patterns).toContainEqual([concurred, 'solid']);
  expect(patterns).toContainEqual(['50,000 trees', 'wavy']);
  const beside = await sheet.getByText('Budget line?').boundingBox();
  const passage = await sheet
    .locator('p [data-underline]', { hasText: '50,000' })
    .first()
    .boundingBox();
  expect(beside?.x).toBeGreaterThan((passage?.x ?? 0) + (passage?.width ?? 0));
  await page.emulateMedia({ media: null });
  const withNotes = await pdf(shared);
  expect(withNotes.startsWith('%PDF-')).toBe(true);
  expect(pages(withNotes)).toBeGreaterThan(0);
  expect(pages(withNotes)).toBeLessThan(4);

  await dialog.getByRole('radio', { name: 'At the end' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.locator('h2', { hasText: /^Notes$/ })).toBeVisible();
  await expect(sheet.locator('q').first()).toHaveText(concurred);
  await page.emulateMedia({ media: null });
  await pdf(shared);

  await dialog.getByRole('radio', { name: 'None' }).check();
  await dialog.getByRole('checkbox', { name: 'Highlights' }).uncheck();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.locator('sup, [data-underline], li')).toHaveCount(0);
  await expect(sheet).toContainText(concurred);
});

test('what is printed is black on white in a dark theme', async ({ shared }) => {
  const { page } = shared.reader;
  await page.getByRole('button', { name: 'Appearance' }).click();
  await page.getByText('Black', { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+p');
  await page.emulateMedia({ media: 'print' });
  const colours = await page.locator('[data-print-sheet]').evaluate((sheet) => ({
    ink: getComputedStyle(sheet).color,
    paper: getComputedStyle(document.body).backgroundColor,
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }));
  expect(colours).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgba(0, 0, 0, 0)', scheme: 'light' });
});

test('the system’s dialog is asked for once, and a refusal is told', async ({ shared }) => {
  const { app, reader } = shared;
  await app.evaluate(({ BrowserWindow }) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('no window');
    // The system's own dialog cannot be answered from here.
    contents.print = (options, done) => {
      asked.push(options);
      done?.(false, asked.length === 1 ? 'Print job canceled' : 'No printers available');
    };
  });
  const dialog = reader.page.getByRole('dialog', { name: 'Print' });
  for (const said of [false, true]) {
    await reader.page.keyboard.press('Control+p');
    await dialog.getByRole('button', { name: 'Print…' }).click();
    await expect(dialog).toBeHidden();
    await expect(reader.page.getByText('Nothing was printed.')).toBeVisible({ visible: said });
  }
  const asked = await app.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
  expect(asked).toEqual([
    { silent: false, printBackground: true },
    { silent: false, printBackground: true },
  ]);
});
