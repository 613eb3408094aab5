/** Pictures to look at: the library along time, and the places of marks and hits beside the scroll bar. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';

const summary = (country: string, day: string) =>
  `Japan-${country} Talks\n${day}\n\nThe two ministers met and spoke of the sea, of ships and of ${country}.\n`;

test('the timeline lists the meetings of a column, by mouse and from its table', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  const { page } = reader;
  const library = new LibraryPage(app, page);
  const files = {
    'peru.txt': summary('Peru', 'May 4, 2021'),
    'chile.txt': summary('Chile', 'May 9, 2023'),
    'kenya.txt': summary('Kenya', 'June 2, 2024'),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await library.choose(...Object.keys(files).map((name) => join(folder, name)));
  await library.acceptImport();
  await library.open();
  await page.getByRole('button', { name: 'Timeline' }).click();
  const chart = page.getByRole('figure');
  await expect(chart).toContainText('1 summary has no date.');
  await chart.locator('g', { hasText: '2021: 1 meetings' }).click();
  await expect.poll(() => library.titles()).toEqual(['Japan-Peru Talks']);
  await expect(chart.locator('figcaption')).toHaveText('Meetings: 2021');
  await chart.getByText('As a table').click();
  const year = chart.getByRole('button', { name: '2023' });
  await year.focus();
  await page.keyboard.press('Enter');
  await expect(year).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => library.titles()).toHaveLength(2);
  await year.press('Enter');
  await expect.poll(() => library.titles()).toHaveLength(5);

  await chart.getByRole('combobox', { name: 'Marks in full colour' }).click();
  await page.getByRole('option', { name: 'Commitment' }).click();
  await expect(chart).toContainText('with a mark labelled Commitment');
});

test('marks and hits are beside the scroll bar, and a press goes to them', async ({ shared }) => {
  const { reader } = shared;
  const { page } = reader;
  const main = page.getByRole('main');
  await reader.mark('plant 50,000 trees over five years', '3');
  await main.evaluate((element) => element.scrollTo(0, 0));
  const strip = page.locator('[aria-hidden] > i[title]');
  await expect(strip).toHaveCount(1);
  await strip.click();
  await expect(reader.article.getByText('plant 50,000 trees over five years')).toBeInViewport();
  await expect.poll(() => main.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
  await main.evaluate((element) => element.scrollTo(0, 0));
  await page.keyboard.press('Control+f');
  await page.keyboard.type('United Nations');
  await expect(page.getByRole('search')).toContainText(/of \d/);
  const count = page.getByRole('search').getByText(/of \d/);
  const before = await count.textContent();
  await page.locator('[aria-hidden] > i:not([title]):not([data-current])').last().click();
  await expect(count).not.toHaveText(before ?? '');
});
