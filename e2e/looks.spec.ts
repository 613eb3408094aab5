/** Pictures of the running application for the README and for people's eyes; CONTRIBUTING.md says how. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { themeChoices } from '#core/reading/theme';
import { projectRoot } from './electron-path';
import { expect, test } from './fixtures';
import { settled } from './pages/settled';
import type { ReaderPage } from './pages/reader-page';

const folder = process.env['READOUT_PICTURES'];
test.skip(!folder, 'Pictures are taken only when READOUT_PICTURES names a folder for them.');

const sizes = [
  [1320, 900],
  [1000, 700],
  [720, 900],
] as const;

for (const theme of themeChoices.filter((choice) => choice !== 'system')) {
  for (const [width, height] of sizes) {
    test(`the reader looks right in ${theme} at ${width}×${height}`, async ({ start, profile }) => {
      await writeFile(join(profile, 'settings.json'), JSON.stringify({ theme }));
      const { app, reader } = await start();
      await reader.ready();
      await annotate(reader);
      await app.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
        },
        { width, height },
      );
      await reader.expectWidth(width);
      const shot = (name: string) => picture(reader, `${name}-${theme}-${width}`);
      await reader.article.evaluate((article) => article.closest('main')?.scrollTo(0, 0));
      await shot('reader');
      await reader.click('upgrading the bilateral relationship');
      await expect(reader.noteField()).toBeVisible();
      await shot('note-open');
      await reader.page.keyboard.press('Escape');
      if (width < 1050) await reader.notes.getByRole('button', { name: 'Close' }).click();
      await reader.select('expressed his desire to further strengthen');
      await shot('toolbar');
      await reader.page.keyboard.press('Escape');
      await reader.page.keyboard.press('Control+Shift+g');
      await reader.page.keyboard.press('Control+f');
      await reader.page.keyboard.type('relation');
      await shot('find');
      await reader.page.keyboard.press('Escape');
      await reader.page.keyboard.press('Escape');
      await reader.page.getByRole('button', { name: 'Appearance' }).click();
      await shot('appearance');
      await reader.page.keyboard.press('Escape');
      await reader.page.keyboard.press('Control+g');
      await shot('go-to-paragraph');
      await reader.page.keyboard.press('Escape');
      await reader.page.keyboard.press('Control+p');
      await shot('print');
      await reader.page.keyboard.press('Escape');
      await reader.page.keyboard.press('Control+l');
      await shot('library');
    });
  }
}

async function annotate(reader: ReaderPage): Promise<void> {
  for (const [words, digit, note] of [
    [
      'upgrading the bilateral relationship to a “Special Strategic Partnership for Peace and Prosperity,”',
      '2',
      'Same wording as the Nov 2022 joint statement — check whether “upgrade” is new in English.',
    ],
    [
      'should work together also in the regional and international community.',
      '4',
      'Regional coordination: compare with the ROK readout.',
    ],
    ['the 50th anniversary of the establishment', '1', ''],
    ['bilateral relations under the new', '6', ''],
    ['plant 50,000 trees over five years', '3', '50,000 trees / 5 yrs. Budget line?'],
    ['five years in Mongolia to extend cooperation', '5', ''],
  ] as const) {
    await reader.mark(words, digit);
    if (note) {
      await reader.write(words, note);
      await reader.page.keyboard.press('Escape');
    }
  }
  await reader.saved();
}

async function picture(reader: ReaderPage, name: string): Promise<void> {
  if (!folder) return;
  const target = join(projectRoot, folder);
  await mkdir(target, { recursive: true });
  await settled(reader.page);
  await reader.page.screenshot({ path: join(target, `${name}.png`) });
}
