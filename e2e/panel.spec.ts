/** The list of everything that is marked: in order, filtered, followed, and acted on together. */
import { expect, test } from './fixtures';
import type { ReaderPage } from './pages/reader-page';
import { choose } from './pages/select';

const partnership = 'upgrading the bilateral relationship';
const trees = 'plant 50,000 trees over five years';
const desire = 'expressed his desire to further strengthen';

async function markThree(reader: ReaderPage): Promise<void> {
  await reader.ready();
  await reader.mark(trees, '3');
  await reader.mark(partnership, '2');
  await reader.mark(desire, '3');
  await reader.write(partnership, 'Compare with 2022 #wording');
  await reader.page.keyboard.press('Escape');
  await reader.page.keyboard.press('Control+Shift+A');
}

test('the panel lists marks in reading order under their sections', async ({ shared }) => {
  const { reader } = shared;
  await markThree(reader);
  const { panel } = reader;
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Marks and notes 3');
  await expect(panel.locator('h3, [data-annotation] button')).toHaveText([
    'Outset',
    /Agreement.*upgrading/,
    /Commitment.*expressed his desire/,
    'Bilateral relations',
    /Commitment.*plant 50,000/,
  ]);
  await choose(panel.getByRole('combobox', { name: 'Order' }), 'Newest first');
  await expect(panel.locator('[data-annotation] button').first()).toHaveText(/upgrading|expressed/);
  await expect(panel.getByRole('heading', { level: 3 })).toHaveCount(1);
});

test('a row shows the plain words of its note', async ({ shared }) => {
  const { reader } = shared;
  await reader.mark(trees, '3');
  await reader.write(trees, 'Not *new*: see [the plan](https://example.org/plan)');
  await reader.page.keyboard.press('Escape');
  await reader.page.keyboard.press('Control+Shift+A');
  const row = reader.panel.locator('[data-annotation]');
  await expect(row.getByText('Not new: see the plan', { exact: true })).toBeVisible();
});

test('the panel is filtered by label, by tag and by having a note', async ({ shared }) => {
  const { reader } = shared;
  await markThree(reader);
  const { panel } = reader;
  const rows = panel.locator('[data-annotation]');
  await panel.getByRole('button', { name: 'Commitment', exact: true }).click();
  await expect(rows).toHaveCount(2);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Marks and notes 2 of 3');
  await panel.getByRole('button', { name: 'With note' }).click();
  await expect(panel.getByText('Nothing fits the filter.')).toBeVisible();
  await panel.getByRole('button', { name: 'Show all' }).click();
  await panel.getByRole('button', { name: '#wording', exact: true }).click();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(partnership);
});

test('several are relabelled, tagged and deleted at once, and one Undo takes each back', async ({
  shared,
}) => {
  const { reader } = shared;
  await markThree(reader);
  const { panel, page } = reader;
  const boxes = panel.getByRole('checkbox');
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  await expect(panel.getByText('3 selected')).toBeVisible();
  await panel.getByRole('button', { name: 'Label' }).click();
  await page.getByRole('menuitem', { name: 'Concern' }).click();
  await expect.poll(async () => (await reader.painted())['mark-concern']?.length).toBe(3);
  await panel.getByRole('combobox', { name: 'Add a tag' }).fill('summit');
  await page.keyboard.press('Enter');
  await expect(panel.locator('[data-annotation]').getByText('summit')).toHaveCount(3);
  await panel.getByRole('button', { name: 'Delete' }).click();
  await expect(panel.locator('[data-annotation]')).toHaveCount(0);
  await reader.expectPainted({});
  await page.keyboard.press('Control+z');
  await expect(panel.locator('[data-annotation]')).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(panel.locator('[data-annotation]').getByText('summit')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await reader.painted())['mark-commitment']?.length).toBe(2);
  await reader.saved();
});

test('a row goes to its passage, the passage flashes, and the list follows the reading', async ({
  shared,
}) => {
  const { app, reader } = shared;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1320, 500);
  });
  await markThree(reader);
  const { panel, page } = reader;
  await reader.article.evaluate((article) => article.closest('main')?.scrollTo(0, 0));
  await expect(panel.locator('[aria-current="location"]')).toContainText(partnership);
  await panel.locator('[data-annotation] button').last().focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() =>
      reader.page.evaluate((words) => {
        const range = [...(CSS.highlights.get('mark-commitment') ?? [])].at(0) as Range;
        const box = range.getBoundingClientRect();
        return range.toString() === words && box.top > 0 && box.bottom < innerHeight;
      }, trees),
    )
    .toBe(true);
  await expect(page.locator('[data-flash]')).toHaveCount(1);
  await expect(page.locator('[data-flash]')).toHaveCount(0);
});
