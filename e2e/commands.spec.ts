/** Every command has a visible way to it, where the system hides the menu bar. */
import { commandMenus, commandsOf } from '#core/ipc/command-menus';
import { commands } from '#core/ipc/commands';
import { expect, test } from './fixtures';

test('every command is found in three clicks, with its key', async ({ start }) => {
  const { reader } = await start();
  const { page } = reader;
  await reader.ready();
  for (const menu of commandMenus) {
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name: menu.title, exact: true }).click();
    for (const id of commandsOf(menu)) {
      const found = page.getByRole('menuitem').filter({ hasText: commands[id].label });
      await expect(found.first()).toBeVisible();
      await expect(found.first().locator('kbd')).toBeVisible();
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
});

test('a button says what it does and its key, pointed at or with the focus', async ({ shared }) => {
  const { page } = shared.reader;
  const tooltip = page.locator('.tooltip');
  await page.getByRole('button', { name: 'Find', exact: true }).hover();
  await expect(tooltip).toHaveText(/^Find.*F$/);
  await page.getByLabel('At a glance').getByRole('button', { name: 'Ukhnaa Khurelsukh' }).hover();
  await expect(tooltip).toHaveText('President of Mongolia. Go to the words');
  await page.mouse.move(0, 0);
  await expect(tooltip).toBeHidden();
  await page.getByRole('button', { name: 'Notes', exact: true }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(tooltip).toHaveText(/Outline/);
});
