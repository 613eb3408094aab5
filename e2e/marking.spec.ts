import { expect, test } from './fixtures';

const partnership = 'upgrading the bilateral relationship';
const trees = 'plant 50,000 trees over five years';

test('a passage is marked by its digit and painted without a new node on the page', async ({
  shared,
}) => {
  const { reader } = shared;
  const before = await reader.article.locator('*').count();
  await reader.mark(partnership, '2');
  await reader.expectPainted({ 'mark-agreement': [partnership] });
  expect(await reader.article.locator('*').count()).toBe(before);
  await reader.saved();
});

test('a passage is marked by the label in the toolbar', async ({ shared }) => {
  const { reader } = shared;
  await reader.select(trees);
  await reader.toolbar.getByRole('button', { name: 'Commitment' }).click();
  await reader.expectPainted({ 'mark-commitment': [trees] });
});

test('overlapping highlights stay two', async ({ shared }) => {
  const { reader } = shared;
  await reader.mark('the first project under Japan’s plan to plant 50,000 trees', '3');
  await reader.mark('plant 50,000 trees over five years in Mongolia', '4');
  await reader.expectPainted({
    'mark-commitment': ['the first project under Japan’s plan to plant 50,000 trees'],
    'mark-position': ['plant 50,000 trees over five years in Mongolia'],
    'mark-overlap': ['plant 50,000 trees'],
  });
});

test('a selection across paragraphs becomes one highlight', async ({ shared }) => {
  const { reader } = shared;
  await reader.article.evaluate((article) => {
    const blocks = article.querySelectorAll('[data-block]');
    const from = blocks[2]?.firstChild;
    const to = blocks[3]?.firstChild;
    if (!from || !to) throw new Error('no blocks');
    getSelection()?.setBaseAndExtent(from, 15, to, 11);
  });
  await expect(reader.toolbar).toBeVisible();
  await reader.page.keyboard.press('1');
  await expect.poll(async () => (await reader.painted())['mark-key-point']?.length).toBe(1);
  await reader.saved();
});

test('a click opens a highlight; its label is changed, a note written, the highlight deleted', async ({
  shared,
}) => {
  const { reader } = shared;
  await reader.mark(trees, '1');
  await reader.click(trees);
  await reader.notes.getByRole('button', { name: /Change label/ }).click();
  await reader.page.getByRole('menuitemradio', { name: 'Commitment' }).click();
  await reader.expectPainted({ 'mark-commitment': [trees] });

  await reader.noteField().fill('Budget line?');
  await reader.notes.getByRole('button', { name: 'Done' }).click();
  await expect(reader.notes.getByText('Budget line?')).toBeVisible();
  await expect(reader.status).toContainText('1 mark, 1 with a note');

  await reader.click(trees);
  await reader.notes.getByRole('button', { name: 'Delete' }).click();
  await reader.expectPainted({});
  await expect(reader.status).toContainText('0 marks');
  await reader.saved();
});

test('marks are reached, opened, relabelled and deleted with the keyboard alone', async ({
  shared,
}) => {
  const { reader } = shared;
  await reader.mark(partnership, '1');
  await reader.mark(trees, '1');
  await reader.article.evaluate((article) => article.closest('main')?.scrollTo(0, 0));
  const { keyboard } = reader.page;
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('5');
  await reader.expectPainted({ 'mark-concern': [partnership], 'mark-key-point': [trees] });
  await keyboard.press('Enter');
  await keyboard.type('Why now');
  await keyboard.press('Escape');
  await expect(reader.notes.getByText('Why now')).toBeVisible();
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Delete');
  await reader.expectPainted({ 'mark-concern': [partnership] });
});

test('N on a selection marks it and puts the cursor into its note', async ({ shared }) => {
  const { reader } = shared;
  await reader.select(trees);
  await reader.page.keyboard.press('n');
  await expect(reader.noteField()).toBeFocused();
  await reader.page.keyboard.type('1, 2 and 3 are typed, not labels');
  await reader.saved();
  await reader.expectPainted({ 'mark-key-point': [trees] });
});

test('Escape closes the toolbar and keeps the selection', async ({ shared }) => {
  const { reader } = shared;
  await reader.select(trees);
  await reader.page.keyboard.press('Escape');
  await expect(reader.toolbar).toBeHidden();
  expect(await reader.page.evaluate(() => getSelection()?.toString())).toBe(trees);
});

test('notes are beside their passages and never overlap', async ({ shared }) => {
  const { reader } = shared;
  for (const [words, note] of [
    ['two leaders concurred', 'One'],
    [
      'Special Strategic Partnership',
      'Two, which is a longer note that takes several lines in the margin',
    ],
    ['50th anniversary', 'Three'],
  ] as const) {
    await reader.mark(words, '2');
    await reader.write(words, note);
    await reader.page.keyboard.press('Escape');
  }
  const cards = reader.notes.locator('section');
  await expect(cards).toHaveCount(3);
  await expect
    .poll(async () => {
      const boxes = await Promise.all((await cards.all()).map((card) => card.boundingBox()));
      return boxes.every((box, at) => {
        const above = boxes[at - 1];
        return at === 0 || (box && above && box.y >= above.y + above.height);
      });
    })
    .toBe(true);
});

test('in a narrow window notes are a panel below the text, whose lines stay as they are', async ({
  shared,
}) => {
  const { app, reader } = shared;
  await reader.mark(trees, '3');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(720, 900),
  );
  await reader.expectWidth(720);
  const width = async () => (await reader.article.boundingBox())?.width;
  const before = await width();
  await reader.click(trees);
  await expect(reader.notes.getByRole('heading', { name: 'Marks and notes' })).toBeVisible();
  expect(await width()).toBe(before);
  // The mark that was clicked is not under the panel that it opened.
  const [panel, mark] = [await reader.panel.boundingBox(), await reader.corners(trees)];
  expect(mark.to.y).toBeLessThan(panel?.y ?? 0);
  await reader.noteField().fill('Seen in a narrow window');
  await reader.saved();
  await reader.notes.getByRole('button', { name: 'Close' }).click();
  await expect(reader.notes).toBeHidden();
});

test('either edge of an open mark is dragged to other words, and Undo takes it back', async ({
  shared,
}) => {
  const { reader } = shared;
  const { mouse, keyboard } = reader.page;
  await reader.mark('over five years', '3');
  await reader.click('over five years');
  const drag = async (edge: 'start' | 'end', by: number) => {
    const grip = await reader.page.locator(`[data-edge="${edge}"]`).boundingBox();
    if (!grip) throw new Error(`no grip at the ${edge}`);
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + by / 2, y);
    await mouse.move(x + by, y);
    await mouse.up();
  };
  const marked = async () => (await reader.painted())['mark-commitment']?.[0] ?? '';
  await drag('start', -60);
  await expect.poll(marked).toMatch(/\S+ over five years$/);
  const longer = await marked();
  await drag('end', -40);
  await expect.poll(marked).not.toContain('years');
  await keyboard.press('Control+z');
  await expect.poll(marked).toBe(longer);
  await keyboard.press('Control+z');
  await expect.poll(marked).toBe('over five years');
  await reader.saved();
});
