/**
 * What axe finds on every screen: nothing serious. Contrast is looked at in every palette; the other
 * rules are about structure, which no palette changes, and are run in the first.
 */
import type { Locator } from 'playwright/test';
import { findIssues } from './find-issues';
import { writeFinal } from './final-text';
import { expect, test, type Started } from './fixtures';
import { LibraryPage } from './pages/library-page';
import type { ReaderPage } from './pages/reader-page';

const trees = 'plant 50,000 trees over five years';
const partnership = 'upgrading the bilateral relationship';

interface Screen {
  readonly name: string;
  readonly open: (reader: ReaderPage, app: Started['app'], profile: string) => Promise<unknown>;
  /** What is only there when the screen is. */
  readonly sign: (reader: ReaderPage) => Locator;
}

const dialog =
  (name: string) =>
  ({ page }: ReaderPage) =>
    page.getByRole('dialog', { name });
const key =
  (keys: string) =>
  ({ page }: ReaderPage) =>
    page.keyboard.press(keys);

const screens: readonly Screen[] = [
  { name: 'the page', open: key('Escape'), sign: ({ notes }) => notes.getByText('Who pays?') },
  {
    name: 'an open note',
    open: (reader) => reader.click(trees),
    sign: (reader) => reader.noteField(),
  },
  {
    name: 'the toolbar of a selection',
    open: (reader) => reader.select('expressed his desire'),
    sign: ({ toolbar }) => toolbar,
  },
  {
    name: 'the menu of a selection',
    open: async (reader) => {
      await reader.select('concurred on');
      await key('Shift+F10')(reader);
    },
    sign: ({ page }) => page.getByRole('menu', { name: 'Selected words' }),
  },
  {
    name: 'tabs',
    open: key('Control+t'),
    sign: ({ page }) => page.getByRole('navigation', { name: 'Tabs' }),
  },
  { name: 'the panel', open: key('Control+Shift+A'), sign: ({ panel }) => panel },
  {
    name: 'the panel with some selected',
    open: async (reader) => {
      await key('Control+Shift+A')(reader);
      await reader.panel.getByRole('checkbox').first().click();
    },
    sign: ({ panel }) => panel.getByText('1 selected'),
  },
  { name: 'the labels', open: key('Control+Shift+L'), sign: dialog('Labels') },
  { name: 'the palette', open: key('Control+k'), sign: dialog('Commands and documents') },
  { name: 'the shortcuts', open: key('Shift+?'), sign: dialog('Keyboard shortcuts') },
  { name: 'find in page', open: key('Control+f'), sign: ({ page }) => page.getByRole('search') },
  { name: 'go to paragraph', open: key('Control+g'), sign: dialog('Go to paragraph') },
  {
    name: 'the appearance',
    open: ({ page }) => page.getByRole('button', { name: 'Appearance' }).click(),
    sign: dialog('Appearance'),
  },
  { name: 'printing', open: key('Control+p'), sign: dialog('Print') },
  {
    name: 'exporting',
    open: key('Control+Shift+e'),
    sign: ({ page }) => page.getByRole('region', { name: 'Preview' }).getByText('Who'),
  },
  {
    name: 'a list of choices in a dialog',
    open: async (reader) => {
      await key('Control+Shift+e')(reader);
      await reader.page.getByRole('combobox', { name: 'What' }).click();
    },
    sign: ({ page }) => page.getByRole('listbox', { name: 'What' }),
  },
  { name: 'the source', open: key('Control+Alt+c'), sign: dialog('Edit details') },
  { name: 'importing', open: key('Control+Alt+o'), sign: dialog('Import marks and notes') },
  { name: 'restoring', open: key('Control+Alt+r'), sign: dialog('Restore') },
  {
    name: 'the second folder',
    open: key('Control+Alt+f'),
    sign: dialog('A second folder for backups'),
  },
  {
    name: 'the bin',
    open: key('Control+Shift+b'),
    sign: ({ page }) => page.getByRole('heading', { name: 'Bin' }),
  },
  {
    name: 'the library',
    open: key('Control+l'),
    sign: ({ page }) => page.getByRole('heading', { name: 'Library' }),
  },
  {
    name: 'the library with some selected',
    open: ({ page }) => page.getByRole('checkbox', { name: 'Select all' }).check(),
    sign: ({ page }) => page.getByText('2 documents selected'),
  },
  {
    name: 'a menu of a document',
    open: ({ page }) => page.getByRole('button', { name: 'More for Reading guide' }).click(),
    sign: ({ page }) => page.getByRole('menu'),
  },
  {
    name: 'the notebook',
    open: key('Control+Shift+n'),
    sign: ({ page }) => page.getByRole('region', { name: 'Marks and notes' }),
  },
  {
    name: 'the notebook with some picked',
    open: ({ page }) => page.getByRole('checkbox').first().check(),
    sign: ({ page }) => page.getByText('1 picked'),
  },
  {
    name: 'importing documents',
    open: paste,
    sign: dialog('Import documents'),
  },
  {
    name: 'the search, still empty',
    open: key('Control+Shift+f'),
    sign: ({ page }) => page.getByRole('searchbox', { name: 'Search everywhere' }),
  },
  {
    name: 'the search with nothing found',
    open: searchFor('zeppelin'),
    sign: ({ page }) => page.getByText(/^Nothing/),
  },
  {
    name: 'the search with results',
    open: searchFor('trees'),
    sign: ({ page }) => page.getByRole('region', { name: 'What was found' }).getByRole('heading'),
  },
  {
    name: 'the history of a phrase',
    open: async ({ page }) => {
      await page.keyboard.press('Control+Shift+h');
      await page.getByRole('searchbox', { name: 'Phrase' }).fill('the two leaders');
      await page.keyboard.press('Enter');
    },
    sign: ({ page }) => page.getByRole('group', { name: /^the two leaders/i }),
  },
  {
    name: 'two uses compared',
    open: async ({ page }) => {
      const uses = page.getByRole('group', { name: /^the two leaders/i });
      await uses.nth(0).getByRole('checkbox').check();
      await uses.nth(1).getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Compare' }).click();
    },
    sign: ({ page }) => page.getByRole('dialog'),
  },
  {
    name: 'two revisions',
    open: async ({ page }, app, profile) => {
      const library = new LibraryPage(app, page);
      await library.choose(await writeFinal(profile));
      await library.acceptImport();
    },
    sign: ({ page }) => page.getByRole('complementary', { name: 'Where the marks have gone' }),
  },
  {
    name: 'related documents',
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Read the present text' }).click();
      await page.keyboard.press('Control+Shift+r');
    },
    sign: ({ page }) => page.getByRole('complementary', { name: 'Related' }),
  },
  {
    name: 'the library along time',
    open: async ({ page }) => {
      await page.keyboard.press('Control+l');
      await page.getByRole('button', { name: 'Timeline' }).click();
      await page.getByText('As a table').click();
    },
    sign: ({ page }) => page.getByRole('figure'),
  },
];

function searchFor(words: string) {
  return async ({ page }: ReaderPage): Promise<void> => {
    await page.keyboard.press('Control+Shift+f');
    await page.getByRole('searchbox', { name: 'Search everywhere' }).fill(words);
  };
}

/** A text on the clipboard, pasted where nothing is typed. */
async function paste({ page }: ReaderPage): Promise<void> {
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'A meeting\nSeptember 20, 2023\n\nThey met.');
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
  });
}

test('nothing serious is wrong for assistive technology on any screen, in any theme', async ({
  start,
  profile,
}) => {
  test.setTimeout(300_000);
  const { app, reader } = await start();
  const { page } = reader;
  await reader.ready();
  await reader.mark(trees, '3');
  await reader.write(trees, 'Who *pays*? #budget');
  await page.keyboard.press('Escape');
  await reader.mark(partnership, '2');
  const found: string[] = [];
  for (const { name, open, sign } of screens) {
    await open(reader, app, profile);
    await expect(sign(reader).first(), name).toBeVisible();
    for (const issue of await findIssues(reader)) found.push(`${name}, ${issue}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    if (name.includes('panel')) await page.keyboard.press('Control+Shift+A');
  }
  expect(found).toEqual([]);
});
