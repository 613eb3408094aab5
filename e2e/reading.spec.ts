import { expect, test } from './fixtures';

test('the first start opens the bundled summary, and the next one at the place that was read', async ({
  start,
}) => {
  const first = await start();
  const { article } = first.reader;
  await first.reader.ready();
  await test.step('the first start opens the bundled summary with its sections', async () => {
    await expect(article.getByRole('heading', { level: 1 })).toHaveText(
      'Japan-Mongolia Leaders’ Working Lunch (Summary)',
    );
    await expect(article.getByRole('heading', { level: 2 })).toHaveText([
      'Outset',
      'Bilateral relations',
      'Regional and international affairs',
    ]);
    await expect(article.getByText('20 September 2023')).toBeVisible();
    await expect(article.getByText('Provisional translation')).toBeVisible();
  });
  await test.step('the reading position of each document is kept over a restart', async () => {
    await first.reader.page.getByRole('button', { name: 'Bilateral relations' }).click();
    const offset = () => first.reader.page.getByRole('main').evaluate((page) => page.scrollTop);
    await expect.poll(offset).toBeGreaterThan(200);
    const before = await offset();
    await first.quit();

    const second = await start();
    await second.reader.ready();
    const after = await second.reader.page.getByRole('main').evaluate((page) => page.scrollTop);
    expect(Math.abs(after - before)).toBeLessThan(40);
  });
});

test('the at a glance box names when, where, who, which countries and what was named', async ({
  shared,
}) => {
  const { reader } = shared;
  const glance = reader.page.getByLabel('At a glance');
  await expect(glance).toContainText('1:10 p.m. local time');
  await expect(glance).toContainText('New York');
  await expect(glance).toContainText('Ukhnaa Khurelsukh');
  await expect(glance).toContainText('Japan · Mongolia');
  await expect(glance).toContainText('One Billion Tree');
});

test('the outline goes to a section and shows which one is read', async ({ shared }) => {
  const { reader } = shared;
  const entry = reader.page
    .getByRole('region', { name: 'Outline' })
    .getByRole('button', { name: 'Regional and international affairs' });
  await entry.click();
  await expect(
    reader.article.getByRole('heading', { name: 'Regional and international affairs' }),
  ).toBeInViewport();
  await expect(entry).toHaveAttribute('aria-current', 'location');
});

test('the library lists both documents and opens the one chosen', async ({ shared }) => {
  const { reader } = shared;
  await reader.page.keyboard.press('Control+l');
  const rows = reader.page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(3);
  await rows.getByRole('button', { name: 'Reading guide', exact: true }).click();
  await expect(reader.article.getByRole('heading', { level: 1 })).toHaveText('Reading guide');
});

test('text of the page can be selected and copied', async ({ shared }) => {
  const { app, reader } = shared;
  await reader.select('upgrading the bilateral relationship');
  await reader.toolbar.getByRole('button', { name: 'Copy' }).click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('upgrading the bilateral relationship');
});

test('the document opened last is open after a start, though nobody scrolled in it', async ({
  start,
}) => {
  const first = await start();
  await first.reader.ready();
  const { page, article } = first.reader;
  const title = article.getByRole('heading', { level: 1 });
  const summary = 'Japan-Mongolia Leaders’ Working Lunch (Summary)';
  for (const name of ['Reading guide', summary]) {
    await page.keyboard.press('Control+l');
    await page.getByRole('button', { name, exact: true }).click();
    await expect(title).toHaveText(name);
  }
  await first.reader.saved();
  await first.quit();

  const second = await start();
  await second.reader.ready();
  await expect(second.reader.article.getByRole('heading', { level: 1 })).toHaveText(summary);
});
