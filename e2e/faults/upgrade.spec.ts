/**
 * The first start of a new version on an old library, killed at a random moment. The store is of
 * one version or the other, never between, and nothing is lost at the two starts that follow.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { electronPath, projectRoot, sandboxArguments } from '../electron-path';
import { expect, test } from '../fixtures';
import { oldLibrary, oldMarks, oldNote } from '../old-libraries/old-library';
import { expectKept } from './expect-kept';
import { roundsOf } from './rounds';

const rounds = roundsOf({ few: 1, many: 50 });

/** A start takes about so many milliseconds until the store is open. */
const maxStartTime = 1500;

for (let round = 0; round < rounds; round += 1) {
  test(`round ${round + 1}: an upgrade killed at a random moment loses nothing`, async ({
    start,
    profile,
  }) => {
    await cp(oldLibrary(2), profile, { recursive: true });
    const moment = Math.round(Math.random() * maxStartTime);
    const child = spawn(electronPath(), ['.', ...sandboxArguments, `--profile=${profile}`], {
      cwd: projectRoot,
      stdio: 'ignore',
      detached: true,
    });
    const gone = once(child, 'exit');
    await wait(moment);
    // The whole group: Chromium's own processes would otherwise go on for a moment.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await gone;

    const second = await start();
    await second.reader.expectPainted(oldMarks);
    await expect(second.reader.notes.getByText(oldNote)).toBeVisible();
    await second.reader.mark('two countries', '5');
    await second.reader.saved();
    await second.quit();

    const { reader } = await start();
    await reader.expectPainted({ ...oldMarks, 'mark-concern': ['two countries'] });
    await expect(reader.page.getByRole('button', { name: 'Bin 1' })).toBeVisible();
    expectKept('upgrade killed', 4, Object.values(await reader.painted()).flat().length);
    console.log(`upgrade killed after ${moment} ms: every mark is there at both starts`);
  });
}
