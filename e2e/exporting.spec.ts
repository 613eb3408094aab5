import { chmod, mkdir, mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DesktopApi } from '#core/ipc/contract';
import { expect, test, type Running } from './fixtures';
import { ExportDialog } from './pages/export-dialog';
import { chooseFile, pickFiles, readClipboard } from './pages/system-dialogs';

const trees = 'plant 50,000 trees over five years';
const partnership = 'Special Strategic Partnership';

async function withMarks({ reader }: Running): Promise<ExportDialog> {
  await reader.ready();
  await reader.mark(partnership, '2');
  await reader.mark(trees, '3');
  await reader.write(trees, '# not a heading\n- a point *strong* <b>not bold</b> #trees');
  await reader.saved();
  await reader.page.keyboard.press('Escape');
  return new ExportDialog(reader.page);
}

test('the marks of a document are exported to Markdown as the preview shows them', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  const exporting = await withMarks(shared);
  const file = join(folder, 'notes.md');
  await chooseFile(app, file);
  await exporting.open();
  await exporting.choose('Markdown');
  await expect(exporting.preview).toContainText(`> ${trees}`);
  await expect(exporting.preview).not.toContainText('eJ');
  await exporting.save();
  await expect(reader.page.getByText('Exported to “notes.md”.')).toBeVisible();
  await expect(exporting.dialog).toBeHidden();

  const text = await readFile(file, 'utf8');
  expect(text).toContain('# Japan-Mongolia Leaders’ Working Lunch (Summary)');
  expect(text).toContain('Ministry of Foreign Affairs of Japan · \\[Provisional translation]');
  expect(text.indexOf('## Bilateral relations')).toBeGreaterThan(text.indexOf('## Outset'));
  expect(text).toMatch(/\*\*Commitment\*\* · ¶5 · \d/);
  expect(text).toContain('\\# not a heading');
  expect(text).toContain('\\<b>not bold\\</b>');
  expect(text).toMatch(/para\. 5, § “Bilateral relations”.* \\\[Provisional translation]/);
});

test('exporting again leaves the reader’s own text and asks about what was deleted by hand', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  const exporting = await withMarks(shared);
  const file = join(folder, 'notes.md');
  await chooseFile(app, file);
  await exporting.open();
  await exporting.choose('Markdown');
  await exporting.save();
  await expect(exporting.dialog).toBeHidden();

  const first = await readFile(file, 'utf8');
  const before = await stat(file);
  await exporting.open();
  await exporting.save();
  await expect(reader.page.getByText('“notes.md” is up to date.')).toBeVisible();
  expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);

  const block =
    /<!-- readout:begin \S+ \S+ \S+ -->\n\*\*Agreement(?:(?!readout:end)[\s\S])*readout:end -->\n/;
  expect(first).toMatch(block);
  await writeFile(file, first.replace(block, 'My own words.\n'));
  await reader.mark('working lunch', '5');
  await reader.saved();
  await exporting.open();
  await exporting.save();
  await expect(exporting.dialog.getByText('1 block will be added')).toBeVisible();
  await expect(exporting.dialog.getByText('1 block stays out')).toBeVisible();
  await exporting.dialog.getByRole('button', { name: 'Write' }).click();
  await expect(exporting.dialog).toBeHidden();
  const merged = await readFile(file, 'utf8');
  expect(merged).toContain('My own words.');
  expect(merged).toContain('> working lunch');
  expect(merged).not.toContain('**Agreement**');
});

test('every format is written as a file of its kind that is not empty', async ({
  shared,
  folder,
}) => {
  const { app } = shared;
  const exporting = await withMarks(shared);
  for (const [format, name, beginning] of [
    ['Markdown for Obsidian', 'o.md', '---\ntitle: '],
    ['PDF', 'a.pdf', '%PDF-'],
    ['Web page', 'a.html', '<!doctype html>'],
    ['Word, the text with comments', 'a.docx', 'PK'],
    ['Word, a list of quotes', 'q.docx', 'PK'],
    ['Plain text', 'a.txt', 'Japan-Mongolia'],
    ['W3C Web Annotation', 'a.jsonld', '{'],
    ['Hypothesis', 'h.json', '{'],
    ['Readwise', 'a.csv', 'Highlight,'],
    ['Zotero', 'a.rdf', '<?xml'],
    ['CSL JSON (sources)', 'c.json', '['],
    ['BibTeX (sources)', 'a.bib', '@'],
    ['RIS (sources)', 'a.ris', 'TY  - '],
  ] as const) {
    await chooseFile(app, join(folder, name));
    await exporting.open();
    await exporting.choose(format);
    await expect(exporting.preview).toContainText(/\S/);
    await exporting.save();
    await expect(exporting.dialog).toBeHidden();
    const written = await readFile(join(folder, name));
    expect(written.subarray(0, beginning.length).toString('latin1')).toBe(beginning);
    expect(written.length).toBeGreaterThan(100);
  }
  // A book and its annotation set are two files, so they go into a folder.
  const books = await mkdtemp(join(folder, 'book-'));
  await pickFiles(app, [books]);
  await exporting.open();
  await exporting.choose('EPUB with annotations');
  await exporting.save();
  await expect(exporting.dialog).toBeHidden();
  const endings = (await readdir(books)).map((name) => name.replace(/^.*\./, ''));
  expect(endings.sort()).toEqual(['annotation', 'annotations', 'epub']);
});

test('the name in the file is a draft until the field is left, and is written once', async ({
  shared,
}) => {
  const { page } = shared.reader;
  const exporting = await withMarks(shared);
  const kept = () =>
    page.evaluate(async () => {
      const { desktop } = window as unknown as { desktop: DesktopApi };
      const settings = await desktop.readSettings();
      return settings.ok ? settings.value.author : settings.error.code;
    });
  await exporting.open();
  await exporting.choose('Markdown');
  const name = exporting.dialog.getByLabel('Your name in the file');
  await name.pressSequentially('Aiko');
  expect(await kept()).toBeNull();
  await name.press('Enter');
  expect(await kept()).toBe('Aiko');
  await name.pressSequentially(' Sato');
  expect(await kept()).toBe('Aiko');
  // A dialog that is closed keeps it, too.
  await name.press('Escape');
  await expect(exporting.dialog).toBeHidden();
  expect(await kept()).toBe('Aiko Sato');
});

test('what a format cannot carry is said before it is saved', async ({ shared }) => {
  const exporting = await withMarks(shared);
  await shared.reader.page.keyboard.press('Control+D');
  await exporting.open();
  await exporting.choose('Readwise');
  await expect(exporting.dialog.getByText('1 bookmark will be left out.')).toBeVisible();
  await exporting.choose('BibTeX (sources)');
  await expect(exporting.dialog.getByText('2 highlights will be left out.')).toBeVisible();
});

test('several documents go into a folder, and what is there is not replaced without a word', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  const exporting = await withMarks(shared);
  await pickFiles(app, [folder]);
  await exporting.open();
  await exporting.choose('Web page');
  await exporting.choose('PDF');
  await exporting.chooseScope('Several documents');
  for (const box of await exporting.dialog
    .getByRole('list', { name: 'Documents' })
    .getByRole('checkbox')
    .all()) {
    await box.check();
  }
  await exporting.dialog.getByRole('button', { name: 'Save 2 files…' }).click();
  await expect(reader.page.getByText(/Exported 2 files to/)).toBeVisible();
  const names = (await readdir(folder)).sort();
  expect(names).toHaveLength(2);
  await writeFile(join(folder, names[0] ?? ''), 'mine');

  await exporting.open();
  await exporting.chooseScope('Several documents');
  for (const box of await exporting.dialog
    .getByRole('list', { name: 'Documents' })
    .getByRole('checkbox')
    .all()) {
    await box.check();
  }
  await exporting.dialog.getByRole('button', { name: 'Save 2 files…' }).click();
  const question = exporting.dialog.getByText('Keep both: the new ones get a number');
  await expect(question).toBeVisible();
  // Escape says no to the question, not to the dialog.
  await reader.page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await exporting.save();
  await expect(question).toBeVisible();
  await exporting.dialog.getByRole('button', { name: 'Write' }).click();
  await expect(exporting.dialog).toBeHidden();
  expect(await readdir(folder)).toHaveLength(4);
  expect(await readFile(join(folder, names[0] ?? ''), 'utf8')).toBe('mine');
});

test('a cancelled export writes nothing and says nothing', async ({ shared }) => {
  const { profile } = shared;
  const exporting = await withMarks(shared);
  await chooseFile(shared.app, null);
  const before = await readdir(profile);
  await exporting.open();
  await exporting.choose('Markdown');
  await exporting.save();
  await expect(exporting.dialog.getByRole('button', { name: /^Save/ })).toBeEnabled();
  expect((await readdir(profile)).filter((name) => !before.includes(name))).toEqual([]);
});

test('a place that cannot be written to is named, and the old file stays', async ({
  shared,
  folder,
}) => {
  const exporting = await withMarks(shared);
  // A folder where the file should go: refused for every user, root included.
  const taken = join(folder, 'taken.md');
  await mkdir(taken);
  await writeFile(join(taken, 'inside.txt'), 'kept');
  await chmod(taken, 0o500);
  await chooseFile(shared.app, taken);
  await exporting.open();
  await exporting.choose('Markdown');
  await exporting.save();
  await expect(shared.reader.page.getByText('Choose another folder')).toBeVisible();
  expect(await readFile(join(taken, 'inside.txt'), 'utf8')).toBe('kept');
});

test('words are copied with their citation, by the popover, a key, a card and the panel', async ({
  shared,
}) => {
  const { app, reader } = shared;
  await withMarks(shared);
  const expectCopied = async (words: string) => {
    await expect.poll(async () => (await readClipboard(app)).text).toContain(`“${words}”`);
    const { text, html, rtf } = await readClipboard(app);
    expect(text).toMatch(/Ministry of Foreign Affairs of Japan, .* \[Provisional translation]/);
    expect(html).toContain('[Provisional translation]');
    expect(rtf).toContain('{\\rtf1');
    await app.evaluate(({ clipboard }) => clipboard.clear());
  };
  await reader.select('working lunch');
  await reader.toolbar.getByRole('button', { name: 'Cite' }).click();
  await expectCopied('working lunch');
  await reader.page.keyboard.press('Control+Shift+C');
  await expectCopied('working lunch');
  await reader.page.keyboard.press('Escape');
  await reader.click(trees);
  await reader.notes.getByRole('button', { name: 'Cite' }).first().click();
  await expectCopied(trees);
});

test('a source that is corrected is cited so, over a restart, and can be undone', async ({
  start,
}) => {
  const started = await start();
  const { reader } = started;
  const exporting = await withMarks(started);
  await reader.page.keyboard.press('Control+Alt+C');
  const source = reader.page.getByRole('dialog', { name: 'Edit details' });
  await expect(source.getByLabel('Issuing body')).toHaveValue(
    'Ministry of Foreign Affairs of Japan',
  );
  await source.getByLabel('Issuing body').fill('MOFA');
  await source.getByLabel('Looked at on').fill('2026-11-24');
  await source.getByRole('button', { name: 'Save' }).click();
  await reader.saved();
  await started.quit();

  const again = await start();
  await again.reader.ready();
  const exportingAgain = new ExportDialog(again.reader.page);
  await exportingAgain.open();
  await exportingAgain.choose('CSL JSON (sources)');
  await expect(exportingAgain.preview).toContainText('MOFA');
  await again.reader.page.keyboard.press('Escape');
  await again.reader.page.keyboard.press('Control+z');
  await expect(again.reader.page.getByText('Undone: Correct source of')).toBeVisible();
  await exportingAgain.open();
  await expect(exportingAgain.preview).toContainText('Ministry of Foreign Affairs of Japan');
  expect(exporting.page).toBe(reader.page);
});
