import { expect, type Locator, type Page } from 'playwright/test';
import { choose } from './select';

/** The export dialog, by the names on screen. */
export class ExportDialog {
  readonly dialog: Locator;
  readonly preview: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Export' });
    this.preview = this.dialog.getByRole('region', { name: 'Preview' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+E');
    await expect(this.dialog).toBeVisible();
  }

  async choose(format: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: format, exact: true }).check();
  }

  async chooseScope(scope: string): Promise<void> {
    await choose(this.dialog.getByRole('combobox', { name: 'What' }), scope);
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Save/ }).click();
  }
}
