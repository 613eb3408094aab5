import type { ElectronApplication, Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { pickFiles } from './system-dialogs';

/** The list of documents, and the dialog through which they come in. */
export class LibraryPage {
  readonly table: Locator;
  readonly dialog: Locator;
  readonly side: Locator;

  constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
  ) {
    this.table = page.getByRole('table', { name: 'Documents' });
    this.dialog = page.getByRole('dialog', { name: 'Import documents' });
    this.side = page.getByRole('navigation', { name: 'Documents' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+l');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  }

  /** Titles in the order of the list. */
  titles(): Promise<string[]> {
    return this.table.locator('[data-open]').allTextContents();
  }

  row(title: string): Locator {
    return this.table.getByRole('row').filter({ hasText: title });
  }

  /** Chooses files in the system's dialog and waits until they are read. */
  async choose(...files: string[]): Promise<void> {
    await pickFiles(this.app, files);
    await this.page.keyboard.press('Control+o');
    await this.read();
  }

  /** Waits until everything in the import dialog is read. @param timeout milliseconds. */
  async read(timeout = 60_000): Promise<void> {
    await expect(this.dialog).toBeVisible();
    await expect(this.dialog.getByRole('progressbar')).toBeHidden({ timeout });
  }

  async acceptImport(timeout = 60_000): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Import \d/ }).click();
    await expect(this.dialog).toBeHidden({ timeout });
  }

  /** The row of a file in the import dialog. */
  file(name: string): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: name });
  }

  /** What becomes of the text with a title. */
  choice(title: string): Locator {
    return this.dialog.getByRole('combobox', { name: `What becomes of ${title}` });
  }

  async more(title: string, act: string): Promise<void> {
    await this.page.getByRole('button', { name: `More for ${title}` }).click();
    await this.page
      .getByRole('menuitem', { name: act })
      .or(this.page.getByRole('menuitemcheckbox', { name: act }))
      .click();
    await this.page.keyboard.press('Escape');
  }
}
