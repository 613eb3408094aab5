/** What was published around the words: reached by keys, heard, and harmless whoever has made it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findIssues } from './find-issues';
import { expect, test } from './fixtures';
import { formattedPage } from './formatted-page';
import { LibraryPage } from './pages/library-page';
import { openTrap } from './security/trap';
import type { Shared } from './shared-start';

const title = 'Japan-Peru Summit Meeting';

async function importPage(
  { app, reader }: Pick<Shared, 'app' | 'reader'>,
  file: string,
  html: string,
) {
  await writeFile(file, html);
  const library = new LibraryPage(app, reader.page);
  await library.choose(file);
  await library.acceptImport();
  await expect(reader.article).toHaveAccessibleName(title);
  await reader.ready();
  return reader;
}

test('nothing serious is wrong for assistive technology with tables, notes and figures, in any theme', async ({
  shared,
  folder,
}) => {
  const reader = await importPage(shared, join(folder, 'peru.html'), formattedPage);
  const { article, page } = reader;
  const found = await findIssues(reader);
  await article.locator('[role=doc-noteref]').click();
  await expect(page.getByRole('dialog', { name: 'Note 1' })).toBeVisible();
  found.push(...(await findIssues(reader)));
  await page.keyboard.press('Escape');
  await article.getByRole('button', { name: /^Enlarge the picture/ }).click();
  await expect(page.getByRole('dialog', { name: 'The two leaders in Lima' })).toBeVisible();
  found.push(...(await findIssues(reader)));
  expect(found).toEqual([]);
});

test('Tab reaches notes, links, pictures, tables and set lines in the order of the text', async ({
  shared,
  folder,
}) => {
  const { article, page } = await importPage(shared, join(folder, 'peru.html'), formattedPage);
  await article.locator('[role=doc-noteref]').focus();
  const reached: string[] = [];
  for (let nth = 0; nth < 6; nth += 1) {
    reached.push(
      await page.evaluate(() => {
        const { activeElement: at } = document;
        return `${at?.getAttribute('role') ?? at?.localName}: ${at?.ariaLabel ?? at?.textContent}`;
      }),
    );
    await page.keyboard.press('Tab');
  }
  expect(reached).toEqual([
    'doc-noteref: [1]',
    'link: the pact',
    'button: Enlarge the picture: The two leaders in Lima',
    'group: Table',
    'group: Lines as they were set',
    'button: Back to the text',
  ]);
});

const withInnerLink = formattedPage
  .replace('<p>They spoke of fish', '<h2 id="fish">Fish</h2><p>They spoke of fish')
  .replace('>the pact</a>.', '>the pact</a> and <a href="#fish">the part on fish</a>.');

test('with keys alone a note is read and left, a link inside the text followed and come back from, a picture enlarged', async ({
  shared,
  folder,
}) => {
  const reader = await importPage(shared, join(folder, 'peru.html'), withInnerLink);
  const { article, page } = reader;
  const { keyboard } = page;
  /** Tab until what has the focus has the name: nothing on the way may hold it. */
  const tabTo = async (name: string) => {
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.ariaLabel ?? at?.textContent ?? '';
      });
    for (let nth = 0; nth < 30 && !(await focused()).startsWith(name); nth += 1) {
      await keyboard.press('Tab');
    }
    expect(await focused()).toContain(name);
  };
  await article.focus();
  await tabTo('[1]');
  await keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'Note 1' });
  await expect(note).toContainText('The statement was made in part only.');
  // The focus comes to the note once it has its place.
  await expect(note.or(note.locator('*')).and(page.locator(':focus'))).toHaveCount(1);
  await tabTo('Go to the note');
  await keyboard.press('Enter');
  await expect(note).toBeHidden();
  await expect(article.getByText('The statement was made in part only.')).toBeInViewport();
  await article.getByRole('button', { name: 'Back to the text' }).focus();
  await keyboard.press('Enter');
  const link = article.getByRole('link', { name: 'the part on fish' });
  await expect(link).toBeInViewport();

  await article.focus();
  await tabTo('the part on fish');
  await keyboard.press('Enter');
  await expect(reader.page.getByRole('heading', { name: 'Fish' })).toBeInViewport();
  await expect(page.locator('[data-flash]')).toHaveCount(1);
  await keyboard.press('Alt+ArrowLeft');
  await expect(link).toBeInViewport();

  await article.focus();
  await tabTo('Enlarge the picture');
  await keyboard.press('Enter');
  const large = page.getByRole('dialog', { name: 'The two leaders in Lima' });
  await expect(large).toBeVisible();
  await keyboard.press('Escape');
  await expect(large).toBeHidden();
});

test('a screen reader is told what tables, notes and figures are', async ({ shared, folder }) => {
  const { article, page } = await importPage(shared, join(folder, 'peru.html'), withInnerLink);
  await expect(article).toMatchAriaSnapshot(`
    - article:
      - paragraph:
        - /children: contain
        - link "the pact"
        - link "the part on fish"
      - figure "The two leaders in Lima"
      - group "Table":
        - table:
          - rowgroup:
            - row "Year Trade in millions Remarks":
              - columnheader "Year"
              - columnheader "Trade in millions"
              - columnheader "Remarks"
            - row "2023 4,100 First year of the agreement":
              - cell "2023"
              - cell "4,100"
              - cell "First year of the agreement"
      - heading "Fish"
  `);
  // The engine's own tree: Playwright does not know the roles of notes.
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const references = nodes.filter(({ role }) => /^doc-?noteref$/i.test(String(role?.value)));
  expect(references.map(({ name }) => name?.value as unknown)).toEqual(['[1]']);
});

test('a drawing asks for nothing and runs nothing, on the page and enlarged', async ({
  shared,
  folder,
}) => {
  const trap = await openTrap();
  const away = `http://127.0.0.1:${trap.port}`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120" height="80" onload="fetch('${away}/onload')">
    <style>@import url(${away}/style.css); rect { fill: url(${away}/fill.svg#a) }</style>
    <script>fetch('${away}/script')</script><script href="${away}/script.js"/>
    <image href="${away}/image.png" width="9" height="9"/><use xlink:href="${away}/use.svg#a"/>
    <foreignObject width="90" height="60"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${away}/frame"/><img xmlns="http://www.w3.org/1999/xhtml" src="${away}/img.png" onerror="fetch('${away}/error')"/></foreignObject>
    <rect width="120" height="80"/></svg>`;
  const address = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  const shown = formattedPage.replace(/data:image\/png;base64,[^"]+/, address);
  const { article, page } = await importPage(shared, join(folder, 'drawn.html'), shown);
  const image = article.getByRole('figure').locator('img');
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(120);
  await article.getByRole('button', { name: /^Enlarge the picture/ }).click();
  const large = page.getByRole('dialog', { name: 'The two leaders in Lima' }).getByRole('img');
  await expect.poll(() => large.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(120);
  await trap.close();
  expect(trap.hits).toEqual([]);
});
