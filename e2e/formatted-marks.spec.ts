/** Marks on all that was published around the words: there again after a start, and in an export. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { formattedPage } from './formatted-page';
import { ExportDialog } from './pages/export-dialog';
import { LibraryPage } from './pages/library-page';
import { chooseFile } from './pages/system-dialogs';

/** Marked words by the key of their label; the reading above 東京 is none of them. */
const marks = {
  link: ['the pact', '1', 'mark-key-point'],
  ruby: ['東京, the 1st meeting', '2', 'mark-agreement'],
  picture: ['The two leaders in Lima', '3', 'mark-commitment'],
  cells: ['2023', '4', 'mark-position'],
} as const;

test('marks over a link, over ruby, on a picture and across cells are kept, and exported with the words alone', async ({
  start,
  folder,
}) => {
  const started = await start();
  await started.reader.ready();
  const file = join(folder, 'peru.html');
  await writeFile(file, formattedPage);
  const library = new LibraryPage(started.app, started.reader.page);
  await library.choose(file);
  await library.acceptImport();
  const { reader } = started;
  await expect(reader.article).toHaveAccessibleName('Japan-Peru Summit Meeting');
  await reader.ready();
  for (const [words, digit] of [marks.link, marks.ruby, marks.picture]) {
    await reader.mark(words, digit);
  }
  // From the first cell of a row into its third.
  await reader.markCells('2023', 'First year', marks.cells[1]);
  await reader.saved();
  const before = await reader.painted();
  expect(before[marks.cells[2]]?.join(' ')).toContain('4,100');

  await started.app.close();
  const again = await start();
  await expect(again.reader.article).toHaveAccessibleName('Japan-Peru Summit Meeting');
  await again.reader.ready();
  await expect.poll(() => again.reader.painted()).toEqual(before);

  const target = join(folder, 'marks.jsonld');
  await chooseFile(again.app, target);
  const exporting = new ExportDialog(again.reader.page);
  await exporting.open();
  await exporting.choose('W3C Web Annotation');
  await exporting.save();
  await expect(exporting.dialog).toBeHidden();
  const written = await readFile(target, 'utf8');
  const quotes = [...written.matchAll(/"exact": ?"([^"]*)"/g)].map(([, words = '']) => words);
  // Each is in the anchor too, as Readout keeps it.
  expect([...new Set(quotes)].sort()).toEqual(
    [
      marks.link[0],
      marks.ruby[0],
      marks.picture[0],
      '2023 | 4,100 | First year of the agreement',
    ].sort(),
  );
});
