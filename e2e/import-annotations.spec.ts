import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test, type Running } from './fixtures';
import { ExportDialog } from './pages/export-dialog';
import { choose } from './pages/select';
import { chooseFile, pickFiles } from './pages/system-dialogs';

const trees = 'plant 50,000 trees over five years';
const upgrade = 'upgrading the bilateral relationship';
const title = 'Japan-Mongolia Leaders’ Working Lunch (Summary)';

const importDialog = (page: Page) => page.getByRole('dialog', { name: 'Import marks and notes' });

async function importFile({ app, reader }: Running, file: string): Promise<void> {
  await pickFiles(app, [file]);
  await reader.page.keyboard.press('Control+Alt+O');
  await importDialog(reader.page).getByRole('button', { name: 'Choose files…' }).click();
}

async function annotate({ reader }: Running): Promise<void> {
  await reader.ready();
  await reader.mark(upgrade, '2');
  await reader.mark(trees, '3');
  await reader.write(trees, 'Who pays *now* &amp; when? #money');
  await reader.saved();
  await reader.page.keyboard.press('Escape');
}

async function exportAs({ app, reader }: Running, format: string, file: string): Promise<void> {
  await chooseFile(app, file);
  const exporting = new ExportDialog(reader.page);
  await exporting.open();
  await exporting.choose(format);
  await exporting.save();
  await expect(exporting.dialog).toBeHidden();
}

/** Takes everything out of the library again, the bin too. */
async function emptied({ reader }: Running): Promise<void> {
  const undo = reader.page.getByText(/^Undone: /);
  for (let left = 0; left < 6 && Object.keys(await reader.painted()).length > 0; left += 1) {
    await reader.page.keyboard.press('Control+z');
    await expect(undo.first()).toBeVisible();
  }
  await reader.expectPainted({});
}

test('what went out comes back whole, once, and Undo takes it back', async ({ shared, folder }) => {
  const { reader } = shared;
  const sent = [
    ['W3C Web Annotation', 'notes.jsonld'],
    ['Web page', 'notes.html'],
    ['Markdown', 'notes.md'],
    ['Hypothesis', 'notes.json'],
  ] as const;
  await annotate(shared);
  for (const [format, name] of sent) await exportAs(shared, format, join(folder, name));
  await emptied(shared);
  for (const [format, name] of sent) {
    await test.step(format, async () => {
      const file = join(folder, name);
      await importFile(shared, file);
      await importDialog(reader.page).getByRole('button', { name: 'Import 2 annotations' }).click();
      const marks = { 'mark-agreement': [upgrade], 'mark-commitment': [trees] };
      await reader.expectPainted(marks);
      await expect(reader.notes.getByText('Who pays now & when? #money')).toBeVisible();
      await reader.saved();

      await importFile(shared, file);
      await expect(importDialog(reader.page).getByText('Already here')).toBeVisible();
      await importDialog(reader.page).getByRole('button', { name: 'Done' }).click();
      await reader.expectPainted(marks);

      await reader.page.keyboard.press('Control+z');
      await expect(reader.page.getByText('Undone: Import 2 annotations').last()).toBeVisible();
      await reader.expectPainted({});
    });
  }
});

test('a colleague’s set arrives under her name and can be hidden, over a restart', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'thorium.annotation');
  await writeFile(file, JSON.stringify(thoriumSet));
  const started = await start();
  const { reader } = started;
  await reader.ready();
  await reader.mark(upgrade, '2');
  await importFile(started, file);
  const dialog = importDialog(reader.page);
  await expect(dialog.getByText('Cannot be read')).toBeVisible();
  await expect(dialog.getByText('Orphaned 1')).toBeVisible();
  await expect(dialog.getByText('More than one place')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 3 annotations' }).click();
  await expect(reader.notes.getByText('Anna Schmidt').first()).toBeVisible();
  await expect.poll(async () => (await reader.painted())['mark-position']).toEqual([trees]);

  await reader.page.keyboard.press('Control+Shift+A');
  await reader.panel.getByRole('checkbox', { name: 'Anna Schmidt' }).uncheck();
  await reader.expectPainted({ 'mark-agreement': [upgrade] });
  await reader.saved();
  await started.quit();
  const again = await start();
  await again.reader.ready();
  await again.reader.expectPainted({ 'mark-agreement': [upgrade] });
  await again.reader.page.keyboard.press('Control+Shift+A');
  await again.reader.panel.getByRole('checkbox', { name: 'Anna Schmidt' }).check();
  await expect.poll(async () => (await again.reader.painted())['mark-position']).toEqual([trees]);
});

test('conflicts are shown with both sides, and both can be kept', async ({ shared, folder }) => {
  const file = join(folder, 'notes.jsonld');
  const { reader } = shared;
  await annotate(shared);
  await exportAs(shared, 'W3C Web Annotation', file);
  await reader.write(trees, 'Changed since.');
  await reader.saved();
  await reader.page.keyboard.press('Escape');
  await importFile(shared, file);
  const dialog = importDialog(reader.page);
  await expect(dialog.getByText('Different here and there')).toBeVisible();
  await expect(dialog.getByText('Both were changed.')).toBeVisible();
  await choose(dialog.getByRole('combobox'), 'Keep both');
  await dialog.getByRole('button', { name: 'Import 1 annotation' }).click();
  await expect(reader.notes.getByText('Changed since.')).toBeVisible();
  await expect(reader.notes.getByText('Who pays now')).toBeVisible();
});

test('files that are no annotations are named, dropped ones too, and nothing is changed', async ({
  shared,
  folder,
}) => {
  const cut = join(folder, 'cut.json');
  await writeFile(cut, '{"annotations": [{"id": "a", ');
  const picture = join(folder, 'picture.png');
  await writeFile(picture, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  const { app, reader } = shared;
  await pickFiles(app, [cut, picture, join(folder, 'gone.csv')]);
  await reader.page.keyboard.press('Control+Alt+O');
  const dialog = importDialog(reader.page);
  await dialog.getByRole('button', { name: 'Choose files…' }).click();
  await expect(dialog.getByText('“cut.json” is incomplete or damaged.')).toBeVisible();
  await expect(dialog.getByText('“picture.png” holds no annotations')).toBeVisible();
  await expect(dialog.getByText('“gone.csv” is not there any more.')).toBeVisible();

  const dropped = await reader.page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'readwise.csv', { type: 'text/csv' }));
    return transfer;
  }, `Highlight,Title,Note\r\n"${trees}",${title},.follow-up\r\n`);
  await dialog.dispatchEvent('drop', { dataTransfer: dropped });
  await dialog.getByRole('button', { name: 'Import 1 annotation' }).click();
  await reader.expectPainted({ 'mark-follow-up': [trees] });
});

/** As Thorium 3.5 writes them: a note, a highlight twice in the text, lost words, a broken item. */
const thoriumSet = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:11111111-1111-4111-8111-111111111111',
  type: 'AnnotationSet',
  generator: { id: 'https://thorium.edrlab.org', type: 'Software', name: 'Thorium 3.5' },
  generated: '2026-05-01T10:00:00Z',
  about: { 'dc:title': title, 'dc:identifier': ['x'] },
  items: [
    { words: trees, value: 'Compare with 2022.', color: 'blue', tag: 'trees' },
    { words: 'The two leaders', value: '', color: 'yellow' },
    { words: 'words that nobody said', value: 'Where is this?', color: 'green' },
    null,
  ].map((item, index) =>
    item === null
      ? { type: 'Annotation' }
      : {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          id: `urn:uuid:2222222${index}-2222-4222-8222-222222222222`,
          type: 'Annotation',
          created: '2026-05-01T10:00:00Z',
          creator: { id: 'urn:anna', type: 'Person', name: 'Anna Schmidt' },
          motivation: 'highlighting',
          body: { type: 'TextualBody', value: item.value, color: item.color, tag: item.tag },
          target: {
            source: 'OEBPS/a.xhtml',
            selector: [{ type: 'TextQuoteSelector', exact: item.words, prefix: '', suffix: '' }],
          },
        },
  ),
};

test('a text that the file names otherwise is found by words of its title', async ({
  shared,
  folder,
}) => {
  const { reader } = shared;
  await reader.ready();
  const file = join(folder, 'elsewhere.jsonld');
  const selector = { type: 'TextQuoteSelector', exact: trees };
  const target = { source: 'https://example.org/lunch', selector };
  const annotation = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' };
  await writeFile(file, JSON.stringify([{ ...annotation, id: 'https://example.org/1', target }]));
  await importFile(shared, file);
  const dialog = importDialog(reader.page);
  await expect(dialog.getByText('is not here.')).toBeVisible();
  await dialog.getByRole('button', { name: /^Choose the document for/ }).click();
  await dialog.getByLabel('It belongs to').fill('LEADERS lunch');
  await dialog.getByRole('button', { name: title }).click();
  await dialog.getByRole('button', { name: 'Import 1 annotation' }).click();
  await reader.expectPainted({ 'mark-key-point': [trees] });
});
