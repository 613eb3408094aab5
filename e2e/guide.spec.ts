/** The guide is a text to practise on: it asks for three acts and notices each. */
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { chooseFile } from './pages/system-dialogs';

test('marking, noting and exporting the guide are noticed, one after the other', async ({
  start,
  folder,
}) => {
  const { app, reader } = await start();
  const { page } = reader;
  await reader.ready();
  await page.getByRole('button', { name: /^Reading guide/ }).click();
  const steps = page.getByRole('complementary', { name: 'Things to try' });
  const done = steps.locator('[data-done]');
  await expect(steps).toBeVisible();
  await expect(done).toHaveCount(0);
  await reader.mark('a quiet place', '1');
  await expect(done).toHaveText([/Mark some words/]);
  await reader.write('a quiet place', 'So it is.');
  await expect(done).toHaveCount(2);
  await page.keyboard.press('Escape');
  await chooseFile(app, join(folder, 'guide.md'));
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: /^Save/ }).click();
  await expect(done).toHaveCount(3);
  await steps.getByRole('button', { name: 'To the library' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await expect(steps).toBeHidden();
});
