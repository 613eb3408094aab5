/** Pictures of the library, the import dialog, two texts and the notebook; see looks.spec.ts. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { badFiles, goodFiles } from '#core/import-documents/fixtures/import-files.fixture';
import { themeChoices } from '#core/reading/theme';
import { projectRoot } from './electron-path';
import { writeFinal } from './final-text';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';
import { settled } from './pages/settled';

const folder = process.env['READOUT_PICTURES'];
test.skip(!folder, 'Pictures are taken only when READOUT_PICTURES names a folder for them.');

const sizes = [
  [1320, 900],
  [1000, 700],
  [720, 900],
] as const;

for (const theme of themeChoices.filter((choice) => choice !== 'system')) {
  test(`library, import, texts and notebook look right in ${theme}`, async ({ start, profile }) => {
    test.setTimeout(180_000);
    await writeFile(join(profile, 'settings.json'), JSON.stringify({ theme }));
    const { app, reader } = await start();
    await reader.ready();
    const { page } = reader;
    const library = new LibraryPage(app, page);
    const shots = async (name: string) => {
      for (const [width, height] of sizes) {
        await app.evaluate(
          ({ BrowserWindow }, size) => {
            BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
          },
          { width, height },
        );
        await reader.expectWidth(width);
        await settled(page);
        const target = join(projectRoot, folder ?? '');
        await mkdir(target, { recursive: true });
        await page.screenshot({ path: join(target, `${name}-${theme}-${width}.png`) });
      }
    };
    await reader.mark('upgrading the bilateral relationship', '2');
    await reader.mark('plant 50,000 trees over five years', '3');
    await reader.write('plant 50,000 trees over five years', 'Budget line? #money');
    await page.keyboard.press('Escape');
    await reader.mark('expressed his desire to further', '4');

    const paths: string[] = [];
    for (const { name, bytes } of [...goodFiles.slice(0, 12), ...badFiles.slice(0, 6)]) {
      paths.push(join(profile, name));
      await writeFile(join(profile, name), bytes());
    }
    await library.choose(...paths);
    await shots('import');
    await library.acceptImport();
    await library.open();
    await page.getByRole('button', { name: 'New collection' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('UNGA 78');
    await page.getByRole('button', { name: 'Create' }).click();
    await shots('collection-empty');
    await page.keyboard.press('Control+l');
    await page.evaluate(() => undefined);
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1320, 900);
    });
    await library.side.getByRole('button', { name: 'Library' }).click();
    await shots('library');
    await page.getByRole('checkbox', { name: 'Select all' }).check();
    await shots('library-selected');
    await page.getByRole('button', { name: 'Select none' }).click();
    await page.keyboard.press('Control+Shift+n');
    await expect(page.getByRole('region', { name: 'Marks and notes' })).toBeVisible();
    await shots('notebook');
    await page.getByRole('button', { name: 'More filters' }).click();
    await shots('notebook-filters');
    await library.choose(await writeFinal(profile));
    await library.acceptImport();
    await expect(page.getByText('carried over')).toBeVisible();
    await shots('revision');
    await page.getByRole('button', { name: 'Read the present text' }).click();
    await shots('waiting');
    await page.keyboard.press('Control+Shift+r');
    await shots('related');
    await page.keyboard.press('Control+Shift+r');
    const search = page.getByRole('searchbox', { name: 'Search everywhere' });
    await page.keyboard.press('Control+Shift+f');
    await shots('search-empty');
    const results = page.getByRole('region', { name: 'What was found' });
    for (const [words, sign] of [
      ['trees', results.locator('mark', { hasText: 'trees' })],
      ['首脳', results.locator('mark', { hasText: '首脳' })],
      ['zeppelin', page.getByText(/^Nothing/)],
    ] as const) {
      await search.fill(words);
      await expect(sign.first()).toBeVisible();
      await shots(`search-${words}`);
    }
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('trees');
    await expect(page.getByRole('option').filter({ hasText: '50,000 trees' })).toBeVisible();
    await shots('palette-hits');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+h');
    await page.getByRole('searchbox', { name: 'Phrase' }).fill('the two leaders');
    await page.keyboard.press('Enter');
    const uses = page.getByRole('group', { name: /^the two leaders/i });
    await expect(uses.nth(1)).toBeVisible();
    await shots('history');
    await uses.nth(0).getByRole('checkbox').check();
    await uses.nth(1).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Compare' }).click();
    await shots('history-compared');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+b');
    await shots('bin');
  });
}
