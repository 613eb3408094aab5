/**
 * Two copies of one profile that both went on, and whose homes were then put together as copying or a
 * sync tool does it: what each was told to be saved, and any home still holds, is on screen or offered.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { runsOf } from '#core/text/property-runs.fixture';
import { copyTables, emptyTables } from './memory-store';
import { backupsOf, journalOf, secondOf, type Profile } from './profile';
import { Trial } from './trial';

beforeAll(() => {
  vi.stubGlobal('indexedDB', { databases: () => Promise.resolve([]) });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Whose a home is in the end; the files of both are beside one another only among backups. */
type Side = 'own' | 'other' | 'deleted' | 'both';

interface Fork {
  readonly before: number;
  /** How many acts each session of each copy has. */
  readonly own: readonly number[];
  readonly other: readonly number[];
  readonly after: readonly [number, number, number];
  readonly journal: Side;
  readonly store: Side;
  readonly backups: Side;
  readonly second: Side;
  readonly seed: number;
}

async function putTogether(own: string, other: string, side: Side): Promise<void> {
  if (side === 'own') return;
  if (side !== 'both') await rm(own, { recursive: true, force: true });
  if (side !== 'deleted') await cp(other, own, { recursive: true }).catch(() => undefined);
}

async function run({ before, own, other, after, seed, ...sides }: Fork): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'readout-forks-'));
  const profile: Profile = { folder: join(root, 'own'), disk: { tables: emptyTables() } };
  await mkdir(secondOf(profile), { recursive: true });
  try {
    const trial = new Trial(profile, seed);
    await trial.session(before);
    const twin: Profile = {
      folder: join(root, 'other'),
      disk: { tables: copyTables(profile.disk.tables) },
    };
    await cp(profile.folder, twin.folder, { recursive: true });
    const twins = new Trial(twin, (seed % 1000) + 7);
    const common = [...trial.saved.keys()];
    for (const [id, row] of trial.saved) twins.saved.set(id, row);
    for (const acts of own) await trial.session(acts);
    for (const acts of other) await twins.session(acts);
    // What one of them has deleted the other may bring back.
    trial.forget(common.filter((id) => !trial.saved.has(id) || !twins.saved.has(id)));
    trial.merge(
      new Map([...twins.saved].filter(([id]) => !common.includes(id) || trial.saved.has(id))),
    );
    for (const folder of [journalOf, backupsOf, secondOf]) {
      const side =
        folder === journalOf ? sides.journal : folder === backupsOf ? sides.backups : sides.second;
      await putTogether(folder(profile), folder(twin), side);
    }
    if (sides.store === 'deleted') profile.disk.tables = emptyTables();
    if (sides.store === 'other') profile.disk.tables = copyTables(twin.disk.tables);
    trial.told.push(JSON.stringify(sides));
    for (const acts of after) await trial.session(acts);
  } finally {
    await rm(root, { recursive: true });
  }
}

const acts = fc.integer({ min: 1, max: 5 });
const sessions = fc.array(acts, { minLength: 1, maxLength: 2 });
const side = fc.constantFrom<Side>('own', 'other', 'deleted');
const files = fc.constantFrom<Side>('own', 'other', 'deleted', 'both');
const forks = fc.record({
  ...{ before: acts, own: sessions, other: sessions, after: fc.tuple(acts, acts, acts) },
  ...{ journal: side, store: side, backups: files, second: files },
  seed: fc.integer({ min: 1, max: 2147483646 }),
});

test(
  'acts of two copies that diverged are on screen or offered, whichever homes are put together',
  () => fc.assert(fc.asyncProperty(forks, run), runsOf({ few: 8, many: 1500 })),
  1_800_000,
);
