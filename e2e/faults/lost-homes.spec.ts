/**
 * One or two homes of notes lost or older at once, after writing: every saved mark that any of them
 * still has is on screen or offered, over three starts. Every pair of losses in turn.
 */
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Started } from '../fixtures';
import { countMarks } from './count-marks';
import { expectKept, record } from './expect-kept';
import { roundsOf } from './rounds';
import { writeSteadily } from './steady-writing';

const rounds = roundsOf({ few: 3, many: 60 });
const fault = 'homes of notes lost';

type Home = 'journal' | 'IndexedDB' | 'backups';
type Loss = readonly [home: Home, how: 'deleted' | 'older' | 'emptied'];

const losses: readonly Loss[] = [
  ['journal', 'deleted'],
  ['journal', 'older'],
  ['journal', 'emptied'],
  ['IndexedDB', 'deleted'],
  ['IndexedDB', 'older'],
  ['backups', 'deleted'],
  ['backups', 'older'],
];

/** Pairs of losses of two homes, and each by itself. */
const combinations = losses.flatMap((first, index) => [
  [first],
  ...losses.slice(index + 1).flatMap((second) => (second[0] === first[0] ? [] : [[first, second]])),
]);

for (let round = 0; round < rounds; round += 1) {
  // A step that has no divisor in common with their number goes through all of them.
  const lost = combinations[(round * 5) % combinations.length] ?? [];
  const name = lost.map(([home, how]) => `${home} ${how}`).join(' and ');
  test(`round ${round + 1}: ${name}`, async ({ start, profile, folder }) => {
    const first = await start();
    await first.reader.ready();
    const early = await write(first, 0);
    await first.quit();
    await cp(profile, join(folder, 'earlier'), { recursive: true });
    const second = await start();
    await second.reader.ready();
    const saved = await write(second, early);
    await second.quit();

    const has = { journal: saved, IndexedDB: saved, backups: saved };
    for (const [home, how] of lost) {
      await lose(profile, join(folder, 'earlier'), home, how);
      has[home] = how === 'older' ? early : 0;
    }
    let kept = Math.max(...Object.values(has));
    for (const nth of ['first', 'second', 'third']) {
      const started = await start();
      await takeFirstOffer(started);
      const found = await countMarks(started, kept);
      if (found < kept) {
        // Journal and store agree and are whole: what the backup has more is offered beside them.
        await expect(started.reader.page.getByText('Data → Restore…')).toBeVisible();
        record({ fault, rounds: 1, saved: kept, lost: 0, empty: 0 });
      } else expectKept(fault, kept, found);
      if (nth === 'first') kept = Math.max(kept, await write(started, found));
      await started.quit();
    }
  });
}

async function write(app: Started, already: number): Promise<number> {
  const writing = writeSteadily(app, already);
  await expect.poll(writing.saved, { timeout: 20_000 }).toBeGreaterThanOrEqual(already + 3);
  writing.stop();
  await writing.ended;
  return writing.saved();
}

async function takeFirstOffer({ reader }: Started): Promise<void> {
  const offer = reader.page.locator('main .button-main');
  const block = reader.article.locator('[data-block]').first();
  await expect(offer.or(block).first()).toBeVisible();
  if (await offer.isVisible()) await offer.click();
}

async function lose(profile: string, earlier: string, home: Home, how: Loss[1]): Promise<void> {
  const folder = join(profile, home);
  if (how === 'emptied') {
    for (const name of await readdir(folder)) {
      if (name.endsWith('.jsonl')) await writeFile(join(folder, name), '');
    }
    return;
  }
  await rm(folder, { recursive: true });
  if (how === 'older') await cp(join(earlier, home), folder, { recursive: true });
}
