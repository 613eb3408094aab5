/**
 * SIGKILL at random moments of steady writing, each followed by two starts with writing between.
 * A few rounds in every test run; `npm run test:faults` makes many.
 */
import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, type Started } from '../fixtures';
import { countMarks } from './count-marks';
import { expectKept } from './expect-kept';
import { roundsOf } from './rounds';
import { writeSteadily } from './steady-writing';

const rounds = roundsOf({ few: 3, many: 500 });

type Victim = 'everything' | 'main' | 'renderer';
const victims: readonly Victim[] = ['everything', 'main', 'renderer'];

for (let round = 0; round < rounds; round += 1) {
  const victim = victims[round % victims.length] ?? 'main';
  test(`round ${round + 1}: nothing saved is lost when ${victim} is killed while writing`, async ({
    start,
  }) => {
    const first = await start();
    await first.reader.ready();
    const writing = writeSteadily(first, 0);
    await wait(300 + Math.random() * 1700);
    const saved = writing.saved();
    await killVictim(first, victim);
    await first.kill();
    await writing.ended;

    const second = await start();
    const found = await countMarks(second, saved);
    console.log(
      `${victim} killed with ${saved} marks saved; ${found} were there at the next start`,
    );
    expectKept(`${victim} killed`, saved, found);
    const more = writeSteadily(second, found);
    await expect.poll(more.saved).toBeGreaterThan(found + 2);
    const savedThen = more.saved();
    await second.kill();
    await more.ended;

    const third = await start();
    const left = await countMarks(third, savedThen);
    expectKept(`${victim} killed, second start`, savedThen, left);
  });
}

async function killVictim({ app }: Started, victim: Victim): Promise<void> {
  const main = app.process().pid;
  if (main === undefined) throw new Error('the application has no process');
  if (victim === 'main') process.kill(main, 'SIGKILL');
  else if (victim === 'everything') {
    for (const pid of [main, ...descendants(main)]) killQuietly(pid);
  } else {
    const pid = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    if (pid) killQuietly(pid);
    await wait(200);
  }
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}

function descendants(parent: number): number[] {
  const children = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, ppid]) => ppid === parent)
    .flatMap(([pid]) => (pid === undefined ? [] : [pid]));
  return children.flatMap((pid) => [pid, ...descendants(pid)]);
}
