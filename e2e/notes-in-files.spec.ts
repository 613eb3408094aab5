/** Notes that people wrote into the file of a document, in other programs. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { helvetica, pdfOf } from '#core/import-documents/fixtures/pdf.fixture';
import { wordOf } from '#core/import-documents/fixtures/archives.fixture';
import { expect, test, type Running } from './fixtures';
import { LibraryPage } from './pages/library-page';

const notesDialog = (page: Page) => page.getByRole('dialog', { name: 'Import marks and notes' });

const said = 'The Prime Minister of Japan met the President of Peru in Lima.';

/** Imports a document with one note on what was said, and then the note. */
async function importWithNote({ app, reader }: Running, file: string): Promise<void> {
  const library = new LibraryPage(app, reader.page);
  await library.choose(file);
  await library.acceptImport();
  await reader.page.getByRole('button', { name: 'Look through…' }).click();
  const dialog = notesDialog(reader.page);
  await expect(dialog).toContainText('Where exactly?');
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(async () => Object.values(await reader.painted()).flat()).toContain(said);
}

test('comments in a Word file come along once they were looked through', async ({
  shared,
  folder,
}) => {
  const file = join(folder, 'answered.docx');
  const comment = `<w:comment w:id="0" w:author="Aiko Sato" w:date="2026-11-29T10:00:00Z"><w:p><w:r><w:t>Where exactly?</w:t></w:r></w:p></w:comment>`;
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body =
    `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run('Lima Talks')}</w:p>` +
    `<w:p><w:commentRangeStart w:id="0"/>${run(said)}<w:commentRangeEnd w:id="0"/>${run(' They spoke of fish.')}</w:p>`;
  await writeFile(
    file,
    wordOf(body, '%1.', {
      'word/comments.xml': `<w:comments ${w}>${comment}</w:comments>`,
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc"><dc:title>Lima Talks</dc:title></cp:coreProperties>`,
    }),
  );
  await importWithNote(shared, file);
});

test('a highlight in a PDF comes along, and once only', async ({ shared, folder }) => {
  const { app, reader } = shared;
  const file = join(folder, 'marked.pdf');
  const line = (text: string, size: number, y: number) =>
    `BT /F ${size} Tf 1 0 0 1 72 ${y} Tm (${text}) Tj ET`;
  const page = [line('Lima Talks', 20, 760), line(said, 11, 700)].join('\n');
  // Nobody's title: the notes belong to the document that the file becomes.
  const mark =
    '<</Type/Annot/Subtype/Highlight/Rect[60 690 560 715]/QuadPoints[60 712 560 712 60 694 560 694]/Contents(Where exactly?)/T(Aiko Sato)/F 4>>';
  await writeFile(file, pdfOf([page], helvetica.objects([]), '', '', mark));
  await importWithNote(shared, file);

  const dialog = notesDialog(reader.page);
  await new LibraryPage(app, reader.page).choose(file);
  const again = reader.page.getByRole('dialog', { name: 'Import documents' });
  await expect(again).toContainText('its file has 1 note');
  await again.getByRole('button', { name: 'Look through…' }).click();
  await expect(dialog).toContainText('Already here');
  await dialog.getByRole('button', { name: 'Done' }).click();
});
