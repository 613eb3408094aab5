/** The application started again and again on one profile, and what its reader was told to be saved. */
import { expect } from 'vitest';
import type { Change } from '#core/changes/change';
import type { Annotation } from '#core/model/annotation';
import type { Offer, Plan } from '#core/storage/plan';
import { copyTables } from './memory-store';
import {
  context,
  filesIn,
  holdingsOf,
  idsOf,
  startOn,
  storedRows,
  wordsOnDisk,
  type Profile,
  type Session,
} from './profile';

/** Every row that was called saved, and as what. */
export type Saved = Map<string, string>;

export class Trial {
  saved: Saved = new Map();
  private seed: number;
  readonly told: string[] = [];
  /** Notes that the reader's own act deleted or replaced: an older copy of one need not be kept. */
  private readonly superseded = new Set<string>();
  /** Number of the last change that was ever saved. */
  private changes = 0;

  constructor(
    readonly profile: Profile,
    seed: number,
  ) {
    this.seed = seed;
  }

  /** What two copies of a profile were told to be saved; how far they went is no longer one number. */
  merge(other: Saved): void {
    this.changes = Infinity;
    for (const [id, row] of other) {
      const own = this.saved.get(id);
      if (own === undefined || modifiedOf(row) > modifiedOf(own)) this.saved.set(id, row);
    }
  }

  forget(ids: Iterable<string>): void {
    for (const id of ids) this.saved.delete(id);
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
      if (old) this.superseded.add(old.note);
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
    const words = await wordsOnDisk(this.profile);
    const dropped = notesIn(held).filter(
      (note) => !this.superseded.has(note) && !words.includes(note),
    );
    expect(dropped, `${this.told.join(', ')}: on no disk any more`).toEqual([]);
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
    const isPassedOver = asked?.backup !== null && choice !== 'restore-backup';
    const isDeclined = asked !== null && (choice !== asked.offers[0] || isPassedOver);
    if (!isDeclined) expect(kept, about).toEqual([]);
    // What no home has any more is said as long as one of them knows how far it went.
    if (missing.length > 0 && reach >= this.changes) expect(sentences, about).not.toEqual([]);
    const [, all] = /All ([\d,]+) changes?/.exec(sentences.join(' ')) ?? [];
    if (Number(all) >= this.changes) expect(missing, about).toEqual([]);
    const [journal] = held;
    const ofJournal = [...(journal ?? [])].filter(([id]) => id.startsWith('annotations'));
    const isWhole = done?.finding === 'rebuilt' && done.missing === 0;
    if (all && isWhole)
      expect(
        ofJournal.filter(([id, row]) => screen.get(id) !== row),
        about,
      ).toEqual([]);
    this.saved = new Map([...this.saved].filter(([id, row]) => screen.get(id) === row));
  }
}

function modifiedOf(row: string): string {
  return (JSON.parse(row) as Annotation).modified;
}

/** Each note has its own words. */
function notesIn(held: readonly ReadonlyMap<string, string>[]): string[] {
  const rows = held.flatMap((home) => [...home]).filter(([id]) => id.startsWith('annotations'));
  return rows.map(([, row]) => (JSON.parse(row) as Annotation).note);
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
