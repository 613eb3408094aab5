/** Fifteen hundred annotations come in and go out: with progress, and stopped on the way. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { ExportDialog } from './pages/export-dialog';
import { chooseFile, pickFiles } from './pages/system-dialogs';

const paragraphs = 1500;
const words = 'The two leaders confirmed that both countries will work together on the region. ';

test('many annotations are imported at once, and a long export is stopped without a trace', async ({
  start,
  profile,
}) => {
  test.setTimeout(180_000);
  const library = join(profile, 'library');
  await mkdir(join(library, 'summaries'), { recursive: true });
  await mkdir(join(library, 'guide'), { recursive: true });
  const numbers = Array.from({ length: paragraphs }, (_, at) => at + 1);
  const text = numbers.map((number) => `Paragraph ${number}: ${words.repeat(3)}`);
  const title = 'A Very Long Meeting (Summary)';
  await writeFile(
    join(library, 'summaries', 'long.txt'),
    [title, 'September 20, 2023', ...text].join('\n'),
  );
  const rows = numbers.map((number) => `Paragraph ${number}:,${title},"Note ${number} .follow-up"`);
  const csv = join(profile, 'readwise.csv');
  await writeFile(csv, ['Highlight,Title,Note', ...rows].join('\r\n'));

  const { app, reader } = await start({ args: [`--resources=${library}`] });
  const { page } = reader;
  await reader.ready();
  await pickFiles(app, [csv]);
  await page.keyboard.press('Control+Alt+O');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await page.getByRole('button', { name: 'Import 1,500 annotations' }).click();
  await expect(page.getByText('1,500 annotations imported. Undo takes them back.')).toBeVisible({
    timeout: 60_000,
  });
  await reader.saved();
  expect(await readdir(join(profile, 'backups'))).toHaveLength(1);

  const out = join(profile, 'out');
  await mkdir(out);
  const exporting = new ExportDialog(page);
  await exporting.open();
  await chooseFile(app, join(out, 'long.docx'));
  await exporting.choose('Word, the text with comments');
  await exporting.save();
  await expect(exporting.dialog.getByRole('progressbar')).toBeVisible();
  await exporting.dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(exporting.dialog.getByRole('button', { name: 'Save…' })).toBeEnabled();
  expect(await readdir(out)).toEqual([]);

  await chooseFile(app, join(out, 'long.md'));
  await exporting.choose('Markdown');
  await exporting.save();
  await expect(exporting.dialog).toBeHidden({ timeout: 20_000 });
  const blocks = (await readFile(join(out, 'long.md'), 'utf8')).match(/readout:begin v1/g);
  expect(blocks).toHaveLength(paragraphs);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Import 1500 annotations')).toBeVisible();
  await reader.expectPainted({});
});
