/** Pictures of a text with emphasis, links, a picture, a table, notes and lines that were set as they are. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { themeChoices } from '#core/reading/theme';
import { expect, test } from './fixtures';
import { formattedPage } from './formatted-page';
import { LibraryPage } from './pages/library-page';
import { settled } from './pages/settled';

const folder = process.env['READOUT_PICTURES'];
test.skip(!folder, 'Pictures are taken only when READOUT_PICTURES names a folder for them.');

for (const theme of themeChoices.filter((choice) => choice !== 'system')) {
  for (const width of [1320, 1000, 720]) {
    test(`a formatted text looks right in ${theme} at ${width}`, async ({ start, profile }) => {
      await writeFile(join(profile, 'settings.json'), JSON.stringify({ theme }));
      const { app, reader } = await start();
      await reader.ready();
      await app.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size, 1100),
        width,
      );
      await reader.expectWidth(width);
      const file = join(profile, 'peru.html');
      await writeFile(file, formattedPage);
      const library = new LibraryPage(app, reader.page);
      await library.choose(file);
      await library.acceptImport();
      await expect(reader.article).toHaveAccessibleName('Japan-Peru Summit Meeting');
      await reader.ready();
      const shot = async (name: string) => {
        await mkdir(folder ?? '', { recursive: true });
        await settled(reader.page);
        await reader.page.screenshot({ path: join(folder ?? '', `${name}-${theme}-${width}.png`) });
      };
      await shot('formatted');
      await reader.article.locator('[role=doc-noteref]').first().click();
      await shot('formatted-note');
      await reader.page.keyboard.press('Escape');
      await reader.article.locator('[data-block]').last().scrollIntoViewIfNeeded();
      await shot('formatted-end');
    });
  }
}
