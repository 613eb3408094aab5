import type { ReaderPage } from './pages/reader-page';
import { expect, test } from './fixtures';

const paper = ({ page }: ReaderPage) =>
  page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--paper').trim(),
  );

async function choose(reader: ReaderPage, theme: string): Promise<void> {
  await reader.page.getByRole('button', { name: 'Appearance' }).click();
  await reader.page.getByText(theme, { exact: true }).click();
  await expect(reader.page.getByRole('radio', { name: theme })).toBeChecked();
  await reader.page.keyboard.press('Escape');
}

test('the theme follows the system until the reader chooses, and the choice is kept', async ({
  start,
}) => {
  const first = await start();
  await first.reader.ready();
  await first.app.evaluate(({ nativeTheme }) => {
    if (nativeTheme.themeSource !== 'system') throw new Error(nativeTheme.themeSource);
  });
  await choose(first.reader, 'Dark');
  await expect.poll(() => paper(first.reader)).toBe('#1c1f23');
  await first.quit();

  const second = await start();
  await second.reader.ready();
  expect(await paper(second.reader)).toBe('#1c1f23');
  await choose(second.reader, 'Paper');
  await expect.poll(() => paper(second.reader)).toBe('#fffdf9');
});

test('every theme turns the whole window, and a restart begins in its paper', async ({ start }) => {
  const first = await start();
  await first.reader.ready();
  for (const [theme, colour] of [
    ['Sepia', '#f7eedb'],
    ['Black', /^#000(000)?$/],
    ['High contrast', /^#(fff|000)/],
    ['Sepia', '#f7eedb'],
  ] as const) {
    await choose(first.reader, theme);
    await expect.poll(() => paper(first.reader)).toMatch(colour);
  }
  await first.quit();

  const second = await start();
  const ground = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
  );
  expect(ground).toBe('#F7EEDB');
  // Before the look is known nothing is painted over the window's own colour.
  await second.reader.ready();
  const unknown = await second.reader.page.evaluate(() => {
    const { dataset } = document.documentElement;
    const known = dataset['theme'];
    delete dataset['theme'];
    const colour = getComputedStyle(document.body).backgroundColor;
    dataset['theme'] = known;
    return colour;
  });
  expect(unknown).toBe('rgba(0, 0, 0, 0)');
});

test('a system that asks for more contrast gets the high contrast theme', async ({ start }) => {
  const { reader } = await start();
  await reader.ready();
  await reader.page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
  await expect.poll(() => paper(reader)).toMatch(/^#fff(fff)?$/);
  await reader.page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  await expect.poll(() => paper(reader)).toMatch(/^#000(000)?$/);
  await reader.page.emulateMedia({ contrast: 'no-preference', colorScheme: 'dark' });
  await expect.poll(() => paper(reader)).toBe('#1c1f23');
});
