/** The working store of a large library damaged between two starts: every mark is there, twice over. */
import type { Started } from '../fixtures';
import { countMarks } from './count-marks';
import { expectKept } from './expect-kept';
import { countStored, expect, storeFolder, test } from './large-library';
import { isLongRun } from './rounds';
import { damages, shortList } from './store-damages';
import { writeSteadily } from './steady-writing';

const fault = 'damaged store';

for (const [name, damage] of damages) {
  if (!isLongRun() && !shortList.includes(name)) continue;
  test(`nothing is lost when ${name}`, async ({ fill, profile, start }) => {
    const { marks, rows } = await fill();
    await damage(storeFolder(profile));

    const began = Date.now();
    const second = await start();
    await countMarks(second, marks);
    console.log(`${name}: every mark is on screen after ${Date.now() - began} ms`);
    expectKept(fault, rows, await countStored(second));
    expect((await sentences(second)).length).toBeLessThanOrEqual(1);
    const writing = writeSteadily(second, marks);
    await expect.poll(writing.saved).toBeGreaterThan(marks + 2);
    writing.stop();
    await writing.ended;
    const more = writing.saved() - marks;
    await second.quit();

    const third = await start();
    expect(await countMarks(third, marks + more)).toBe(marks + more);
    expectKept(`${fault}, second start`, rows + more, await countStored(third));
    expect(await sentences(third)).toEqual([]);
  });
}

function sentences({ reader }: Started): Promise<string[]> {
  return reader.page.locator('[data-kind="news"], [data-kind="error"]').allInnerTexts();
}
