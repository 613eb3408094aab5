import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '#core/text/property-runs.fixture';
import type { Finding, Plan } from './plan';
import { planStart } from './plan-start';
import {
  censusOf,
  combinations,
  followsOf,
  homeOf,
  homes,
  keyOf,
  lineages,
  moment,
  numbersTo,
  states,
  worldOf,
  type Lineage,
  type World,
} from './world.fixture';

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

/** What the reader can get by one of the offers, and by those of later starts, which offer the next backup. */
function offeredBy(plan: Plan, world: World): ReadonlySet<string> {
  const none = new Set<string>();
  if (!plan.backup || !plan.offers.includes('restore-backup'))
    return plan.offers.includes('merge-store') ? world.store.knows : none;
  const offered = plan.backup.name === 'second' ? 'second' : 'backups';
  const set = { ...world, [offered]: homeOf('missing', () => 0, 'own') };
  return union(
    backupIn(plan.backup, world),
    plan.offers.includes('merge-store') ? world.store.knows : none,
    offeredBy(planStart(censusOf(set), moment), set),
  );
}

/** Findings after which nothing can be written: what is hidden stays hidden. */
const closed: readonly Finding[] = [
  'journal-unusable',
  'journal-newer',
  'store-newer',
  'store-unusable',
];

/** Each rule by name, with the worlds that it fails in; a hundred thousand `expect`s would take most of the time. */
function expectNothingSilent(world: World): Plan {
  const plan = planStart(censusOf(world), moment);
  const known = knownIn(world);
  const shown = shownBy(plan, world);
  const hidden = lacking(known, shown);
  const lost = lacking(savedOf(known), shown);
  const isClosed = closed.includes(plan.finding);
  const claimsAll = plan.every || plan.sentence?.includes('All ');
  const rules: Record<string, boolean> = {
    'what is hidden is told': hidden.length === 0 || plan.sentence !== null,
    'nothing is written where nothing can be':
      !isClosed || ['read-only', 'texts-only'].includes(plan.action),
    'what is hidden is offered':
      isClosed || lacking(new Set(hidden), offeredBy(plan, world)).length === 0,
    // Except when journal and store are whole and agree.
    'nothing is written before the choice':
      isClosed || hidden.length === 0 || plan.asks || plan.action === 'open',
    'all is said only of all': !claimsAll || lost.length === 0,
    'a loss is counted': plan.finding !== 'rebuilt-with-loss' || plan.lost === lost.length,
    'there is a choice where one is asked for': !plan.asks || plan.offers.length > 1,
    'an offer has its sentence': plan.offers.length === 0 || plan.sentence !== null,
    'a backup that is offered is there':
      !plan.offers.includes('restore-backup') || plan.backup !== null,
  };
  const broken = Object.keys(rules).filter((rule) => !rules[rule]);
  if (broken.length > 0) {
    const cells = homes.map((home) => `${home} ${world[home].state} to ${world[home].last}`);
    expect.fail(`${cells.join(', ')}: ${JSON.stringify(plan)}\n${broken.join('\n')}`);
  }
  return plan;
}

/** Every change before one that is known in the same journal: numbers have no gaps. */
function savedOf(known: ReadonlySet<string>): ReadonlySet<string> {
  const newest = new Map<Lineage, number>();
  for (const change of known) {
    const [lineage, number] = change.split(' ') as [Lineage, string];
    newest.set(lineage, Math.max(newest.get(lineage) ?? 0, Number(number)));
  }
  const all = [...newest].map(([lineage, last]) =>
    numbersTo(last).map((number) => keyOf(lineage, number)),
  );
  return new Set(all.flat());
}

/**
 * What journal, store and the newest backup hold. An older backup of an earlier journal is history.
 */
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
