/** A disk that turns read-only under the reader, or is so from the start. */
import { countMarks } from './count-marks';
import { expect, test } from './disk-fixtures';
import { expectKept } from './expect-kept';
import { roundsOf } from './rounds';
import { writeSteadily } from './steady-writing';

const rounds = roundsOf({ few: 1, many: 12 });
const note = 'Written when the disk took nothing any more.';

for (let round = 1; round <= rounds; round += 1) {
  test(`round ${round}: a disk that turns read-only loses nothing, and the words stay`, async ({
    disk,
    start,
  }) => {
    const first = await start();
    await first.reader.ready();
    const writing = writeSteadily(first, 0);
    await expect.poll(writing.saved).toBeGreaterThan(5);
    writing.stop();
    await writing.ended;
    const saved = writing.saved();
    // What the kernel does by itself when the disk answers with errors.
    disk.remount('abort');
    const marked = Object.values(await first.reader.painted()).flat()[0] ?? '';
    await first.reader.write(marked, note);
    await expect(first.reader.status).toContainText('Not saved yet. The disk is read-only');
    await expect(first.reader.notes.getByText(note)).toBeVisible();
    await first.kill();
    await disk.restart();

    const second = await start();
    expectKept('disk turned read-only', saved, await countMarks(second, saved));
    await second.quit();

    disk.remount('ro');
    const third = await start();
    await third.reader.ready();
    await expect(third.reader.page.getByText('The disk is read-only')).toBeVisible();
    await third.kill();

    disk.remount('rw');
    const fourth = await start();
    expectKept('start on a read-only disk', saved, await countMarks(fourth, saved));
  });
}
