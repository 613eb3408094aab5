/**
 * A disk that runs full to the last byte while the reader writes: the words stay on screen, the
 * status bar says what is the matter, the application starts on the full disk, and writing works
 * again within seconds of space, without a restart.
 */
import { join } from 'node:path';
import { countMarks } from './count-marks';
import { expect, test, type Started } from './disk-fixtures';
import { expectKept } from './expect-kept';
import { fillDisk } from './fill-disk';
import { isLongRun, roundsOf } from './rounds';
import type { DiskKind } from './small-disk';
import { writeSteadily } from './steady-writing';

const cycles = roundsOf({ few: 1, many: 12 });

/** Longer than what is free in the last block of a file that is there. */
const longNote = 'What is owed to the disk stays on the screen. '.repeat(400);

/** Milliseconds from space on the disk to the words being saved. */
const patience = 5000;

const kinds: readonly DiskKind[] = ['ext4', 'tmpfs'];

for (const kind of kinds) {
  test.describe(`on ${kind}`, () => {
    test.use({ diskKind: kind });

    test(`a full disk loses nothing that was saved, ${cycles} times over`, async ({
      disk,
      start,
    }) => {
      test.setTimeout(60_000 + cycles * 40_000);
      const fault = `full disk (${kind})`;
      const filler = join(disk.folder, 'filler');
      let app = await start();
      let saved = await writeSome(app, 0);
      for (let cycle = 0; cycle < cycles; cycle += 1) {
        const first = await typeUntilRefused(app, filler, `${longNote}first ${cycle}`);
        await expectRefused(app);
        await expectListed(app, first.note);
        await first.space.free();
        await expectSaved(app, first.note);
        expectKept(fault, saved, await countMarks(app, saved));

        const again = await fillDisk(filler);
        await typeNote(app, `${longNote}second ${cycle}`);
        await expectRefusedOrSaved(app);
        await app.kill();
        app = await start();
        expectKept(`${fault}, started while full`, saved, await countMarks(app, saved));
        await expectNote(app, longNote);
        await typeNote(app, `${longNote}third ${cycle}`);
        await expectRefusedOrSaved(app);
        await again.free();
        await expectSaved(app, `${longNote}third ${cycle}`);

        saved = await writeSome(app, saved);
        await app.quit();
        app = await start();
        expectKept(`${fault}, later start`, saved, await countMarks(app, saved));
        await expectNote(app, `${longNote}third ${cycle}`);
      }
    });
  });
}

/** Makes a few more marks; how many there are then. */
async function writeSome(app: Started, already: number): Promise<number> {
  await app.reader.ready();
  // Digits belong to the note while it is being written in.
  await app.reader.page.keyboard.press('Escape');
  const writing = writeSteadily(app, already);
  await expect
    .poll(writing.saved, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(already + (isLongRun() ? 10 : 4));
  writing.stop();
  await writing.ended;
  return writing.saved();
}

/** Writes on the first words that are marked. */
async function typeNote({ reader }: Started, note: string): Promise<void> {
  await reader.page.evaluate(() => {
    document.querySelector('article [data-block]')?.scrollIntoView();
  });
  const marked = Object.values(await reader.painted()).flat()[0] ?? '';
  await reader.write(marked, note);
}

/** Times that a disk is filled until something is refused. */
const maxFillings = 5;

/**
 * Fills the disk and writes on it. The engine gives space back when it tidies its store, and the
 * words are saved after all: then that is filled, too.
 */
async function typeUntilRefused(app: Started, filler: string, words: string) {
  for (let filling = 1; ; filling += 1) {
    const space = await fillDisk(filler);
    const note = `${words}, filling ${filling}`;
    await typeNote(app, note);
    const refusal = app.reader.status.getByText('The disk is full');
    const refused = await refusal.waitFor({ timeout: patience }).then(
      () => true,
      () => false,
    );
    if (refused || filling === maxFillings) return { space, note };
  }
}

async function expectRefused({ reader }: Started): Promise<void> {
  await expect(reader.status).toContainText('The disk is full');
  await expect(reader.status).not.toContainText('Saved on');
}

/** The engine gives space back when it tidies its store: then the words are saved after all. */
async function expectRefusedOrSaved({ reader }: Started): Promise<void> {
  await expect(reader.status).toContainText(/The disk is full|Saved on this computer/);
}

/** Words that the disk has not taken are in the notebook, and found there. */
async function expectListed({ reader }: Started, note: string): Promise<void> {
  const { page } = reader;
  await page.keyboard.press('Control+Shift+n');
  const words = note.slice(note.lastIndexOf('.') + 1);
  await page.getByRole('searchbox', { name: 'Words, notes, tags' }).fill(`"${words.trim()}"`);
  const rows = page.getByRole('region', { name: 'Marks and notes' }).getByRole('group');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(words);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.keyboard.press('Alt+ArrowLeft');
  await reader.ready();
}

async function expectSaved(app: Started, note: string): Promise<void> {
  await expect(app.reader.status).toContainText('Saved on this computer', { timeout: patience });
  await expectNote(app, note);
}

async function expectNote({ reader }: Started, note: string): Promise<void> {
  await expect(reader.notes.getByText(note)).toBeVisible();
}
