import { expect, test } from './fixtures';
import type { ReaderPage } from './pages/reader-page';

const bar = ({ page }: ReaderPage) => page.getByRole('search', { name: 'Find in this text' });
const field = (reader: ReaderPage) => bar(reader).getByRole('textbox', { name: 'Find' });
const count = (reader: ReaderPage) => bar(reader).getByRole('status');
/** The words of the hit the reader is at, and how many others are painted. */
async function shown(reader: ReaderPage) {
  const painted = await reader.painted();
  return { here: painted['find-here'], others: painted['find-hit']?.length ?? 0 };
}

test('every hit is marked and counted, and the search goes round', async ({ shared }) => {
  const { reader } = shared;
  const { keyboard } = reader.page;
  await keyboard.press('Control+f');
  await expect(field(reader)).toBeFocused();
  await keyboard.type('MONGOLIA');
  await expect(count(reader)).toHaveText(/^1 of \d+$/);
  const total = Number((await count(reader).textContent())?.split(' ').at(-1));
  expect(total).toBeGreaterThan(3);
  await expect.poll(() => shown(reader)).toEqual({ here: ['Mongolia'], others: total - 1 });
  await keyboard.press('Enter');
  await expect(count(reader)).toHaveText(`2 of ${total}`);
  await keyboard.press('F3');
  await expect(count(reader)).toHaveText(`3 of ${total}`);
  await keyboard.press('Shift+F3');
  await keyboard.press('Shift+Enter');
  await keyboard.press('Shift+Enter');
  await expect(count(reader)).toHaveText(`${total} of ${total} · from the end`);
  await keyboard.press('Enter');
  await expect(count(reader)).toHaveText(`1 of ${total} · from the top`);
});

test('Escape closes the bar and leaves the hit selected; F3 finds it again', async ({ shared }) => {
  const { reader } = shared;
  await reader.page.keyboard.press('Control+f');
  await reader.page.keyboard.type("leaders' working lunch for peace");
  await expect(count(reader)).toHaveText('No matches');
  await field(reader).fill('peace and prosperity');
  await expect(count(reader)).toHaveText(/^1 of/);
  await reader.page.keyboard.press('Escape');
  await expect(bar(reader)).toBeHidden();
  expect(await reader.page.evaluate(() => getSelection()?.toString())).toBe('Peace and Prosperity');
  await reader.expectPainted({});
  await reader.page.keyboard.press('F3');
  await expect(field(reader)).toHaveValue('Peace and Prosperity');
});

test('the bar is filled from the selection, which is the hit it begins with', async ({
  shared,
}) => {
  const { reader } = shared;
  await reader.select('bilateral relations under');
  await reader.page.keyboard.press('Control+f');
  await expect(field(reader)).toHaveValue('bilateral relations under');
  await expect(count(reader)).toHaveText('1 of 1');
});

test('exact case and whole words narrow the hits', async ({ shared }) => {
  const { reader } = shared;
  await reader.page.keyboard.press('Control+f');
  await reader.page.keyboard.type('lead');
  await expect(count(reader)).toHaveText(/^1 of/);
  await bar(reader).getByRole('button', { name: 'Whole words' }).click();
  await expect(count(reader)).toHaveText('No matches');
  await bar(reader).getByRole('button', { name: 'Whole words' }).click();
  await field(reader).fill('PRIME MINISTER');
  await expect(count(reader)).toHaveText(/^1 of/);
  await bar(reader).getByRole('button', { name: 'Exact case' }).click();
  await expect(count(reader)).toHaveText('No matches');
});

test('a hit far away is brought on screen, and Back returns to where the search began', async ({
  shared,
}) => {
  const { app, reader } = shared;
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1320, 500),
  );
  const top = () => reader.page.getByRole('main').evaluate((page) => page.scrollTop);
  expect(await top()).toBe(0);
  await reader.page.keyboard.press('Control+f');
  await reader.page.keyboard.type('korea');
  await expect.poll(top).toBeGreaterThan(100);
  await reader.page.keyboard.press('Escape');
  await reader.page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(top).toBe(0);
});
