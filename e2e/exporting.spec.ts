import { chmod, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { expect, test } from './fixtures';

const trees = 'plant 50,000 trees over five years';

/** Answers the next save dialogs as a person would who chooses this file; null cancels. */
function chooseFile(app: ElectronApplication, file: string | null): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);
}

test('the notes of a document are exported to a Markdown file', async ({ start, profile }) => {
  const { app, reader } = await start();
  await reader.ready();
  await reader.mark('Special Strategic Partnership', '2');
  await reader.mark(trees, '3');
  await reader.write(trees, '# not a heading\n- not a list *not* emphasis <b>not bold</b>');
  await reader.saved();
  const file = join(profile, 'notes.md');
  await chooseFile(app, file);
  await reader.page.keyboard.press('Control+Shift+E');
  await expect(reader.page.getByText('Exported to “notes.md”.')).toBeVisible();

  const text = await readFile(file, 'utf8');
  expect(text).toContain('# Japan-Mongolia Leaders’ Working Lunch (Summary)');
  expect(text).toContain('20 September 2023 · \\[Provisional translation]');
  expect(text.indexOf('## Outset')).toBeGreaterThan(0);
  expect(text.indexOf('## Bilateral relations')).toBeGreaterThan(text.indexOf('## Outset'));
  expect(text).toContain(`> ${trees}`);
  expect(text).toMatch(/\*\*Commitment\*\* · ¶5 · \d/);
  expect(text).toContain('\\# not a heading');
  expect(text).toContain('\\- not a list \\*not\\* emphasis \\<b>not bold\\</b>');
});

test('a cancelled export writes nothing and says nothing', async ({ start, profile }) => {
  const { app, reader } = await start();
  await reader.ready();
  await reader.mark(trees, '3');
  await chooseFile(app, null);
  const before = await readdir(profile);
  await reader.page.getByRole('button', { name: 'Export' }).click();
  await reader.page.waitForTimeout(300);
  expect((await readdir(profile)).filter((name) => !before.includes(name))).toEqual([]);
});

test('a place that cannot be written to is named, and the old file stays', async ({
  start,
  profile,
}) => {
  const { app, reader } = await start();
  await reader.ready();
  await reader.mark(trees, '3');
  // A folder where the file should go: refused for every user, root included.
  const folder = await mkdtemp(join(profile, 'taken.md'));
  await writeFile(join(folder, 'inside.txt'), 'kept');
  await chmod(folder, 0o500);
  await chooseFile(app, folder);
  await reader.page.keyboard.press('Control+Shift+E');
  await expect(reader.page.getByText('Choose another folder')).toBeVisible();
  expect(await readFile(join(folder, 'inside.txt'), 'utf8')).toBe('kept');
});
