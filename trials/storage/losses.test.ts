/**
 * The property of storage: from any state reached by acts, kills and one or two losses, every change
 * that was ever called saved and that any home still holds is on screen or offered, over three
 * starts; nothing is written before a choice; and "all" is never said without being so.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { runsOf } from '#core/text/property-runs.fixture';
import { losses, type EarlierCopy } from './losses';
import { copyTables, emptyTables } from './memory-store';
import { Trial } from './trial';

beforeAll(() => {
  vi.stubGlobal('indexedDB', { databases: () => Promise.resolve([]) });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

interface Sequence {
  /** How many acts each session has. */
  readonly acts: readonly [number, number, number, number, number];
  readonly lost: readonly string[];
  readonly seed: number;
}

async function run({ acts, lost, seed }: Sequence): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'readout-losses-'));
  const folder = join(root, 'profile');
  await mkdir(join(folder, 'second'), { recursive: true });
  const profile = { folder, disk: { tables: emptyTables() } };
  try {
    const trial = new Trial(profile, seed);
    await trial.session(acts[0]);
    const earlier: EarlierCopy = {
      folder: join(root, 'earlier'),
      tables: copyTables(profile.disk.tables),
    };
    await cp(folder, earlier.folder, { recursive: true });
    await trial.session(acts[1]);
    for (const name of lost) {
      await losses[name]?.(profile, earlier, trial.chance);
      trial.told.push(name);
    }
    for (const more of acts.slice(2)) await trial.session(more);
  } finally {
    await rm(root, { recursive: true });
  }
}

const acts = fc.integer({ min: 0, max: 6 });
const loss = fc.constantFrom(...Object.keys(losses));
const sequences = fc.record({
  acts: fc.tuple(fc.integer({ min: 1, max: 9 }), acts, acts, acts, acts),
  lost: fc.uniqueArray(loss, { minLength: 1, maxLength: 2 }),
  seed: fc.integer({ min: 1, max: 2147483646 }),
});

/** Sequences that lost something once. */
const foundBefore: readonly Sequence[] = [
  // A note changed after the backup, its line and half of the store gone: the backup's version was shown.
  { acts: [4, 6, 0, 0, 0], lost: ['journal file emptied', 'store rows lost'], seed: 1716815397 },
];

test(
  'every saved change that a home still holds is on screen or offered, over three starts',
  () =>
    fc.assert(fc.asyncProperty(sequences, run), {
      ...runsOf({ few: 12, many: 2500 }),
      examples: foundBefore.map((sequence) => [sequence]),
    }),
  7_200_000,
);
