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

test('the theme follows the system until the reader chooses, turns all of the window, and is kept', async ({
  start,
}) => {
  let running = await start();
  await running.reader.ready();
  await running.app.evaluate(({ nativeTheme }) => {
    if (nativeTheme.themeSource !== 'system') throw new Error(nativeTheme.themeSource);
  });
  await choose(running.reader, 'Dark');
  await expect.poll(() => paper(running.reader)).toBe('#1c1f23');
  await running.quit();

  running = await start();
  await running.reader.ready();
  expect(await paper(running.reader)).toBe('#1c1f23');
  await test.step('every theme turns the whole window', async () => {
    for (const [theme, colour] of [
      ['Paper', '#fffdf9'],
      ['Sepia', '#f7eedb'],
      ['Black', /^#000(000)?$/],
      ['High contrast', /^#(fff|000)/],
      ['Sepia', '#f7eedb'],
    ] as const) {
      await choose(running.reader, theme);
      await expect.poll(() => paper(running.reader)).toMatch(colour);
    }
    await running.quit();
  });
  await test.step('a restart begins in its paper', async () => {
    const { app, reader } = await start();
    const ground = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor());
    // The engine may collect what main answers before the driver has read it: it is asked again.
    await expect(async () => expect(await ground()).toBe('#F7EEDB')).toPass();
    // Before the look is known nothing is painted over the window's own colour.
    await reader.ready();
    const unknown = await reader.page.evaluate(() => {
      const { dataset } = document.documentElement;
      const known = dataset['theme'];
      delete dataset['theme'];
      const colour = getComputedStyle(document.body).backgroundColor;
      dataset['theme'] = known;
      return colour;
    });
    expect(unknown).toBe('rgba(0, 0, 0, 0)');
  });
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
