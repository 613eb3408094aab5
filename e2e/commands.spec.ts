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
