/** Files come into the library: chosen, dropped, pasted, as a folder; in any encoding; good and bad. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { LibraryPage } from './pages/library-page';
import { choose } from './pages/select';

const peru =
  'Japan-Peru Summit Meeting\nNovember 17, 2024\n\nThe Prime Minister of Japan met the President of Peru in Lima.\n\n- Outset\nThe two leaders welcomed the progress.\n\nRelated Links\nMap of Peru\n';

test('chosen files are read, reported and imported; a bad one stops nothing; the same twice is recognised', async ({
  shared,
  folder,
}) => {
  const { app, reader } = shared;
  const { page } = reader;
  const library = new LibraryPage(app, page);
  const files = {
    'peru.txt': peru,
    'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    'empty.txt': ' \n',
    'again.txt': peru,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await library.choose(...Object.keys(files).map((name) => join(folder, name)));
  await expect(library.file('picture.txt')).toContainText('this is none of these');
  await expect(library.file('empty.txt')).toContainText('There is no text in it.');
  await expect(library.file('again.txt')).toContainText('Here already: leave out');
  await expect(library.file('peru.txt')).toContainText('17 Nov 2024');
  await library.acceptImport();
  await reader.ready();
  await expect(reader.article.getByRole('heading', { level: 2 })).toHaveText(['Outset']);
  // What is around the text is kept, and out of the way.
  await reader.article.getByText('Around the text on its page').click();
  await expect(reader.article.getByText('Map of Peru')).toBeVisible();

  await library.choose(join(folder, 'again.txt'));
  await expect(library.dialog.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(library.dialog).toBeHidden();
});

test('an encoding is recognised, shown, and corrected', async ({ shared, folder }) => {
  const { app, reader } = shared;
  const library = new LibraryPage(app, reader.page);
  // "Дипломат" and more, in Windows-1251.
  const words = 'Встреча лидеров\n20 сентября 2023\n\nПремьер-министр встретился с президентом.\n';
  const bytes = Buffer.from(
    [...words].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    }),
  );
  await writeFile(join(folder, 'russian.txt'), bytes);
  await library.choose(join(folder, 'russian.txt'));
  const encoding = library.dialog.getByRole('combobox', { name: 'Encoding of russian.txt' });
  await expect(encoding).toContainText('Windows-1251 (Cyrillic)');
  await expect(library.file('Встреча лидеров')).toBeVisible();
  await choose(encoding, 'KOI8-R (Cyrillic)');
  await expect(library.file('Встреча лидеров')).toBeHidden();
  await choose(encoding, 'Windows-1251 (Cyrillic)');
  await expect(library.file('Встреча лидеров')).toBeVisible();
  await library.acceptImport();
  await reader.ready();
  await expect(reader.article.getByText('Премьер-министр встретился с президентом.')).toBeVisible();
});

test('what is dropped on the window is imported', async ({ shared, folder }) => {
  const { app, reader } = shared;
  const { page } = reader;
  const library = new LibraryPage(app, page);
  const dropped = join(folder, 'dropped');
  await mkdir(dropped);
  await writeFile(join(dropped, 'peru.txt'), peru);
  const driver = await page.context().newCDPSession(page);
  const data = { items: [], files: [dropped], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await driver.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
    if (type === 'dragOver') await expect(page.getByText('Drop to import')).toBeVisible();
  }
  await library.read();
  await expect(library.file('peru.txt')).toBeVisible();
  await expect(page.getByText('Drop to import')).toBeHidden();
  await library.acceptImport();
  await expect(reader.article).toHaveAccessibleName('Japan-Peru Summit Meeting');
});

test('a piece of a web page is pasted as a document, and nothing of it is loaded or run', async ({
  shared,
}) => {
  const { app, reader } = shared;
  const { page } = reader;
  const library = new LibraryPage(app, page);
  const html = `<h1>Japan-Peru Summit Meeting</h1><p>November 17, 2024</p><img src="https://example.org/x.png" onerror="document.title='run'"><script>document.title = 'run'</script><p>The Prime Minister of Japan met the <b>President</b> of Peru in Lima.</p>`;
  await app.evaluate(
    ({ clipboard }, written) =>
      (clipboard as unknown as { write: (forms: object) => void }).write({
        text: 'Japan-Peru Summit Meeting',
        html: written,
      }),
    html,
  );
  await page.keyboard.press('Control+l');
  await page.keyboard.press('Control+v');
  await library.read();
  await library.acceptImport();
  await reader.ready();
  await expect(reader.article).toHaveAccessibleName('Japan-Peru Summit Meeting');
  await expect(
    reader.article.getByText('The Prime Minister of Japan met the President of Peru in Lima.'),
  ).toBeVisible();
  expect(await page.title()).not.toBe('run');
});

test('several newer texts are carried over by one worker', async ({ shared, folder }) => {
  const { app, reader } = shared;
  const { page } = reader;
  const library = new LibraryPage(app, page);
  const texts = async (words: string) => {
    const files = ['Peru', 'Chile', 'Oman'].map((land) => ({
      path: join(folder, `${land}.txt`),
      text: `Japan-${land} Summit Meeting\nNovember 17, 2024\n\nThe leaders ${words} ${land}.\n`,
    }));
    for (const { path, text } of files) await writeFile(path, text);
    return files.map(({ path }) => path);
  };
  await library.choose(...(await texts('met in')));
  await library.acceptImport();
  await library.choose(...(await texts('met once more in')));
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await library.acceptImport();
  await expect(page.getByText('3 documents have a newer version')).toBeVisible();
  expect(workers.filter((url) => url.includes('task-worker'))).toHaveLength(1);
});
