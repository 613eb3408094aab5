/**
 * The power goes while the reader writes: what the file system had not written out is gone. Then a
 * clean session and a second start: damage that a cut left shows only there.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { countMarks } from './count-marks';
import { expect, test } from './disk-fixtures';
import { expectKept } from './expect-kept';
import { roundsOf } from './rounds';
import { writeSteadily } from './steady-writing';

const rounds = roundsOf({ few: 1, many: 100 });

/** Milliseconds between two marks: as fast as they are saved, and as a person marks. */
const paces = [0, 0, 1500] as const;

for (let round = 0; round < rounds; round += 1) {
  const pace = paces[round % paces.length] ?? 0;
  const fault = pace === 0 ? 'power cut' : 'power cut at a person’s pace';
  test(`round ${round + 1}: nothing saved is lost by a ${fault}`, async ({ disk, start }) => {
    const first = await start();
    await first.reader.ready();
    const writing = writeSteadily(first, 0, pace);
    await wait(500 + Math.random() * (pace === 0 ? 3500 : 9000));
    const saved = writing.saved();
    disk.cutPower();
    await first.kill();
    await writing.ended;
    await disk.restart();

    const second = await start();
    const found = await countMarks(second, saved);
    console.log(`power cut with ${saved} marks saved; ${found} were there at the next start`);
    expectKept(fault, saved, found);
    const more = writeSteadily(second, found);
    await expect.poll(more.saved, { timeout: 20_000 }).toBeGreaterThan(found + 4);
    more.stop();
    await more.ended;
    const savedThen = more.saved();
    await second.quit();

    const third = await start();
    expectKept(`${fault}, second start`, savedThen, await countMarks(third, savedThen));
  });
}
