/**
 * The first hour with the mouse and without a manual: thirty everyday tasks by what is visible, each with
 * the clicks that it takes. Only words are typed. The table is printed.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright/test';
import { countedTasks, newerPact, pact } from './counted-tasks';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';
import type { ReaderPage } from './pages/reader-page';
import { chooseFile, pickFiles, readClipboard } from './pages/system-dialogs';

/** Presses are counted; a drag over words is one. */
class Mouse {
  clicks = 0;

  constructor(private readonly reader: ReaderPage) {}

  async press(...targets: readonly Locator[]): Promise<void> {
    for (const target of targets) {
      await target.click();
      this.clicks += 1;
    }
  }

  async select(words: string): Promise<void> {
    await this.reader.select(words);
    this.clicks += 1;
  }

  /** From the middle of one paragraph into the next. */
  async dragAcross(from: string, to: string): Promise<void> {
    const { page, article } = this.reader;
    const boxes = await Promise.all(
      [from, to].map((words) =>
        article.locator('[data-block]', { hasText: words }).first().boundingBox(),
      ),
    );
    const [first, last] = boxes;
    if (!first || !last) throw new Error('The paragraphs are not on screen.');
    await page.mouse.move(first.x + 120, first.y + 12);
    await page.mouse.down();
    await page.mouse.move(last.x + 60, last.y + last.height / 2, { steps: 4 });
    await page.mouse.up();
    this.clicks += 1;
  }

  async mark(words: string): Promise<void> {
    await this.reader.click(words);
    this.clicks += 1;
  }
}

test('thirty tasks with the mouse alone, none over four clicks', async ({ start, folder }) => {
  test.setTimeout(240_000);
  const { app, reader } = await start();
  const { page } = reader;
  await reader.ready();
  const library = new LibraryPage(app, page);
  const mouse = new Mouse(reader);
  const { table, task, print } = countedTasks(() => mouse.clicks);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const item = (name: string | RegExp) => page.getByRole('menuitem', { name });
  const card = (words: string) => page.getByRole('region', { name: new RegExp(words) });
  const fromMenu = (menu: string, command: string | RegExp) =>
    mouse.press(button('Menu'), item(menu), item(command));
  const heading = reader.article.getByRole('heading', { level: 1 });
  const marked = 'upgrading the bilateral relationship';

  await task('open', async () => {
    await mouse.press(page.getByRole('button', { name: /^Reading guide/ }));
    await expect(heading).toHaveText('Reading guide');
  });
  await task('go back', async () => {
    await mouse.press(button('Back'));
    await expect(heading).toContainText('Working Lunch');
  });
  await task('mark', async () => {
    await mouse.select(marked);
    await mouse.press(reader.toolbar.getByRole('button', { name: 'Agreement' }));
    await reader.expectPainted({ 'mark-agreement': [marked] });
  });
  await task('note', async () => {
    await mouse.mark(marked);
    await mouse.press(reader.noteField());
    await page.keyboard.type('Compare with 2022.');
    await expect(reader.noteField()).toHaveValue('Compare with 2022.');
  });
  await task('tag', async () => {
    await mouse.press(page.getByLabel('Add a tag'));
    await page.keyboard.type('wording\n');
    await expect(card(marked).getByRole('button', { name: 'Remove tag wording' })).toBeVisible();
  });
  await task('relabel', async () => {
    await mouse.press(
      card(marked).getByRole('button', { name: /^Label: Agreement/ }),
      page.getByRole('menuitemradio', { name: /^Position/ }),
    );
    await reader.expectPainted({ 'mark-position': [marked] });
  });
  await task('delete', async () => {
    await mouse.press(card(marked).getByRole('button', { name: 'Delete', exact: true }));
    await reader.expectPainted({});
  });
  await task('undo', async () => {
    await mouse.press(page.getByRole('status').getByRole('button', { name: 'Undo' }));
    await reader.expectPainted({ 'mark-position': [marked] });
  });
  await task('redo', async () => {
    await mouse.press(button(/^Redo ./));
    await reader.expectPainted({});
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  });
  await task('mark across paragraphs', async () => {
    await mouse.dragAcross('Prime Minister Kishida mentioned', 'In response, President');
    await mouse.press(reader.toolbar.getByRole('button', { name: 'Key point' }));
    await expect.poll(async () => (await reader.painted())['mark-key-point']).toHaveLength(1);
  });
  await task('bookmark', async () => {
    await mouse.select('In response');
    await mouse.press(reader.toolbar.getByRole('button', { name: 'Bookmark' }));
    await expect(page.getByRole('button', { name: /^Remove the bookmark/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await task('find', async () => {
    await mouse.press(button('Find'));
    await page.keyboard.type('partnership');
    await expect(page.getByRole('search').getByText(/of \d/)).toBeVisible();
    await page.getByRole('search').getByRole('button', { name: 'Close' }).click();
  });
  await task('go to a section', async () => {
    await mouse.press(
      page.getByRole('navigation', { name: 'Documents' }).getByRole('button', {
        name: 'Regional and international affairs',
      }),
    );
    await expect(
      reader.article.getByRole('heading', { name: 'Regional and international affairs' }),
    ).toBeInViewport();
  });
  await task('cite in APA', async () => {
    await mouse.select('North Korea');
    await mouse.press(
      reader.toolbar.getByRole('button', { name: 'Cite' }),
      page.getByRole('button', { name: 'Change style…' }),
      page.getByRole('dialog', { name: 'Citation style' }).getByRole('button', { name: 'APA' }),
    );
    await expect(page.getByText('copied with citation, APA.')).toBeVisible();
    expect((await readClipboard(app)).text).toContain('North Korea');
  });
  await task('history of a phrase', async () => {
    await mouse.select('partnership');
    await mouse.press(reader.toolbar.getByRole('button', { name: 'History' }));
    await expect(
      page.getByRole('heading', { level: 1, name: 'History of a phrase' }),
    ).toBeVisible();
    await button('Back').click();
    await reader.ready();
  });
  await task('paragraph numbers', async () => {
    await fromMenu('View', /^Paragraph Numbers/);
    await expect(page.locator('[data-numbered]')).toHaveCount(1);
  });
  await task('larger and dark', async () => {
    await mouse.press(
      button('Appearance'),
      page.getByText('Dark', { exact: true }),
      page.getByRole('button', { name: 'Size: more' }),
    );
    await page.keyboard.press('Escape');
  });
  await task('print', async () => {
    await fromMenu('File', /^Print/);
    await expect(page.getByRole('dialog', { name: 'Print' })).toBeVisible();
    await page.keyboard.press('Escape');
  });
  for (const [name, format, file] of [
    ['Markdown', 'Markdown', 'notes.md'],
    ['Word', 'Word, the text with comments', 'notes.docx'],
  ] as const) {
    await task(name, async () => {
      await chooseFile(app, join(folder, file));
      const dialog = page.getByRole('dialog', { name: 'Export' });
      await mouse.press(
        button('Export'),
        dialog.getByRole('radio', { name: format, exact: true }),
        dialog.getByRole('button', { name: /^Save/ }),
      );
      await expect(page.getByText(`Exported to “${file}”.`)).toBeVisible();
    });
  }
  await task('import', async () => {
    await writeFile(join(folder, 'pact.txt'), pact);
    await pickFiles(app, [join(folder, 'pact.txt')]);
    await mouse.press(
      page.getByRole('button', { name: /^Library/ }),
      button('Import'),
      item('Files…'),
      library.dialog.getByRole('button', { name: 'Import 1 document' }),
    );
    await expect(heading).toHaveText('Japan-Peru Pact');
  });
  await task('correct a date', async () => {
    const details = page.getByRole('dialog', { name: 'Edit details' });
    await mouse.press(button('Edit details'));
    await details.getByLabel('Date', { exact: true }).fill('2023-05-05');
    await mouse.press(details.getByRole('button', { name: 'Save' }));
    await expect(reader.article.getByText('5 May 2023')).toBeVisible();
  });
  await task('paste', async () => {
    await app.evaluate(
      ({ clipboard }, text) =>
        (clipboard as unknown as { readonly writeText: (words: string) => void }).writeText(text),
      newerPact,
    );
    await page.getByRole('button', { name: /^Library/ }).click();
    await mouse.press(
      button('Import'),
      item('Paste text'),
      library.dialog.getByRole('button', { name: /^Import 1 document/ }),
    );
    await expect(library.dialog).toBeHidden();
  });
  await task('compare versions', async () => {
    await page
      .getByRole('button', { name: /^Japan-Peru Pact/ })
      .first()
      .click();
    await mouse.press(button('2 versions').first());
    await expect(page.locator('ins').filter({ hasText: 'trains' })).toBeVisible();
  });
  await task('search everything', async () => {
    await mouse.press(page.getByRole('button', { name: /^Search everything/ }));
    await expect(page.getByRole('combobox', { name: /^A command/ })).toBeFocused();
    await page.keyboard.type('ministers signed');
    await mouse.press(page.getByRole('option', { name: /^Search everywhere for/ }));
    await expect(page.getByRole('main').locator('mark').first()).toHaveText(/ministers|signed/i);
  });
  await task('only one label', async () => {
    await mouse.press(
      page.getByRole('button', { name: /^Notebook/ }),
      page.getByRole('main').getByRole('button', { name: 'Position', exact: true }).first(),
    );
    await expect(page.getByRole('main').getByText(marked).first()).toBeVisible();
  });
  await task('rename a label', async () => {
    await fromMenu('Mark', /^Labels/);
    await mouse.press(page.getByRole('textbox', { name: 'Name', exact: true }).nth(4));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Risk\n');
    await expect(page.getByRole('textbox', { name: 'Letter of Risk' })).toHaveValue('R');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^(?:Close|Done)$/ })
      .click();
  });
  await task('back up', async () => {
    await mouse.press(reader.status.getByRole('button', { name: 'Saved on this computer' }));
    await mouse.press(button('Back up now'));
    await expect(page.getByText('Backed up.')).toBeVisible();
  });
  await task('bring back from the bin', async () => {
    await page
      .getByRole('button', { name: /^Japan-Mongolia/ })
      .first()
      .click();
    await reader.ready();
    await reader.click(marked);
    await card(marked).getByRole('button', { name: 'Delete', exact: true }).click();
    await mouse.press(
      page.getByRole('button', { name: /^Bin/ }),
      page.getByRole('button', { name: /^Restore:/ }),
    );
    await expect(page.getByText('The bin is empty.')).toBeVisible();
  });
  await task('the list of keys', async () => {
    await fromMenu('Help', /^Keyboard Shortcuts/);
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.keyboard.press('Escape');
  });
  print();
  expect(table).toHaveLength(30);
  expect(table.filter(([, clicks]) => clicks > 4)).toEqual([]);
});
