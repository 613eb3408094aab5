/** The PDF of an export: its words read by a program that is not ours, its tags by their names. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './fixtures';
import { ExportDialog } from './pages/export-dialog';
import { chooseFile } from './pages/system-dialogs';
import { missingPrograms } from './word-program';

const run = promisify(execFile);
const trees = 'plant 50,000 trees over five years';
const missing = missingPrograms().filter((program) => program === 'pdftotext');

test('a PDF is tagged, has an outline, and holds the words, marks and notes', async ({
  start,
  profile,
}) => {
  const { app, reader } = await start();
  await reader.ready();
  await reader.mark(trees, '3');
  await reader.write(trees, 'Who pays *now*? <b>not bold</b>');
  await reader.saved();
  await reader.page.keyboard.press('Escape');
  const words = await reader.article.locator('[data-block]').allTextContents();
  const file = join(profile, 'notes.pdf');
  await chooseFile(app, file);
  const exporting = new ExportDialog(reader.page);
  await exporting.open();
  await exporting.choose('PDF');
  await exporting.save();
  await expect(exporting.dialog).toBeHidden();

  const bytes = (await readFile(file)).toString('latin1');
  expect(bytes).toContain('/StructTreeRoot');
  expect(bytes).toContain('/Marked true');
  expect(bytes).toContain('/Outlines');
  expect(bytes).toMatch(/\/Lang \(en/);
  if (missing.length > 0) {
    console.log('The words of the PDF were NOT read: pdftotext is not on this machine.');
    return;
  }
  const { stdout } = await run('pdftotext', ['-raw', file, '-']);
  const flat = (text: string) => text.replaceAll(/\s+/g, '');
  // The number of the note is behind the marked words.
  const printed = flat(stdout).replace(/(overfiveyears)\d+/, '$1');
  for (const block of words) expect(printed).toContain(flat(block));
  expect(printed).toContain(flat('Who pays now? <b>not bold</b>'));
  expect(printed).toContain(flat('[Provisional translation]'));
});
