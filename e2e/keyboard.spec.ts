/** Twenty-five tasks with the pointer unplugged: only keys are sent, and what is said is heard. */
import { expect, test } from './fixtures';
import type { ReaderPage } from './pages/reader-page';

/** What is selected on the page. */
function selected({ page }: ReaderPage): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

/** What a screen reader was told last. */
function announcement({ page }: ReaderPage) {
  return page.locator('[role="status"]').filter({ hasText: /\S/ });
}

async function markedWith(reader: ReaderPage, labelId: string): Promise<string[]> {
  return (await reader.painted())[`mark-${labelId}`] ?? [];
}

test('twenty-five tasks by keyboard alone', async ({ start }) => {
  test.setTimeout(120_000);
  const { reader } = await start();
  const { page } = reader;
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await reader.ready();
  const task = test.step;

  await task('1 open the other document from the palette', async () => {
    await press('Control+k');
    await expect(page.getByRole('combobox', { name: 'A command, or a document' })).toBeFocused();
    await page.keyboard.type('reading guide');
    await press('Enter');
    await expect(reader.article.getByRole('heading', { level: 1 })).toHaveText('Reading guide');
  });
  await task('2 come back to the first', async () => {
    await press('Alt+ArrowLeft');
    await expect(reader.article.getByRole('heading', { level: 1 })).toContainText('Working Lunch');
  });
  await task('3 select a paragraph', async () => {
    await press('p');
    await expect.poll(() => selected(reader)).toMatch(/^On September 20.*follows\.$/);
  });
  await task('4 select the next and the one before', async () => {
    await press('p');
    await expect.poll(() => selected(reader)).toBe('Outset');
    await press('p');
    await expect.poll(() => selected(reader)).toMatch(/^Prime Minister Kishida mentioned/);
    await press('Shift+P', 'Shift+P');
    await expect.poll(() => selected(reader)).toMatch(/^On September 20/);
  });
  await task('5 select a sentence', async () => {
    await press('p', 's');
    await expect.poll(() => selected(reader)).toMatch(/\.$/);
  });
  await task('6 mark it by a digit, and hear it', async () => {
    await press('2');
    await expect.poll(() => markedWith(reader, 'agreement')).toHaveLength(1);
    await expect(announcement(reader).filter({ hasText: 'Agreement, paragraph' })).toHaveCount(1);
  });
  await task('7 select a word, extend it by three, take one off, mark', async () => {
    await press('w', 'x', 'x', 'x', 'Shift+X');
    await expect.poll(async () => (await selected(reader)).split(' ').length).toBe(3);
    await press('3');
    await expect.poll(() => markedWith(reader, 'commitment')).toHaveLength(1);
  });
  await task('8 write a note on a selection', async () => {
    await press('s', 'n');
    await page.keyboard.type('Said *twice* #wording');
    await press('Escape');
    await press('Escape');
    await expect(reader.notes.getByText('twice')).toBeVisible();
  });
  await task('9 go to the next mark and the one before', async () => {
    await press('Alt+ArrowDown');
    await expect(announcement(reader).filter({ hasText: /Mark \d of 3/ })).toHaveCount(1);
    await press('Alt+ArrowUp');
  });
  await task('10 change its label', async () => {
    await press('6');
    await expect.poll(() => markedWith(reader, 'follow-up')).toHaveLength(1);
  });
  await task('11 move its end by a word, and its start', async () => {
    const [before] = await markedWith(reader, 'follow-up');
    await press('Alt+ArrowLeft');
    await expect.poll(() => markedWith(reader, 'follow-up')).not.toEqual([before]);
    await press('Alt+Shift+ArrowRight');
    const [after] = await markedWith(reader, 'follow-up');
    expect((after ?? '').length).toBeLessThan((before ?? '').length);
  });
  await task('12 open its note, write, leave', async () => {
    await press('Enter');
    await expect(reader.noteField()).toBeFocused();
    await page.keyboard.type('By keys');
    await press('Escape');
    await expect(reader.noteField()).toBeHidden();
  });
  await task('13 delete a mark', async () => {
    await press('Alt+ArrowDown', 'Delete');
    await expect.poll(async () => Object.values(await reader.painted()).flat().length).toBe(2);
  });
  await task('14 undo and redo', async () => {
    await press('Control+z');
    await expect.poll(async () => Object.values(await reader.painted()).flat().length).toBe(3);
    await press('Control+Shift+z');
    await expect.poll(async () => Object.values(await reader.painted()).flat().length).toBe(2);
  });
  await task('15 bookmark a paragraph', async () => {
    await press('p', 'Control+d');
    await expect(page.getByRole('button', { name: /Remove the bookmark/ })).toHaveCount(1);
  });
  await task('16 write on the whole document', async () => {
    await press('Control+Shift+d');
    await page.keyboard.type('No joint statement.');
    await press('Escape');
    await press('Escape');
    await expect(reader.notes.getByText('No joint statement.')).toBeVisible();
  });
  await task('17 find words, step to the next hit, close', async () => {
    await press('Control+f');
    await page.keyboard.type('mongolia');
    await press('Enter', 'Enter');
    await expect(page.getByRole('search')).toContainText(/of/);
    await press('Escape');
    await expect.poll(() => selected(reader)).toMatch(/mongolia/i);
  });
  await task('18 go to a paragraph by its number', async () => {
    await press('Control+g');
    await page.keyboard.type('5');
    await press('Enter');
    await expect(page.getByRole('dialog', { name: 'Go to paragraph' })).toBeHidden();
    await press('p');
    await expect.poll(() => selected(reader)).not.toBe('');
  });
  await task('19 open the panel, filter it, go to a row', async () => {
    await press('Escape', 'Control+Shift+A');
    await expect(reader.panel).toBeVisible();
    await reader.panel.getByRole('button', { name: 'With note' }).focus();
    await press('Enter');
    await reader.panel.locator('[data-annotation] button').first().focus();
    await press('Enter');
    await expect(reader.noteField()).toBeVisible();
  });
  await task('20 select two rows and tag them', async () => {
    await press('Escape');
    await reader.panel.getByRole('button', { name: 'With note' }).focus();
    await press('Enter');
    await reader.panel.getByRole('checkbox').nth(0).focus();
    await press('Space');
    await reader.panel.getByRole('checkbox').nth(1).focus();
    await press('Space');
    await reader.panel.getByRole('combobox', { name: 'Add a tag' }).focus();
    await page.keyboard.type('keys');
    await press('Enter');
    await expect(
      reader.panel.locator('[data-annotation]').getByText('keys', { exact: true }),
    ).toHaveCount(2);
  });
  await task('21 read the list of shortcuts', async () => {
    await press('Control+Shift+A', 'Shift+?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await press('Escape');
  });
  await task('22 rename a label', async () => {
    await press('Control+Shift+L');
    const dialog = page.getByRole('dialog', { name: 'Labels' });
    await dialog.getByRole('textbox', { name: 'Name' }).first().focus();
    await press('Control+a');
    await page.keyboard.type('Core');
    await press('Enter', 'Escape');
    await expect(dialog).toBeHidden();
  });
  await task('23 make the text larger and number its paragraphs', async () => {
    const size = () => page.evaluate(() => devicePixelRatio);
    const usual = await size();
    await press('Control+=', 'Control+Shift+G');
    await expect.poll(size).toBeGreaterThan(usual);
    const number = () =>
      reader.article
        .locator('[data-number]')
        .first()
        .evaluate((block) => getComputedStyle(block, '::before').content);
    await expect.poll(number).toContain('1');
    await press('Control+0');
    await expect.poll(size).toBe(usual);
  });
  await task('24 look into the bin and restore from it', async () => {
    await press('Control+Shift+B');
    await page
      .getByRole('button', { name: /^Restore:/ })
      .first()
      .focus();
    await press('Enter');
    await expect(page.getByRole('button', { name: /^Restore:/ })).toHaveCount(0);
  });
  await task('25 open a document from the library', async () => {
    await press('Control+l');
    await page
      .getByRole('table')
      .getByRole('button', { name: /^Japan-Mongolia/ })
      .focus();
    await press('Enter');
    await expect.poll(async () => Object.values(await reader.painted()).flat().length).toBe(3);
    await reader.saved();
  });
});

test('keys that follow one another at once are heard in their order', async ({ shared }) => {
  const { reader } = shared;
  // Within one task of the page, before the browser has told of the selection.
  const heard = await reader.article.evaluate((article) => {
    const press = (key: string) =>
      article.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('w');
    press('x');
    const words = getSelection()?.toString();
    press('3');
    press('s');
    press('n');
    return words;
  });
  await expect(reader.noteField()).toBeFocused();
  // The note is on the sentence, which takes the label that was used last.
  await expect
    .poll(() => markedWith(reader, 'commitment'))
    .toEqual([heard, expect.stringMatching(/\w \w.*\.$/)]);
});
