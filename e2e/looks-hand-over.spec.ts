/** Pictures of exporting and importing for people's eyes; see looks.spec.ts. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './electron-path';
import { expect, test } from './fixtures';
import { ExportDialog } from './pages/export-dialog';
import { settled } from './pages/settled';
import { pickFiles } from './pages/system-dialogs';

const folder = process.env['READOUT_PICTURES'];
test.skip(!folder, 'Pictures are taken only when READOUT_PICTURES names a folder for them.');

const trees = 'plant 50,000 trees over five years';
const title = 'Japan-Mongolia Leaders’ Working Lunch (Summary)';

for (const theme of ['paper', 'dark'] as const) {
  for (const [width, height] of [
    [1320, 900],
    [1000, 700],
    [720, 900],
  ] as const) {
    test(`exporting and importing look right in ${theme} at ${width}×${height}`, async ({
      start,
      profile,
    }) => {
      await writeFile(join(profile, 'settings.json'), JSON.stringify({ theme }));
      const { app, reader } = await start();
      await reader.ready();
      await app.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
        },
        { width, height },
      );
      await reader.expectWidth(width);
      await reader.mark('upgrading the bilateral relationship', '2');
      await reader.mark(trees, '3');
      await reader.write(trees, '50,000 trees / 5 yrs. *Budget line?* #trees');
      await reader.page.keyboard.press('Escape');
      await reader.saved();
      const target = join(projectRoot, folder ?? '');
      await mkdir(target, { recursive: true });
      const shot = async (name: string) => {
        await settled(reader.page);
        await reader.page.screenshot({ path: join(target, `${name}-${theme}-${width}.png`) });
      };
      const exporting = new ExportDialog(reader.page);
      await exporting.open();
      await expect(exporting.preview).toContainText('Commitment');
      await shot('export-markdown');
      await exporting.choose('Web page');
      await expect(exporting.preview.getByRole('heading').first()).toBeVisible();
      await shot('export-page');
      await exporting.choose('Readwise');
      await exporting.chooseScope('Several documents');
      await shot('export-readwise');
      await reader.page.keyboard.press('Escape');
      await reader.page.keyboard.press('Control+Alt+C');
      await shot('source');
      await reader.page.keyboard.press('Escape');
      const file = join(profile, 'readwise.csv');
      const rows = [
        `"${trees}","${title}","Their note on this."`,
        `"The two leaders","${title}",`,
        `"words that nobody said","${title}","Where?"`,
        `"Something else","Another text",`,
      ];
      await writeFile(file, ['Highlight,Title,Note', ...rows].join('\r\n'));
      await pickFiles(app, [file]);
      await reader.page.keyboard.press('Control+Alt+O');
      await shot('import-empty');
      await reader.page.getByRole('button', { name: 'Choose files…' }).click();
      await expect(reader.page.getByText('Orphaned 1')).toBeVisible();
      await shot('import-report');
      await reader.page
        .getByRole('button', { name: 'Choose the document for Another text' })
        .click();
      await expect(reader.page.getByLabel('It belongs to')).toBeFocused();
      await shot('import-choosing');
    });
  }
}
