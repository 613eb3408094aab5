/**
 * Acts, kills and one or two losses in any order on the whole application, over three starts: what any
 * home still has whole is on screen or offered, and what none has is said. Each round has its own seed.
 */
import { cp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Started } from '../fixtures';
import { countMarks } from './count-marks';
import { expectKept, record } from './expect-kept';
import { roundsOf } from './rounds';
import { writeSteadily } from './steady-writing';

const rounds = roundsOf({ few: 2, many: 60 });
const fault = 'acts, kills and losses at random';

/** A number from 0 to below 1. */
type Chance = () => number;
type Home = 'journal' | 'IndexedDB' | 'backups';
type Loss = (folder: string, earlier: string, chance: Chance) => Promise<void>;

function chanceOf(round: number): Chance {
  let seed = (round + 1) * 1_299_721;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  // Neighbouring seeds begin alike.
  for (let turn = 0; turn < 5; turn += 1) next();
  return next;
}

function pick<T>(list: readonly T[], chance: Chance): T {
  const picked = list[Math.floor(chance() * list.length)];
  if (picked === undefined) throw new Error('nothing to choose from');
  return picked;
}

/** A file of a home, of those whose names end so; null where it has none. */
async function fileIn(folder: string, ending: string, chance: Chance): Promise<string | null> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith(ending));
  return files.length > 0 ? join(folder, pick(files, chance)) : null;
}

const deleted: Loss = (folder) => rm(folder, { recursive: true, force: true });

const older: Loss = async (folder, earlier) => {
  await rm(folder, { recursive: true, force: true });
  await cp(earlier, folder, { recursive: true }).catch(() => undefined);
};

const halved =
  (ending: string): Loss =>
  async (folder, _earlier, chance) => {
    const file = await fileIn(folder, ending, chance);
    if (file) await truncate(file, Math.floor((await readFile(file)).length / 2));
  };

const flipped =
  (ending: string): Loss =>
  async (folder, _earlier, chance) => {
    const file = await fileIn(folder, ending, chance);
    if (file === null) return;
    const bytes = await readFile(file);
    if (bytes.length === 0) return;
    const at = Math.floor(chance() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 0x15;
    await writeFile(file, bytes);
  };

const lineCut: Loss = async (folder, _earlier, chance) => {
  const file = await fileIn(folder, '.jsonl', chance);
  if (!file) return;
  const lines = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, lines.toSpliced(Math.floor(chance() * lines.length), 1).join('\n'));
};

const newestGone: Loss = async (folder) => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.gz'));
  const newest = names.sort().at(-1);
  if (newest) await rm(join(folder, newest));
};

const losses: Readonly<Record<Home, readonly (readonly [string, Loss])[]>> = {
  journal: [
    ['deleted', deleted],
    ['older', older],
    ['halved', halved('.jsonl')],
    ['a byte flipped', flipped('.jsonl')],
    ['a line cut out', lineCut],
  ],
  IndexedDB: [
    ['deleted', deleted],
    ['older', older],
    ['halved', halved('.log')],
    ['a byte flipped', flipped('.log')],
  ],
  backups: [
    ['deleted', deleted],
    ['older', older],
    ['a byte flipped', flipped('.gz')],
    ['the newest gone', newestGone],
  ],
};

for (let round = 0; round < rounds; round += 1) {
  const chance = chanceOf(round);
  const homes = (['journal', 'IndexedDB', 'backups'] as const).toSorted(() => chance() - 0.5);
  const lost = homes
    .slice(0, chance() < 0.35 ? 1 : 2)
    .map((home) => [home, ...pick(losses[home], chance)] as const);
  const name = lost.map(([home, how]) => `${home} ${how}`).join(' and ');
  test(`round ${round + 1}: ${name}`, async ({ start, profile, folder }) => {
    const earlier = join(folder, 'earlier');
    const first = await session(await start(), 0, chance);
    await cp(profile, earlier, { recursive: true });
    const last = await session(await start(), first.saved, chance);
    for (const [home, , lose] of lost) {
      await lose(join(profile, home), join(earlier, home), chance);
    }
    const isWhole = (home: Home) => lost.every(([each]) => each !== home);
    // After a kill the store may be behind, and the newest backup is.
    const isKept =
      isWhole('journal') || ((isWhole('IndexedDB') || isWhole('backups')) && last.quit);
    let kept = isKept ? last.saved : 0;
    // Where all are older copies nothing knows how far it went, and there is nothing to be said.
    const isTraced = isKept || isWhole('IndexedDB');
    for (const nth of ['first', 'second', 'third']) {
      const started = await start();
      const said = await takeFirstOffer(started);
      const found = await countMarks(started, kept);
      if (found < kept) {
        // Journal and store agree and are whole: what the backup has more is offered beside them.
        await expect(started.reader.page.getByText('Data → Restore…')).toBeVisible();
        record({ fault, rounds: 1, saved: kept, lost: 0, empty: 0 });
      } else expectKept(fault, kept, found);
      if (nth === 'first' && found < last.saved && isTraced && !said) {
        await expect(started.reader.page.locator(notices).first()).toBeVisible();
      }
      kept = Math.max(0, found);
      if (nth === 'third') await started.quit();
      else ({ saved: kept } = await go(started, kept, chance));
    }
  });
}

const notices = '[data-kind="news"], [data-kind="error"]';

/** Some marks, now and then one taken back, and an end by a person or by a kill. */
async function session(app: Started, already: number, chance: Chance) {
  await app.reader.ready();
  return go(app, await countMarks(app, already), chance);
}

async function go(app: Started, already: number, chance: Chance) {
  const writing = writeSteadily(app, Math.max(0, already));
  const wanted = Math.max(0, already) + 2 + Math.floor(chance() * 5);
  await expect.poll(writing.saved, { timeout: 20_000 }).toBeGreaterThanOrEqual(wanted);
  const quit = chance() < 0.5;
  if (!quit) {
    // In the middle of a mark, as likely as not.
    const saved = writing.saved();
    await app.kill();
    await writing.ended;
    return { saved, quit };
  }
  writing.stop();
  await writing.ended;
  let saved = writing.saved();
  if (chance() < 0.5) {
    await app.reader.page.keyboard.press('Control+z');
    saved -= 1;
    await expect(app.reader.status).toContainText(new RegExp(`(?:^|\\D)${saved} mark`));
    await app.reader.saved();
  }
  await app.quit();
  return { saved, quit };
}

/** @returns whether the reader was asked. */
async function takeFirstOffer({ reader }: Started): Promise<boolean> {
  const offer = reader.page.locator('main .button-main');
  const block = reader.article.locator('[data-block]').first();
  await expect(offer.or(block).first()).toBeVisible();
  const isAsked = await offer.isVisible();
  if (isAsked) await offer.click();
  return isAsked;
}
