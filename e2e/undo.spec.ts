import { expect, test } from './fixtures';

const partnership = 'upgrading the bilateral relationship';
const trees = 'plant 50,000 trees over five years';

test('every act is undone and redone in order, and the menu names it', async ({ shared }) => {
  const { app, reader } = shared;
  const menuNames = () =>
    app.evaluate(({ Menu }) => {
      const edit = Menu.getApplicationMenu()?.items.find((item) => item.label === '&Edit');
      return edit?.submenu?.items.slice(0, 2).map((item) => item.label);
    });
  await reader.mark(partnership, '2');
  await reader.mark(trees, '3');
  await reader.click(trees);
  await reader.page.keyboard.press('5');
  await reader.page.keyboard.press('Delete');
  await reader.expectPainted({ 'mark-agreement': [partnership] });
  await expect.poll(menuNames).toEqual(['Undo Delete highlight', 'Redo']);

  const { keyboard } = reader.page;
  await keyboard.press('Control+z');
  await reader.expectPainted({ 'mark-agreement': [partnership], 'mark-concern': [trees] });
  await keyboard.press('Control+z');
  await reader.expectPainted({ 'mark-agreement': [partnership], 'mark-commitment': [trees] });
  await expect
    .poll(menuNames)
    .toEqual(['Undo Highlight in Bilateral relations', 'Redo Change label to Concern']);
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  await reader.expectPainted({});
  for (let left = 4; left > 0; left -= 1) await keyboard.press('Control+Shift+z');
  await reader.expectPainted({ 'mark-agreement': [partnership] });
  await reader.saved();
});

test('undo and the bin reach back over a restart', async ({ start }) => {
  let running = await start();
  await running.reader.ready();
  await running.reader.mark(trees, '3');
  await running.reader.saved();
  await running.quit();
  running = await start();

  await test.step('an act is undone and redone after a restart', async () => {
    const { reader } = running;
    await reader.expectPainted({ 'mark-commitment': [trees] });
    await reader.page.keyboard.press('Control+z');
    await reader.expectPainted({});
    await reader.page.keyboard.press('Control+Shift+z');
    await reader.expectPainted({ 'mark-commitment': [trees] });
  });
  await test.step('what is deleted waits in the bin, over a restart, and comes back with its note', async () => {
    await running.reader.write(trees, 'Budget line?');
    await running.reader.notes.getByRole('button', { name: 'Delete' }).click();
    await running.reader.saved();
    await running.quit();

    const { reader } = await start();
    await reader.ready();
    await reader.page.getByRole('button', { name: 'Bin 1' }).click();
    await expect(reader.page.getByText('Budget line?')).toBeVisible();
    await reader.page.getByRole('button', { name: /^Restore: plant/ }).click();
    await expect(reader.page.getByText('The bin is empty.')).toBeVisible();
    await reader.page.getByRole('button', { name: /Japan-Mongolia/ }).click();
    await reader.expectPainted({ 'mark-commitment': [trees] });
    await expect(reader.notes.getByText('Budget line?')).toBeVisible();
  });
});

test('emptying the bin asks once, says what goes, and can be undone', async ({ shared }) => {
  const { reader } = shared;
  await reader.mark(trees, '3');
  await reader.click(trees);
  await reader.page.keyboard.press('Delete');
  await reader.page.keyboard.press('Control+Shift+b');
  await reader.page.getByRole('button', { name: 'Empty bin…' }).click();
  const question = reader.page.getByRole('alertdialog');
  await expect(question).toContainText('1 highlight');
  await question.getByRole('button', { name: 'Empty bin' }).click();
  await expect(reader.page.getByText('The bin is empty.')).toBeVisible();
  await reader.page.keyboard.press('Control+z');
  await expect(reader.page.getByRole('button', { name: /^Restore: plant/ })).toBeVisible();
});
