import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noRows } from '#core/changes/change';
import { runsOf } from '#core/text/property-runs.fixture';
import type { LogPosition } from '#core/changes/log-position';
import type { Census, Gap } from './census';
import type { Finding, Plan } from './plan';
import { planStart } from './plan-start';

/**
 * A model of what each home knows, as sets of changes, from which a census is made. What a plan
 * would show is worked out from the sets, not by the plan's own reasoning.
 */
interface Home {
  readonly state: State;
  /** Each change as its journal's generation and its number. */
  readonly knows: ReadonlySet<string>;
  readonly last: number;
  readonly generation: string;
}

const states = ['whole', 'older', 'damaged', 'empty', 'missing', 'unreadable', 'newer'] as const;
type State = (typeof states)[number];
const homes = ['journal', 'store', 'backups', 'second', 'texts'] as const;
type HomeName = (typeof homes)[number];
type World = Readonly<Record<HomeName, Home>>;

/** Number of the last change that was ever saved. */
const newest = 30;
const moment = () => '29 Nov 14:02';

/** @param chance gives a number from 0 to below 1. */
function homeOf(state: State, chance: () => number, generation: string): Home {
  if (!['whole', 'older', 'damaged'].includes(state)) {
    return { state, knows: new Set(), last: 0, generation };
  }
  const last = state === 'older' ? 1 + Math.floor(chance() * (newest - 1)) : newest;
  // The last one is always there: without it the home would simply be an older one.
  const numbers = numbersTo(last).filter(
    (number) => state !== 'damaged' || number === last || chance() < 0.7,
  );
  return {
    state,
    knows: new Set(numbers.map((each) => `${generation} ${each}`)),
    last,
    generation,
  };
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function positionOf({ generation, last, knows }: Home): LogPosition | null {
  if (last === 0) return null;
  const counts = { ...noRows, annotations: knows.size };
  return { generation, number: last, sum: `${generation}-${last}`, counts };
}

function gapsOf({ knows, last, generation }: Home): Gap[] {
  return numbersTo(last).flatMap((number) =>
    knows.has(`${generation} ${number}`) ? [] : [{ from: number, to: number }],
  );
}

function backupOf(name: string, home: Home): Census['backups'] {
  const { state, last } = home;
  // A damaged backup proves none of its rows.
  const position = state === 'damaged' ? null : positionOf(home);
  const created = `2026-11-${String(last).padStart(2, '0')}`;
  const newestBackup = position && {
    name,
    created,
    position,
    highlights: last,
    notes: 0,
    documents: 0,
  };
  return { state: state === 'older' ? 'whole' : state, newest: newestBackup };
}

function censusOf({ journal, store, backups, second, texts }: World): Census {
  const absolute = (state: State) => (state === 'older' ? 'whole' : state);
  const [position, mark] = [positionOf(journal), positionOf(store)];
  const rows = store.knows.size;
  return {
    journal: {
      state: absolute(journal.state),
      position,
      gaps: gapsOf(journal),
      part: 'journal',
      lost: false,
    },
    store: { state: absolute(store.state), position: mark, rows, follows: true },
    backups: backupOf('backups', backups),
    second: backupOf('second', second),
    texts: { state: absolute(texts.state), lacking: texts.state === 'whole' ? 0 : 1 },
  };
}

function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function lacking(known: ReadonlySet<string>, had: ReadonlySet<string>): string[] {
  return [...known].filter((each) => !had.has(each));
}

/** What is on screen once the action has run, before any offer is taken. */
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
    case 'merge-sources':
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

/** What the reader can get by taking one of the offers. */
function offeredBy(plan: Plan, world: World): ReadonlySet<string> {
  return union(
    plan.offers.includes('bring-back') ? backupIn(plan.backup, world) : new Set(),
    plan.offers.includes('merge-store') ? world.store.knows : new Set(),
  );
}

/** Findings after which nothing can be written: what is hidden stays hidden. */
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
    // Nothing is written before the choice, except when journal and store are whole and agree.
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

/** Every change before one that is known in the same journal: numbers have no gaps. */
function savedOf(known: ReadonlySet<string>): ReadonlySet<string> {
  const each = [...known].map((change) => change.split(' '));
  return new Set(
    each.flatMap(([generation, number]) =>
      numbersTo(Number(number)).map((before) => `${generation} ${before}`),
    ),
  );
}

/**
 * What journal, store and the newest backup hold. An older backup of an earlier journal is history.
 */
function knownIn({ journal, store, backups, second }: World): ReadonlySet<string> {
  const copies = [backups, second].filter(({ state }) => state !== 'damaged');
  const [copy] = copies.toSorted((a, b) => b.last - a.last);
  return union(journal.knows, store.knows, copy?.knows ?? new Set());
}

function worldOf(
  choice: readonly State[],
  chance: () => number,
  generations: readonly string[] = [],
): World {
  const made = homes.map((home, index) => [
    home,
    homeOf(choice[index] ?? 'missing', chance, generations[index] ?? 'own'),
  ]);
  return Object.fromEntries(made) as World;
}

const combinations = homes.reduce<readonly (readonly State[])[]>(
  (lists) => lists.flatMap((list) => states.map((state) => [...list, state])),
  [[]],
);

test('in every combination of five homes and seven states, what is known is shown, or reported and offered', () => {
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

test('the same is true of copies of any age and damage, and of homes from another copy', () => {
  const world = fc
    .record({
      choice: fc.tuple(...homes.map(() => fc.constantFrom(...states))),
      chances: fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      generations: fc.tuple(...homes.map(() => fc.constantFrom('own', 'own', 'other'))),
    })
    .map(({ choice, chances, generations }) =>
      worldOf(choice, () => chances.next().value as number, generations),
    );
  fc.assert(
    fc.property(world, (each) => void expectNothingSilent(each)),
    runsOf({ few: 2000, many: 50_000 }),
  );
});
