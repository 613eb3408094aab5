/** Notes that say more: Markdown, links, tags, notes on the document, bookmarks. */
import { expect, test } from './fixtures';

const trees = 'plant 50,000 trees over five years';
const partnership = 'upgrading the bilateral relationship';

test('a note is read as Markdown, and a link is opened only after asking', async ({ start }) => {
  const { app, reader } = await start();
  await reader.ready();
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

test('a # in a note is a tag, and tags in use complete what is typed', async ({ start }) => {
  const { reader } = await start();
  await reader.ready();
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

test('a bookmark is set, listed and taken away', async ({ start }) => {
  const { reader } = await start();
  await reader.ready();
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
