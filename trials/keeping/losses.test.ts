/**
 * The property of keeping: from any state reached by acts, kills and one or two losses, every change
 * that was ever called saved and that any home still holds is on screen or offered, over three
 * starts; nothing is written before a choice; and "all" is never said without being so.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Change } from '#core/changes/change';
import { runsOf } from '#core/text/property-runs.fixture';
import type { Annotation } from '#core/model/annotation';
import type { Offer, Plan } from '#core/keeping/plan';
import { losses, type EarlierCopy } from './losses';
import { copyTables, emptyTables } from './memory-store';
import {
  context,
  filesIn,
  holdingsOf,
  idsOf,
  startOn,
  storedRows,
  type Profile,
  type Session,
} from './profile';

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

/** Every row that was called saved, and as what. */
type Saved = Map<string, string>;

class Trial {
  saved: Saved = new Map();
  private seed: number;
  readonly told: string[] = [];
  /** Number of the last change that was ever saved. */
  private changes = 0;

  constructor(
    readonly profile: Profile,
    seed: number,
  ) {
    this.seed = seed;
  }

  readonly chance = (): number => (this.seed = (this.seed * 16807) % 2147483647) / 2147483647;

  /** Writes, changes and deletes notes; now and then the store does not get the last ones: a kill. */
  async write({ storage, backUp }: Session, acts: number): Promise<void> {
    for (let act = 0; act < acts; act += 1) {
      const known = [...storedRows(this.profile).annotations.values()];
      const old = this.chance() < 0.3 ? known[Math.floor(this.chance() * known.length)] : undefined;
      const after = old && this.chance() < 0.3 ? null : noteLike(old);
      const row = {
        table: 'annotations',
        id: (after ?? old)?.id ?? '',
        before: old ?? null,
        after,
      } as const;
      storage.log.commit(changeOf(row));
      await storage.log.settled();
      if (after) this.saved.set(`annotations ${row.id}`, JSON.stringify(after));
      else this.saved.delete(`annotations ${row.id}`);
      if (this.chance() < 0.25) await backUp();
    }
  }

  async session(acts: number): Promise<void> {
    const started = await this.start();
    if (!started) return;
    await this.write(started, acts);
    if (this.chance() < 0.6) await started.backUp();
    this.changes = Math.max(this.changes, started.last());
    await started.end();
  }

  private async start(): Promise<Session | null> {
    const held = (await holdingsOf(this.profile)).map(idsOf);
    const files = await filesIn(this.profile);
    const tables = copyTables(this.profile.disk.tables);
    let choice: Offer | null = null;
    const asked: Plan[] = [];
    const started = await startOn(this.profile, (plan) => {
      asked.push(plan);
      const offers = plan.offers.filter((offer) => offer !== 'show-backups');
      choice =
        this.chance() < 0.2 ? null : (offers[Math.floor(this.chance() * offers.length)] ?? null);
      return choice;
    });
    this.told.push(`${asked[0]?.finding ?? started?.plan?.finding ?? 'agreed'} → ${choice ?? '-'}`);
    if (!started) {
      expect(await filesIn(this.profile), this.told.join()).toEqual(files);
      expect(this.profile.disk.tables).toEqual(tables);
      return null;
    }
    const mark = Number(tables.get('meta')?.get('log')?.['number'] ?? 0);
    this.check(started, mark, asked[0] ?? null, choice, held);
    return started;
  }

  private check(
    { sentences, plan: done, opened }: Session,
    mark: number,
    asked: Plan | null,
    choice: Offer | null,
    held: readonly ReadonlyMap<string, string>[],
  ): void {
    const reach = Math.max(mark, opened);
    const about = `${this.told.join(', ')}: ${sentences.join(' ')} ${JSON.stringify(done)}`;
    const screen = idsOf(storedRows(this.profile));
    const missing = [...this.saved].filter(([id, row]) => screen.get(id) !== row);
    // What a home still has is on screen, unless the reader would rather not, or is told of the backups.
    const isOffered = sentences.some((sentence) => sentence.includes('Data → Restore…'));
    const homes = isOffered ? held.slice(0, 2) : held;
    const kept = missing.filter(([id, row]) => homes.some((home) => home.get(id) === row));
    const isDeclined = asked !== null && choice !== asked.offers[0];
    if (!isDeclined) expect(kept, about).toEqual([]);
    // What no home has any more is said as long as one of them knows how far it went.
    if (missing.length > 0 && reach >= this.changes) expect(sentences, about).not.toEqual([]);
    const [, all] = /All ([\d,]+) changes?/.exec(sentences.join(' ')) ?? [];
    if (Number(all) >= this.changes) expect(missing, about).toEqual([]);
    this.saved = new Map([...this.saved].filter(([id, row]) => screen.get(id) === row));
  }
}

function noteLike(old: Annotation | undefined): Annotation {
  const at = context.now();
  const created = old?.created ?? at;
  return {
    ...{ id: old?.id ?? context.newId(), documentId: 'a', revision: 'r', tags: [], creator: null },
    ...{ kind: 'document-note', note: context.newId(), created, modified: at },
  } as unknown as Annotation;
}

function changeOf(row: Change['rows'][number]): Change {
  return {
    id: context.newId(),
    role: 'act',
    name: 'Note',
    of: null,
    at: context.now(),
    rows: [row],
  };
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

test(
  'every saved change that a home still holds is on screen or offered, over three starts',
  () => fc.assert(fc.asyncProperty(sequences, run), runsOf({ few: 40, many: 2500 })),
  900_000,
);
