/**
 * A byte flipped, a stretch zeroed or the end cut off at a random place of the journal or of a
 * backup, between two starts. The store is whole and gives back what the line held.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { countMarks } from './count-marks';
import { expectKept } from './expect-kept';
import { isLongRun, roundsOf } from './rounds';
import { writeSteadily } from './steady-writing';

const rounds = roundsOf({ few: 2, many: 100 });

/** Marks made at least in each of the first two starts. */
const marks = isLongRun() ? 10 : 4;

/** Places damaged in one round. */
const places = 5;

const damages: readonly (readonly [name: string, damage: (bytes: Buffer, at: number) => Buffer])[] =
  [
    [
      'flipped',
      (bytes, at) => {
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
        return bytes;
      },
    ],
    ['zeroed', (bytes, at) => bytes.fill(0, at, Math.min(bytes.length, at + 40))],
    ['cut', (bytes, at) => bytes.subarray(0, at)],
  ];

for (let round = 0; round < rounds; round += 1) {
  const folder = round % 2 === 0 ? 'journal' : 'backups';
  const chosen = damages[Math.floor(round / 2) % damages.length];
  if (!chosen) throw new Error('no kind of damage');
  const [name, damage] = chosen;
  test(`round ${round + 1}: nothing is lost when a file in ${folder} is ${name}`, async ({
    start,
    profile,
  }) => {
    const first = await start();
    await first.reader.ready();
    const saved = await write(first, 0);
    await first.quit();
    const moments: string[] = [];
    for (let place = 0; place < (name === 'cut' ? 1 : places); place += 1) {
      moments.push(await damageFile(join(profile, folder), damage));
    }

    const second = await start();
    const found = await countMarks(second, saved);
    console.log(`${name}: ${moments.join(', ')}; ${saved} saved, ${found} found`);
    expectKept(`${folder} ${name}`, saved, found);
    const savedThen = await write(second, found);
    await second.quit();

    const third = await start();
    expectKept(`${folder} ${name}, second start`, savedThen, await countMarks(third, savedThen));
  });
}

/** Makes some marks; how many there are then. */
async function write(app: Parameters<typeof writeSteadily>[0], already: number): Promise<number> {
  const writing = writeSteadily(app, already);
  await expect.poll(writing.saved, { timeout: 20_000 }).toBeGreaterThanOrEqual(already + marks);
  writing.stop();
  await writing.ended;
  return writing.saved();
}

/** @returns which file, and at which byte. */
async function damageFile(folder: string, damage: (bytes: Buffer, at: number) => Buffer) {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'));
  const file = files[Math.floor(Math.random() * files.length)];
  if (!file) throw new Error(`${folder} is empty`);
  const path = join(folder, file.name);
  const bytes = await readFile(path);
  const at = Math.floor(Math.random() * bytes.length);
  await writeFile(path, damage(bytes, at));
  return `${file.name} at ${at} of ${bytes.length}`;
}
