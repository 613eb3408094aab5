/**
 * The thirty tasks of the first hour with the mouse unplugged: each with the keys that it takes, counted
 * and printed. Only words are typed besides; Tab and arrows are keys like any other.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { countedTasks, newerPact, pact } from './counted-tasks';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';
import { chooseFile, pickFiles, readClipboard } from './pages/system-dialogs';

/** Keys that are pressed until something has the focus, before it counts as out of reach. */
const farthest = 60;

class Keys {
  count = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.count += 1;
    }
  }

  /** Walks until something has the focus. */
  async walkTo(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let step = 0; step < farthest; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`${target.toString()} is not reached by ${key}.`);
  }
}

test('thirty tasks with keys alone', async ({ start, folder }) => {
  test.setTimeout(240_000);
  const { app, reader } = await start();
  const { page } = reader;
  await reader.ready();
  const library = new LibraryPage(app, page);
  const keys = new Keys(page);
  const { table, task, print } = countedTasks(() => keys.count);
  const type = (words: string) => page.keyboard.type(words);
  const escape = () => page.keyboard.press('Escape');
  const heading = reader.article.getByRole('heading', { level: 1 });
  const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');
  const painted = async (label: string) => (await reader.painted())[`mark-${label}`]?.length ?? 0;
  const palette = page.getByRole('combobox', { name: /^A command/ });

  /** The way to where a task begins; its keys are not the task's. */
  const openDocument = async (words: string) => {
    await page.keyboard.press('Control+k');
    await expect(palette).toBeFocused();
    await type(words);
    await page.keyboard.press('Enter');
    await reader.ready();
  };

  await task('open', async () => {
    await keys.press('Control+k');
    await expect(palette).toBeFocused();
    await type('reading guide');
    await keys.press('Enter');
    await expect(heading).toHaveText('Reading guide');
  });
  await task('go back', async () => {
    await keys.press('Alt+ArrowLeft');
    await expect(heading).toContainText('Working Lunch');
  });
  await task('mark', async () => {
    await keys.press('p', '2');
    await expect.poll(() => painted('agreement')).toBe(1);
  });
  await task('note', async () => {
    await keys.press('Alt+ArrowDown', 'Enter');
    await expect(reader.noteField()).toBeFocused();
    await type('Compare with 2022.');
  });
  await task('tag', async () => {
    await keys.walkTo(page.getByLabel('Add a tag'));
    await type('wording');
    await keys.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove tag wording' })).toBeVisible();
    await escape();
  });
  await task('relabel', async () => {
    await keys.press('Alt+ArrowDown', '4');
    await expect.poll(() => painted('position')).toBe(1);
  });
  await task('delete', async () => {
    await keys.press('Delete');
    await expect.poll(() => painted('position')).toBe(0);
  });
  await task('undo', async () => {
    await keys.press('Control+z');
    await expect.poll(() => painted('position')).toBe(1);
  });
  await task('redo', async () => {
    await keys.press('Control+Shift+z');
    await expect.poll(() => painted('position')).toBe(0);
    await page.keyboard.press('Control+z');
  });
  await task('mark across paragraphs', async () => {
    await keys.press('p', 'x', '1');
    await expect.poll(() => painted('key-point')).toBe(1);
  });
  await task('bookmark', async () => {
    await keys.press('p', 'Control+d');
    await expect(page.getByRole('button', { name: /^Remove the bookmark/ })).toBeVisible();
    await escape();
  });
  await task('find', async () => {
    await keys.press('Control+f');
    await type('partnership');
    await expect(page.getByRole('search').getByText(/of \d/)).toBeVisible();
    await escape();
  });
  await task('go to a section', async () => {
    const section = 'Regional and international affairs';
    await keys.walkTo(library.side.getByRole('button', { name: section }), 'Shift+Tab');
    await keys.press('Enter');
    await expect(reader.article.getByRole('heading', { name: section })).toBeInViewport();
  });
  await task('cite in APA', async () => {
    await keys.press('s', 'Control+Shift+c');
    await keys.walkTo(page.getByRole('button', { name: 'Change style…' }));
    await keys.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Citation style' });
    await keys.walkTo(dialog.getByRole('button', { name: 'APA' }));
    await keys.press('Enter');
    await expect(page.getByText('copied with citation, APA.')).toBeVisible();
    expect((await readClipboard(app)).text).toMatch(/\(2023/);
  });
  await task('history of a phrase', async () => {
    await keys.press('w');
    await expect.poll(selected).not.toBe('');
    await keys.press('Control+Shift+h');
    await expect(
      page.getByRole('heading', { level: 1, name: 'History of a phrase' }),
    ).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await reader.ready();
  });
  await task('paragraph numbers', async () => {
    await keys.press('Control+Shift+g');
    await expect(page.locator('[data-numbered]')).toHaveCount(1);
  });
  await task('larger and dark', async () => {
    await keys.press('Control+=');
    await keys.walkTo(page.getByRole('button', { name: 'Appearance' }), 'Shift+Tab');
    await keys.press('Enter');
    const dark = page.getByRole('radio', { name: 'Dark' });
    await keys.walkTo(page.getByRole('radio', { checked: true }).first());
    for (let step = 0; step < 8 && !(await dark.isChecked()); step += 1)
      await keys.press('ArrowDown');
    await expect(page.locator('[data-theme="dark"]').first()).toBeAttached();
    await escape();
  });
  await task('print', async () => {
    await keys.press('Control+p');
    await expect(page.getByRole('dialog', { name: 'Print' })).toBeVisible();
    await escape();
  });
  for (const [name, format, file] of [
    ['Markdown', 'Markdown', 'notes.md'],
    ['Word', 'Word, the text with comments', 'notes.docx'],
  ] as const) {
    await task(name, async () => {
      await chooseFile(app, join(folder, file));
      const dialog = page.getByRole('dialog', { name: 'Export' });
      await keys.press('Control+Shift+e');
      await keys.walkTo(dialog.getByRole('radio', { checked: true }).first());
      const wanted = dialog.getByRole('radio', { name: format, exact: true });
      for (let step = 0; step < 20 && !(await wanted.isChecked()); step += 1)
        await keys.press('ArrowDown');
      await keys.walkTo(dialog.getByRole('button', { name: /^Save/ }));
      await keys.press('Enter');
      await expect(page.getByText(`Exported to “${file}”.`)).toBeVisible();
    });
  }
  await task('import', async () => {
    await writeFile(join(folder, 'pact.txt'), pact);
    await pickFiles(app, [join(folder, 'pact.txt')]);
    await keys.press('Control+o');
    await keys.walkTo(library.dialog.getByRole('button', { name: 'Import 1 document' }));
    await keys.press('Enter');
    await expect(heading).toHaveText('Japan-Peru Pact');
  });
  await task('correct a date', async () => {
    const details = page.getByRole('dialog', { name: 'Edit details' });
    await keys.press('Control+Alt+c');
    await keys.walkTo(details.getByLabel('Date', { exact: true }));
    // The engine's own field: day and month in the order of the system, so both are five.
    await type('05052023');
    await keys.walkTo(details.getByRole('button', { name: 'Save' }));
    await keys.press('Enter');
    await expect(reader.article.getByText('5 May 2023')).toBeVisible();
  });
  await task('paste', async () => {
    await app.evaluate(
      ({ clipboard }, text) =>
        (clipboard as unknown as { readonly writeText: (words: string) => void }).writeText(text),
      newerPact,
    );
    await keys.press('Control+Shift+v');
    await keys.walkTo(library.dialog.getByRole('button', { name: /^Import 1 document/ }));
    await keys.press('Enter');
    await expect(library.dialog).toBeHidden();
  });
  await task('compare versions', async () => {
    await openDocument('japan-peru');
    await keys.press('Control+Alt+d');
    await expect(page.locator('ins').filter({ hasText: 'trains' })).toBeVisible();
  });
  await task('search everything', async () => {
    await keys.press('Control+Shift+f');
    await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
    await type('ministers signed');
    await expect(page.getByRole('main').locator('mark').first()).toHaveText(/ministers|signed/i);
  });
  await task('only one label', async () => {
    await keys.press('Control+Shift+n');
    await keys.walkTo(
      page.getByRole('main').getByRole('button', { name: 'Position', exact: true }).first(),
    );
    await keys.press('Enter');
    await expect(page.getByRole('main').getByText('Compare with 2022.')).toBeVisible();
  });
  await task('rename a label', async () => {
    await keys.press('Control+Shift+l');
    const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true });
    await keys.walkTo(name.first());
    await keys.press('Control+a');
    await type('Core');
    await keys.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Letter of Core' })).toBeVisible();
    await escape();
  });
  await task('back up', async () => {
    await keys.press('Control+Alt+s');
    await expect(page.getByText('Backed up.')).toBeVisible();
  });
  await task('bring back from the bin', async () => {
    await openDocument('working lunch');
    await expect(heading).toContainText('Working Lunch');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Delete');
    await keys.press('Control+Shift+b');
    await keys.walkTo(page.getByRole('button', { name: /^Restore:/ }).first());
    await keys.press('Enter');
    await expect(page.getByText('The bin is empty.')).toBeVisible();
  });
  await task('the list of keys', async () => {
    await keys.press('Shift+?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await escape();
  });
  const sum = print();
  expect(table).toHaveLength(30);
  expect(sum).toBeLessThanOrEqual(140);
});
