/** The history of a phrase, and the documents that belong with one. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';

const meeting = (country: string, date: string, words: string) =>
  `Japan-${country} Summit Meeting\n${date}\n\nThe Prime Minister of Japan held talks with the President of ${country}.\n\n- Regional affairs\n${words}\n`;

const texts: Readonly<Record<string, string>> = {
  'peru.txt': meeting('Peru', 'November 17, 2021', 'They stressed a free and open Indo-Pacific.'),
  'chile.txt': meeting(
    'Chile',
    'November 15, 2022',
    'They confirmed the importance of a free and open Indo-Pacific for all.',
  ),
  'mongolia.txt': meeting(
    'Mongolia',
    'November 29, 2022',
    'They named the “One Billion Tree” National Campaign, and free and open seas.',
  ),
};

test('every use of a phrase is in date order, is counted, compared and marked in place', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  const { page } = reader;
  const library = new LibraryPage(app, page);
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  await library.choose(...Object.keys(texts).map((name) => join(folder, name)));
  await library.acceptImport();
  await page.keyboard.press('Control+Shift+h');
  await page.getByRole('searchbox', { name: 'Phrase' }).fill('free and open');
  await page.keyboard.press('Enter');
  const status = page.getByText(/^3 uses in 3 summaries/);
  await expect(status).toBeVisible();
  const lines = page.getByRole('group', { name: /^free and open/ });
  await expect(lines).toHaveCount(3);
  await expect(lines.nth(0)).toHaveAccessibleName(/2021.*Peru|Peru.*2021/);

  await lines.nth(0).getByRole('checkbox').check();
  await lines.nth(1).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('dialog').locator('ins', { hasText: 'importance' })).toBeVisible();
  await page.keyboard.press('Escape');

  await lines.nth(2).getByRole('button').last().click();
  await page
    .getByRole('menuitem', { name: 'Position' })
    .or(page.getByRole('menuitemradio', { name: 'Position' }))
    .click();
  const marked = lines.nth(2).getByRole('button', { name: 'Marked: Position. Change label' });
  await expect(marked).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(marked).toBeHidden();
  await page.keyboard.press('Control+Shift+z');
  await expect(marked).toBeVisible();
  await lines.nth(2).getByRole('button').first().click();
  await reader.ready();
  await expect(reader.article).toHaveAccessibleName('Japan-Mongolia Summit Meeting');
  await reader.expectPainted({ 'mark-position': ['free and open'] });
});

test('a selection begins a history, and related summaries say why', async ({ shared, folder }) => {
  const { app, reader } = shared;
  const { page } = reader;
  const library = new LibraryPage(app, page);
  await writeFile(join(folder, 'mongolia.txt'), texts['mongolia.txt'] ?? '');
  await library.choose(join(folder, 'mongolia.txt'));
  await library.acceptImport();
  await reader.ready();
  await page.keyboard.press('Control+Shift+r');
  const related = page.getByRole('complementary', { name: 'Related' });
  await expect(related.getByRole('button', { name: /Working Lunch/ })).toBeVisible();
  await expect(related.getByText(/Mongolia|One Billion Tree/).first()).toBeVisible();
  await related.getByRole('button', { name: /Working Lunch/ }).click();
  await reader.ready();
  await expect(reader.article).toHaveAccessibleName(/Working Lunch/);
  await related.getByRole('button', { name: 'Close' }).click();

  await reader.select('National Campaign');
  await page.keyboard.press('Control+Shift+h');
  await expect(page.getByText(/^2 uses in 2 summaries/)).toBeVisible();
});
