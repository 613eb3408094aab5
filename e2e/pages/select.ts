import { expect, type Locator } from 'playwright/test';

/** Chooses in one of the page's selects as a person does: opens it and clicks on the words. */
export async function choose(field: Locator, option: string): Promise<void> {
  await field.click();
  const list = field.page().getByRole('listbox');
  await list.getByRole('option', { name: option, exact: true }).click();
  await expect(list).toBeHidden();
}
