import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';

const paper = (page: Page) =>
  page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--paper').trim(),
  );

test('the theme follows the system until the reader chooses, and the choice is kept', async ({
  start,
}) => {
  const first = await start();
  await first.reader.ready();
  const { page } = first.reader;
  await first.app.evaluate(({ nativeTheme }) => {
    if (nativeTheme.themeSource !== 'system') throw new Error(nativeTheme.themeSource);
  });
  await page.getByRole('button', { name: 'Appearance' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect.poll(() => paper(page)).toBe('#1c1f23');
  await first.quit();

  const second = await start();
  await second.reader.ready();
  expect(await paper(second.reader.page)).toBe('#1c1f23');
  await second.reader.page.getByRole('button', { name: 'Appearance' }).click();
  await second.reader.page.getByRole('menuitemradio', { name: 'Light' }).click();
  await expect.poll(() => paper(second.reader.page)).toBe('#fffdf9');
});
