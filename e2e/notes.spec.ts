/** Notes that say more: Markdown, links, tags, notes on the document, bookmarks. */
import { expect, test } from './fixtures';
import type { ReaderPage } from './pages/reader-page';

const trees = 'plant 50,000 trees over five years';
const partnership = 'upgrading the bilateral relationship';

test('a note is read as Markdown, and a link is opened only after asking', async ({ shared }) => {
  const { app, reader } = shared;
  await reader.mark(trees, '3');
  const note = 'Not *new*: see **2022**\n\n- trees\n- [the plan](https://example.org/plan)';
  await reader.write(trees, note);
  await reader.page.keyboard.press('Escape');
  const card = reader.notes.getByRole('region');
  await expect(card.locator('em')).toHaveText('new');
  await expect(card.locator('strong')).toHaveText('2022');
  await expect(card.getByRole('listitem')).toHaveText(['trees', 'the plan']);
  expect(await card.locator('a').count()).toBe(0);

  await app.evaluate(({ dialog, shell }) => {
    const asked: string[] = [];
    const opened: string[] = [];
    Object.assign(globalThis, { asked, opened });
    let answer = 1;
    dialog.showMessageBox = ((_window: unknown, options: Electron.MessageBoxOptions) => {
      asked.push(options.detail ?? '');
      const response = answer;
      answer = 0;
      return Promise.resolve({ response, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    shell.openExternal = (url) => {
      opened.push(url);
      return Promise.resolve();
    };
  });
  const heard = () =>
    app.evaluate(() => {
      const { asked, opened } = globalThis as unknown as Record<'asked' | 'opened', string[]>;
      return { asked, opened };
    });
  const address = 'https://example.org/plan';
  await card.getByRole('button', { name: 'the plan' }).click();
  await expect.poll(heard).toEqual({ asked: [address], opened: [] });
  await card.getByRole('button', { name: 'the plan' }).click();
  await expect.poll(heard).toEqual({ asked: [address, address], opened: [address] });
});

test('a # in a note is a tag, and tags in use complete what is typed', async ({ shared }) => {
  const { reader } = shared;
  await reader.mark(trees, '3');
  await reader.write(trees, 'Who pays? #budget');
  await reader.page.keyboard.press('Escape');
  await expect(reader.notes.getByRole('list', { name: 'Tags' })).toHaveText('budget');

  await reader.mark(partnership, '2');
  await reader.click(partnership);
  const field = reader.page.getByRole('combobox', { name: 'Add a tag' });
  await field.focus();
  const list = await field.getAttribute('list');
  const offered = reader.page.locator(`datalist[id="${list}"] option`);
  await expect(offered).toHaveCount(1);
  expect(await offered.getAttribute('value')).toBe('budget');
  await field.fill('budget');
  await reader.page.keyboard.press('Enter');
  await field.fill('follow up');
  await reader.page.keyboard.press('Enter');
  await reader.page.getByRole('button', { name: 'Remove tag budget' }).click();
  await reader.page.keyboard.press('Escape');
  await reader.page.keyboard.press('Escape');
  await expect(reader.notes.getByRole('list', { name: 'Tags' })).toHaveText([
    'follow-up',
    'budget',
  ]);
});

test('a note on the document, kept over a start', async ({ start }) => {
  const first = await start();
  await first.reader.ready();
  await first.reader.page.keyboard.press('Control+Shift+d');
  await first.reader.noteField().fill('A lunch, so no joint statement.');
  await first.reader.page.keyboard.press('Escape');
  await first.reader.saved();
  await first.quit();
  const { reader } = await start();
  await reader.ready();
  await expect(reader.notes.getByText('A lunch, so no joint statement.')).toBeVisible();
});

test('a bookmark is set, listed and taken away', async ({ shared }) => {
  const { reader } = shared;
  await reader.click(trees);
  await reader.page.keyboard.press('p');
  await reader.page.keyboard.press('Control+d');
  const ribbon = reader.page.getByRole('button', { name: /Remove the bookmark at/ });
  await expect(ribbon).toHaveCount(1);
  await reader.page.keyboard.press('Control+Shift+A');
  await expect(reader.panel.locator('[data-annotation]')).toHaveText(/Bookmark/);
  await ribbon.click();
  await expect(ribbon).toHaveCount(0);
  await reader.page.keyboard.press('Control+z');
  await expect(ribbon).toHaveCount(1);
  await reader.saved();
});

test('a line joins a card to its passage, also when it was pushed down, and scrolls along', async ({
  shared,
}) => {
  const { reader } = shared;
  const [first, second] = ['two leaders concurred', 'during President Khurelsukh'] as const;
  await reader.mark(first, '2');
  await reader.write(first, 'Long enough to push the next card down.\n\n- one\n- two\n- three');
  await reader.page.keyboard.press('Escape');
  await reader.mark(second, '3');
  await reader.write(second, 'Pushed down');
  // The open card is beside its passage; closed and pointed at, it makes way again.
  await expectJoined(reader, second);
  await reader.page.keyboard.press('Escape');
  await expect(reader.page.locator('[data-note-line]')).toHaveCount(0);
  const pushed = reader.notes.getByRole('button', { name: /Open: Commitment/ });
  await pushed.hover();
  const { card, mark } = await expectJoined(reader, second);
  expect(card.top).toBeGreaterThan(mark.bottom);

  await reader.page.locator('main').evaluate((main) => main.scrollBy(0, 40));
  await pushed.hover();
  await expectJoined(reader, second);
  await reader.page.keyboard.press('Control+Shift+A');
  await expect(reader.page.locator('[data-note-line]')).toHaveCount(0);
});

/** The one line on the page goes from the mark on these words to the edge of their card. */
async function expectJoined(reader: ReaderPage, words: string) {
  const line = reader.page.locator('[data-note-line] polyline');
  await expect(line).toHaveCount(1);
  const seen = () => line.evaluate(measureLine, words);
  await expect
    .poll(async () => {
      const { from, to, mark, card } = await seen();
      return [
        Math.abs(from.x - mark.right) < 1.5 && Math.abs(from.y - mark.bottom) < 1.5,
        Math.abs(to.x - card.left) < 1.5 && to.y > card.top && to.y < card.bottom,
      ];
    })
    .toEqual([true, true]);
  return seen();
}

/** Run in the page: the ends of a line in the window, and the boxes that they should be at. */
function measureLine(element: Element, words: string) {
  const line = element as SVGPolylineElement;
  const ends = [line.points[0], line.points[line.points.length - 1]];
  const [from, to] = ends.map((end) => end?.matrixTransform(line.getScreenCTM() ?? undefined));
  const ranges = [...CSS.highlights.values()].flatMap((each) => [...each] as Range[]);
  const mark = ranges.find((range) => range.toString().startsWith(words))?.getClientRects()[0];
  const id = line.closest('[data-note-line]')?.getAttribute('data-note-line') ?? '';
  const card = document.querySelector(`aside [data-annotation="${id}"]`)?.getBoundingClientRect();
  if (!from || !to || !mark || !card) throw new Error('The line joins nothing');
  const { top, bottom, left } = card;
  return {
    from: { x: from.x, y: from.y },
    to: { x: to.x, y: to.y },
    mark: { right: mark.right, bottom: mark.bottom },
    card: { top, bottom, left },
  };
}
