/** A second start on a profile in use, and locks that a start long gone has left behind. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { electronPath, projectRoot, sandboxArguments } from '../electron-path';
import { expect, test } from '../fixtures';
import { countMarks } from './count-marks';
import { expectKept } from './expect-kept';
import { roundsOf } from './rounds';
import { writeSteadily } from './steady-writing';

test('a second start brings the first window forward and ends', async ({ start, profile }) => {
  const first = await start();
  await first.reader.ready();
  for (let round = 0; round < roundsOf({ few: 1, many: 10 }); round += 1) {
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const began = Date.now();
    const code = await new Promise<number | null>((resolve) => {
      execFile(electronPath(), ['.', ...sandboxArguments, `--profile=${profile}`], {
        cwd: projectRoot,
      }).on('exit', resolve);
    });
    console.log(`the second start ended after ${Date.now() - began} ms`);
    expect(code).toBe(0);
    const minimized = await first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
    );
    expect(minimized).toEqual([false]);
  }
  const writing = writeSteadily(first, 0);
  await expect.poll(writing.saved).toBeGreaterThan(2);
});

/** Who a lock names, as Chromium writes it: the host's name and the process. */
const owners: Readonly<Record<string, (living: number) => string>> = {
  'a process that has ended': () => `${hostname()}-${endedProcess()}`,
  'another program': (living) => `${hostname()}-${living}`,
  'another host': (living) => `another-host-${living}`,
};

test('a lock that a start long gone has left behind does not stop a start', async ({
  start,
  profile,
}) => {
  const linux = process.platform === 'linux';
  if (!linux) console.log('Skipped: the lock is a link only on Linux.');
  test.skip(!linux, 'the lock is a link only on Linux');
  let running = await start();
  await running.reader.ready();
  let marks = 0;
  for (const [owner, name] of Object.entries(owners)) {
    await test.step(`a lock of ${owner}`, async () => {
      const writing = writeSteadily(running, marks);
      await expect.poll(writing.saved).toBeGreaterThan(marks + 2);
      const saved = writing.saved();
      await running.kill();
      await writing.ended;
      const other = spawn('sleep', ['600']);
      try {
        await leaveLock(profile, name(other.pid ?? 1));
        const began = Date.now();
        running = await start();
        await running.reader.ready();
        console.log(`with a lock of ${owner} the text is there after ${Date.now() - began} ms`);
        marks = await countMarks(running, saved);
        expectKept('stale lock', saved, marks);
      } finally {
        other.kill();
      }
    });
  }
});

async function leaveLock(profile: string, owner: string): Promise<void> {
  await mkdir(profile, { recursive: true });
  const links = {
    SingletonLock: owner,
    SingletonCookie: '1234567890',
    SingletonSocket: join(profile, 'no-such-folder', 'SingletonSocket'),
  };
  for (const [name, target] of Object.entries(links)) {
    await rm(join(profile, name), { force: true });
    await symlink(target, join(profile, name));
  }
}

/** The number of a process that is no more. */
function endedProcess(): number {
  return spawnSync('true').pid;
}
