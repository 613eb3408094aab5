/** Homes of notes lost together: nothing is silent, and nothing is written before a choice. */
import { cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test, type Fixtures } from './fixtures';
import { LibraryPage } from './pages/library-page';
import { pickFiles } from './pages/system-dialogs';
import { startOn } from './start-application';

const trees = 'plant 50,000 trees over five years';
const partnership = 'upgrading the bilateral relationship';
const note = 'Budget line?';

/** Two marks, one with a note, in all homes; the application has ended. */
async function writeNotes(start: Fixtures['start']): Promise<void> {
  const { reader, quit } = await start();
  await reader.ready();
  await reader.mark(trees, '3');
  await reader.write(trees, note);
  await reader.mark(partnership, '2');
  await reader.saved();
  await quit();
}

async function emptyJournal(profile: string): Promise<void> {
  const folder = join(profile, 'journal');
  for (const name of await readdir(folder)) await writeFile(join(folder, name), '');
}

const lost: readonly (readonly [string, (profile: string) => Promise<void>])[] = [
  ['deleted', (profile) => rm(join(profile, 'journal'), { recursive: true })],
  ['cut to 0 bytes', emptyJournal],
];

for (const [how, lose] of lost) {
  test(`journal ${how} and store gone: the backup is named and restored`, async ({
    start,
    profile,
  }) => {
    await writeNotes(start);
    const backups = await readdir(join(profile, 'backups'));
    await lose(profile);
    await rm(join(profile, 'IndexedDB'), { recursive: true });

    await test.step('it is said, and closing the window writes nothing', async () => {
      const { reader, quit } = await start();
      await expect(
        reader.page.getByText('holds 2 highlights, 1 note, 0 imported texts'),
      ).toBeVisible();
      await quit();
      expect(await readdir(join(profile, 'backups'))).toEqual(backups);
      const names = await readdir(join(profile, 'journal')).catch(() => []);
      const contents = names.map((name) => readFile(join(profile, 'journal', name), 'utf8'));
      expect((await Promise.all(contents)).join('')).toBe('');
    });
    await test.step('every mark comes back, and the next start has nothing to say', async () => {
      const { reader, quit } = await start();
      await reader.page.getByRole('button', { name: 'Restore it' }).click();
      await reader.expectPainted({ 'mark-commitment': [trees], 'mark-agreement': [partnership] });
      await expect(reader.notes.getByText(note)).toBeVisible();
      await quit();
      const again = await start();
      await again.reader.expectPainted({
        'mark-commitment': [trees],
        'mark-agreement': [partnership],
      });
    });
  });
}

test('starting over sets the backups aside', async ({ start, profile }) => {
  await writeNotes(start);
  const backups = await readdir(join(profile, 'backups'));
  await rm(join(profile, 'journal'), { recursive: true });
  await rm(join(profile, 'IndexedDB'), { recursive: true });
  const { reader, quit } = await start();
  await reader.page.getByRole('button', { name: 'Start over' }).click();
  await reader.ready();
  await reader.expectPainted({});
  await quit();
  const [aside = ''] = (await readdir(join(profile, 'backups'))).filter((name) =>
    name.startsWith('set-aside-'),
  );
  expect(await readdir(join(profile, 'backups', aside))).toEqual(backups);
  const again = await start();
  await again.reader.ready();
});

test('a line cut out of the journal comes back from the store, and “all” is only said with proof', async ({
  start,
  profile,
}) => {
  await writeNotes(start);
  const folder = join(profile, 'journal');
  const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  const path = join(folder, file);
  const lines = (await readFile(path, 'utf8')).split('\n');
  const cut = lines.findIndex((line) => line.includes('50,000 trees'));
  const without = lines.filter((_, index) => index !== cut).join('\n');

  await test.step('the store is whole: it gives the line back, once', async () => {
    await writeFile(path, without);
    const { reader, quit } = await start();
    await expect(reader.page.getByText('1 change was missing from the journal')).toBeVisible();
    await reader.expectPainted({ 'mark-commitment': [trees], 'mark-agreement': [partnership] });
    await quit();
    const again = await start();
    await again.reader.ready();
    await expect(again.reader.page.getByText('missing from the journal')).toBeHidden();
    await again.quit();
  });
  await test.step('store and backups are gone too: what is lost is counted, and not “all”', async () => {
    await writeFile(path, without);
    await rm(join(profile, 'IndexedDB'), { recursive: true });
    await rm(join(profile, 'backups'), { recursive: true });
    const { reader } = await start();
    await expect(reader.page.getByText('1 change is missing from the journal')).toBeVisible();
    await expect(reader.page.getByText('in the journal are here')).toBeHidden();
  });
});

const inTheWay: readonly (readonly [string, (journal: string) => Promise<void>])[] = [
  ['a file', (journal) => writeFile(journal, 'a file')],
  ['a link to nowhere', (journal) => symlink(`${journal}-elsewhere`, journal)],
  [
    'a folder with a folder for a file',
    async (journal) =>
      void (await mkdir(join(journal, 'journal-0000000001.jsonl'), { recursive: true })),
  ],
];

for (const [what, put] of inTheWay) {
  test(`the journal is ${what}: the store’s notes are shown, read only, and it can be set aside`, async ({
    start,
    profile,
  }) => {
    await writeNotes(start);
    const journal = join(profile, 'journal');
    await rm(journal, { recursive: true });
    await put(journal);

    const first = await start();
    await expect(first.reader.page.getByText('“journal', { exact: false }).first()).toBeVisible();
    await first.reader.page.getByRole('button', { name: 'Show the notes, read only' }).click();
    await first.reader.expectPainted({
      'mark-commitment': [trees],
      'mark-agreement': [partnership],
    });
    await expect(first.reader.status).toContainText('Read only');
    await first.quit();

    const second = await start();
    const setAside = second.reader.page.getByRole('button', { name: 'Set it aside' });
    await expect(setAside).toBeVisible();
    // The test starts it again itself. The driver may lose an answer while much is being loaded.
    await expect(() =>
      second.app.evaluate(({ app }) => void (app.relaunch = () => undefined)),
    ).toPass();
    await setAside.click();
    await second.app.waitForEvent('close');

    const third = await start();
    await third.reader.expectPainted({
      'mark-commitment': [trees],
      'mark-agreement': [partnership],
    });
    await expect(third.reader.status).toContainText('Saved on this computer');
  });
}

const twoCopies: readonly (readonly [string, Record<string, string[]>])[] = [
  ['Put both together', { 'mark-commitment': [trees], 'mark-agreement': [partnership] }],
  ['Continue with the journal', { 'mark-agreement': [partnership] }],
];

for (const [choice, painted] of twoCopies) {
  test(`a journal copied over another copy’s: ${choice}`, async ({ start, profile, folder }) => {
    const other = await startOn(folder, { sandbox: false, user: null });
    await other.reader.ready();
    await other.reader.mark(partnership, '2');
    await other.reader.saved();
    await other.quit();
    const own = await start();
    await own.reader.ready();
    await own.reader.mark(trees, '3');
    await own.reader.saved();
    await own.quit();
    await rm(join(profile, 'journal'), { recursive: true });
    await cp(join(folder, 'journal'), join(profile, 'journal'), { recursive: true });

    const { reader, quit } = await start();
    await expect(reader.page.getByText('belongs to another copy')).toBeVisible();
    await reader.page.getByRole('button', { name: choice }).click();
    await reader.expectPainted(painted);
    await quit();
    const again = await start();
    await again.reader.expectPainted(painted);
    await again.quit();
    // Whatever was chosen, this copy's own mark is in the journal or in a backup.
    const kept = await textOf(profile);
    expect(kept).toContain(trees);
  });
}

/** All that journal and backups say, as text. */
async function textOf(profile: string): Promise<string> {
  const journal = join(profile, 'journal');
  const lines = (await readdir(journal)).filter((name) => name.endsWith('.jsonl'));
  const backups = join(profile, 'backups');
  const packed = (await readdir(backups)).filter((name) => name.endsWith('.gz'));
  const texts = [
    ...lines.map((name) => readFile(join(journal, name))),
    ...packed.map(async (name) => gunzipSync(await readFile(join(backups, name)))),
  ];
  return (await Promise.all(texts)).map(String).join('');
}

test('a text that is lost or damaged is named, and its file brings it back', async ({
  start,
  profile,
  folder,
}) => {
  const file = join(folder, 'peru.txt');
  await writeFile(
    file,
    'Summit Meeting\nNovember 17, 2024\n\nThe Prime Minister met the President of Peru in Lima.\n',
  );
  const first = await start();
  await first.reader.ready();
  const library = new LibraryPage(first.app, first.reader.page);
  await library.choose(file);
  await library.acceptImport();
  await first.reader.ready();
  await first.reader.saved();
  await first.quit();

  const texts = join(profile, 'texts');
  const names = await readdir(texts, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.json')).map((name) => join(texts, name));
  const contents = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const path = paths[contents.findIndex((content) => content.includes('Peru in Lima'))] ?? '';
  expect((await stat(texts)).mode & 0o777).toBe(0o700);
  expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);

  for (const lose of [() => rm(path), () => writeFile(path, '{"format":"readout-text"}')]) {
    await lose();
    const { app, reader, quit } = await start();
    const { page } = reader;
    await expect(page.getByText('The text of this document is missing or damaged')).toBeVisible();
    await expect(page.getByText('1 imported text is missing or damaged')).toBeVisible();
    await pickFiles(app, [file]);
    await page.getByRole('button', { name: 'Choose its file…' }).click();
    await expect(reader.article.getByText('Peru in Lima')).toBeVisible();
    await quit();
  }
  const again = await start();
  await expect(again.reader.article.getByText('Peru in Lima')).toBeVisible();
});

test('files in the place of the store and of the backups cost nothing and are named', async ({
  start,
  profile,
}) => {
  await writeNotes(start);
  for (const name of ['IndexedDB', 'backups']) {
    await rm(join(profile, name), { recursive: true });
    await writeFile(join(profile, name), 'a file');
  }
  const { reader } = await start();
  await reader.expectPainted({ 'mark-commitment': [trees], 'mark-agreement': [partnership] });
  await expect(reader.page.getByText('place of the folder “backups”').first()).toBeVisible();
});
