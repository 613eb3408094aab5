import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noRows } from '#core/changes/change';
import { runsOf } from '#core/text/property-runs.fixture';
import type { LogPosition } from '#core/changes/log-position';
import type { Trail } from '#core/changes/trail';
import type { Census, Gap } from './census';
import type { Finding, Plan } from './plan';
import { planStart } from './plan-start';

/**
 * A model of what each home knows, in sets of changes, from which a census is made. What a plan
 * would show is worked out on the sets, not by the plan's own reasoning.
 */
interface Home {
  readonly state: State;
  /** Each change as its copy's name and its number. */
  readonly knows: ReadonlySet<string>;
  readonly last: number;
  readonly lineage: Lineage;
}

const states = ['whole', 'older', 'damaged', 'empty', 'missing', 'unreadable', 'newer'] as const;
type State = (typeof states)[number];
const homes = ['journal', 'store', 'backups', 'second', 'texts'] as const;
type HomeName = (typeof homes)[number];
type World = Readonly<Record<HomeName, Home>>;

/** Number of the last change that was ever saved. */
const newest = 30;
const moment = () => '29 Nov 14:02';

/** Number of the last change that two copies of one profile have in common. */
const parted = 10;
const lineages = ['own', 'fork', 'other'] as const;
type Lineage = (typeof lineages)[number];

function keyOf(lineage: Lineage, number: number): string {
  return `${lineage === 'fork' && number <= parted ? 'own' : lineage} ${number}`;
}

/** A copy that has gone on apart is of the same generation. */
function generationOf(lineage: Lineage): string {
  return lineage === 'other' ? 'other' : 'own';
}

/** False when both are of one generation and have other lines where the shorter one ends. */
function followsOf(a: Home, b: Home): boolean {
  const number = Math.min(a.last, b.last);
  const isSame = generationOf(a.lineage) === generationOf(b.lineage);
  return !isSame || keyOf(a.lineage, number) === keyOf(b.lineage, number);
}

/** @param chance gives a number from 0 to below 1. */
function homeOf(state: State, chance: () => number, lineage: Lineage): Home {
  if (!['whole', 'older', 'damaged'].includes(state)) {
    return { state, knows: new Set(), last: 0, lineage };
  }
  const last = state === 'older' ? 1 + Math.floor(chance() * (newest - 1)) : newest;
  // The last one is there: without it the home would be an older one.
  const numbers = numbersTo(last).filter(
    (number) => state !== 'damaged' || number === last || chance() < 0.7,
  );
  return {
    state,
    knows: new Set(numbers.map((each) => keyOf(lineage, each))),
    last,
    lineage,
  };
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function positionOf({ lineage, last, knows }: Home): LogPosition | null {
  if (last === 0) return null;
  const counts = { ...noRows, annotations: knows.size };
  return { generation: generationOf(lineage), number: last, sum: keyOf(lineage, last), counts };
}

function trailOf({ lineage, last }: Home): Trail {
  return numbersTo(last).map((number) => ({ number, sum: keyOf(lineage, number) }));
}

function gapsOf({ knows, last, lineage }: Home): Gap[] {
  return numbersTo(last).flatMap((number) =>
    knows.has(keyOf(lineage, number)) ? [] : [{ from: number, to: number }],
  );
}

function backupOf(name: string, home: Home, journal: Home): Census['backups'] {
  const { state, last } = home;
  const follows = journal.last === 0 || followsOf(home, journal);
  // No row of a damaged backup proves itself.
  const position = state === 'damaged' ? null : positionOf(home);
  const created = `2026-11-${String(last).padStart(2, '0')}`;
  const newestBackup = position && {
    name,
    created,
    position,
    highlights: last,
    notes: 0,
    documents: 0,
    follows,
    trail: trailOf(home),
  };
  const [newest, apart] = follows ? [newestBackup, null] : [null, newestBackup];
  return { state: state === 'older' ? 'whole' : state, newest, apart };
}

function censusOf({ journal, store, backups, second, texts }: World): Census {
  const absolute = (state: State) => (state === 'older' ? 'whole' : state);
  const [position, mark] = [positionOf(journal), positionOf(store)];
  const rows = store.knows.size;
  const follows = journal.last === 0 || store.last === 0 || followsOf(store, journal);
  return {
    journal: {
      state: absolute(journal.state),
      position,
      gaps: gapsOf(journal),
      part: 'journal',
      lost: false,
    },
    store: { state: absolute(store.state), position: mark, trail: trailOf(store), rows, follows },
    backups: backupOf('backups', backups, journal),
    second: backupOf('second', second, journal),
    texts: { state: absolute(texts.state), lacking: texts.state === 'whole' ? 0 : 1 },
  };
}

function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function lacking(known: ReadonlySet<string>, had: ReadonlySet<string>): string[] {
  return [...known].filter((each) => !had.has(each));
}

/** What is on screen when the action was carried out, before any offer is taken. */
function shownBy(plan: Plan, world: World): ReadonlySet<string> {
  const { journal, store } = world;
  const base = backupIn(plan.base, world);
  switch (plan.action) {
    case 'open':
    case 'restore-journal':
    case 'read-only':
      return store.knows;
    case 'catch-up': {
      const after = [...journal.knows].filter((each) => Number(each.split(' ')[1]) > store.last);
      return union(store.knows, new Set(after));
    }
    case 'gather':
      return union(journal.knows, store.knows, base);
    case 'rebuild':
      return union(journal.knows, base);
    case 'begin':
    case 'texts-only':
      return new Set();
  }
}

function backupIn(backup: Plan['backup'], { backups, second }: World): ReadonlySet<string> {
  if (!backup) return new Set();
  return (backup.name === 'second' ? second : backups).knows;
}

/** What the reader can have by one of the offers; and by those of later starts, which offer the next backup. */
function offeredBy(plan: Plan, world: World): ReadonlySet<string> {
  const none = new Set<string>();
  if (!plan.backup || !plan.offers.includes('bring-back'))
    return plan.offers.includes('merge-store') ? world.store.knows : none;
  const offered = plan.backup.name === 'second' ? 'second' : 'backups';
  const set = { ...world, [offered]: homeOf('missing', () => 0, 'own') };
  return union(
    backupIn(plan.backup, world),
    plan.offers.includes('merge-store') ? world.store.knows : none,
    offeredBy(planStart(censusOf(set), moment), set),
  );
}

/** Findings after which nothing can be written at all: what is hidden stays as it is. */
const closed: readonly Finding[] = [
  'journal-unusable',
  'journal-newer',
  'store-newer',
  'store-unusable',
];

function expectNothingSilent(world: World): Plan {
  const plan = planStart(censusOf(world), moment);
  const cell = homes
    .map((home) => `${home} ${world[home].state} to ${world[home].last}`)
    .join(', ');
  const about = `${cell}: ${JSON.stringify(plan)}`;
  const known = knownIn(world);
  const shown = shownBy(plan, world);
  const had = union(shown, offeredBy(plan, world));

  if (lacking(known, shown).length > 0) expect(plan.sentence, about).not.toBeNull();
  if (closed.includes(plan.finding)) {
    expect(['read-only', 'texts-only'], about).toContain(plan.action);
  } else if (lacking(known, shown).length > 0) {
    expect(lacking(known, had), about).toEqual([]);
    // Nothing is written before the choice, but on top of two that agree and are whole.
    expect(plan.asks || plan.action === 'open', about).toBe(true);
  }
  const saved = savedOf(known);
  if (plan.every || plan.sentence?.includes('All '))
    expect(lacking(saved, shown), about).toEqual([]);
  if (plan.finding === 'rebuilt-with-loss') {
    expect(plan.lost, about).toBe(lacking(saved, shown).length);
  }
  if (plan.asks) expect(plan.offers.length, about).toBeGreaterThan(1);
  if (plan.offers.length > 0) expect(plan.sentence, about).not.toBeNull();
  expect(plan.offers.includes('bring-back') && plan.backup === null, about).toBe(false);
  return plan;
}

/** Every change of which a later one of the same journal is known: numbers have no gaps. */
function savedOf(known: ReadonlySet<string>): ReadonlySet<string> {
  const each = [...known].map((change) => change.split(' '));
  return new Set(
    each.flatMap(([lineage, number]) =>
      numbersTo(Number(number)).map((before) => keyOf(lineage as Lineage, before)),
    ),
  );
}

/** What journal, store and the newest backup hold. An older backup of an earlier journal is history. */
function knownIn({ journal, store, backups, second }: World): ReadonlySet<string> {
  const copies = [backups, second].filter(({ state }) => state !== 'damaged');
  const following = copies.filter((copy) => journal.last === 0 || followsOf(copy, journal));
  const [apart] = copies
    .filter((copy) => !following.includes(copy))
    .toSorted((a, b) => b.last - a.last);
  const [copy] = following.toSorted((a, b) => b.last - a.last);
  const none = new Set<string>();
  return union(journal.knows, store.knows, copy?.knows ?? none, apart?.knows ?? none);
}

function worldOf(
  choice: readonly State[],
  chance: () => number,
  chosen: readonly Lineage[] = [],
): World {
  const made = homes.map((home, index) => [
    home,
    homeOf(choice[index] ?? 'missing', chance, chosen[index] ?? 'own'),
  ]);
  return Object.fromEntries(made) as World;
}

const combinations = homes.reduce<readonly (readonly State[])[]>(
  (lists) => lists.flatMap((list) => states.map((state) => [...list, state])),
  [[]],
);

test('in every combination of five homes and seven states what is known is shown, or said and offered', () => {
  let seed = 1;
  const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  expect(combinations).toHaveLength(7 ** 5);
  const findings = new Set<string>();
  for (const choice of combinations)
    findings.add(expectNothingSilent(worldOf(choice, chance)).finding);
  expect([...findings].sort()).toMatchInlineSnapshot(`
    [
      "all-gone",
      "backup-knows-more",
      "backups-unreadable",
      "journal-mended",
      "journal-newer",
      "journal-restored",
      "journal-unusable",
      "nothing",
      "rebuilt",
      "rebuilt-with-loss",
      "store-newer",
      "store-remnant",
      "store-unusable",
    ]
  `);
});

test('the same holds for copies of any age and damage, and for homes of another copy', () => {
  const world = fc
    .record({
      choice: fc.tuple(...homes.map(() => fc.constantFrom(...states))),
      chances: fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      chosen: fc.tuple(...homes.map(() => fc.constantFrom('own', ...lineages))),
    })
    .map(({ choice, chances, chosen }) =>
      worldOf(choice, () => chances.next().value as number, chosen),
    );
  fc.assert(
    fc.property(world, (each) => void expectNothingSilent(each)),
    runsOf({ few: 2000, many: 50_000 }),
  );
});
