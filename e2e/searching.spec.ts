/** Search everywhere: titles, texts, marked words, notes, tags; in every language of the library. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';

const texts: Readonly<Record<string, string>> = {
  'peru.txt':
    'Japan-Peru Summit Meeting\nNovember 17, 2024\n\nThe Prime Minister of Japan met the President of Peru in Ōsaka. They spoke of copper.\n',
  'japanese.txt':
    '日・チリ首脳会談\n令和5年9月20日\n\n両首脳は、経済連携協定の着実な実施を確認しました。また、再生可能エネルギーについて意見交換を行いました。\n',
};

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search everywhere' });
const found = (page: Page) => page.getByRole('region', { name: 'What was found' });
const groups = (page: Page) => found(page).getByRole('heading');

test('words, phrases, exclusions and fields find texts, marks and notes, and open them at the place', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  const { page } = reader;
  await reader.mark('plant 50,000 trees over five years', '3');
  await reader.write('plant 50,000 trees over five years', 'Who pays the copper bill? #money');
  await page.keyboard.press('Escape');
  await reader.saved();
  const library = new LibraryPage(app, page);
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  await library.choose(...Object.keys(texts).map((name) => join(folder, name)));
  await library.acceptImport();

  await page.keyboard.press('Control+Shift+f');
  await expect(field(page)).toBeFocused();
  await field(page).fill('copper');
  await expect(groups(page)).toHaveCount(2);
  await expect(found(page).locator('mark', { hasText: 'copper' })).toHaveCount(2);
  await field(page).fill('copper -money');
  await expect(groups(page)).toHaveText([/Japan-Peru/]);
  await field(page).fill('label:commitment has:note');
  await expect(groups(page)).toHaveText([/Japan-Mongolia/]);
  await field(page).fill('osaka');
  await expect(groups(page)).toHaveText([/Japan-Peru/]);
  await field(page).fill('"met the President"');
  await expect(groups(page)).toHaveText([/Japan-Peru/]);
  await field(page).fill('連携');
  await expect(groups(page)).toHaveText([/日・チリ首脳会談/]);
  await field(page).fill('country:peru date:2024');
  await expect(groups(page)).toHaveText([/Japan-Peru/]);
  await field(page).fill('date:someday');
  await expect(page.getByText('“date:someday” is no date')).toBeVisible();

  await field(page).fill('copper');
  await found(page)
    .getByRole('button', { name: /They spoke of copper/ })
    .click();
  await reader.ready();
  await expect(reader.article).toHaveAccessibleName('Japan-Peru Summit Meeting');
  await expect(page.locator('[data-flash] i').first()).toBeAttached();

  // What is marked now is found at once; what was looked for is still there.
  await reader.mark('spoke of copper', '1');
  await page.keyboard.press('Control+Shift+f');
  await expect(field(page)).toHaveValue('copper');
  await expect(found(page).getByText('Marked · Key point')).toBeVisible();
  await page.getByRole('button', { name: 'Save this search' }).click();
  await field(page).fill('');
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('menuitem', { name: 'copper' }).click();
  await expect(field(page)).toHaveValue('copper');
});

test('the palette leads from any words to everything that holds them', async ({ shared }) => {
  const { reader } = shared;
  const { page } = reader;
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands and documents' })).toBeVisible();
  await page.keyboard.type('National Campaign');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('National Campaign');
  await expect(groups(page)).toHaveText([/Japan-Mongolia/]);
});

test('the palette lists what holds the words, and opens it there', async ({ shared }) => {
  const { reader } = shared;
  const { page } = reader;
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Commands and documents' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('candidly exchanged');
  const place = page.getByRole('option', { name: /The two leaders candidly exchanged views/ });
  await expect(place).toContainText('Japan-Mongolia Leaders’ Working Lunch');
  await expect(place.locator('mark')).toHaveText(['candidly', 'exchanged']);
  // The way to everything is before it and is what Enter chooses.
  await expect(page.getByRole('option').first()).toContainText('Search everywhere for');
  await place.click();
  await expect(dialog).toBeHidden();
  await expect(reader.article.getByText('candidly exchanged')).toBeInViewport();
});
