import { noRows } from '#core/changes/change';
import type { LogPosition } from '#core/changes/log-position';
import type { Trail } from '#core/changes/trail';
import type { Census, Gap } from './census';

/**
 * A model of what each home knows, as sets of changes, from which a census is made. What a plan
 * would show is worked out from the sets, not by the plan's own reasoning.
 */
export interface Home {
  readonly state: State;
  /** Each change as its copy's name and its number. */
  readonly knows: ReadonlySet<string>;
  readonly last: number;
  readonly lineage: Lineage;
}

export const states = [
  'whole',
  'older',
  'damaged',
  'empty',
  'missing',
  'unreadable',
  'newer',
] as const;
export type State = (typeof states)[number];
export const homes = ['journal', 'store', 'backups', 'second', 'texts'] as const;
type HomeName = (typeof homes)[number];
export type World = Readonly<Record<HomeName, Home>>;

/** Number of the last change that was ever saved. */
const newest = 30;
export const moment = () => '29 Nov 14:02';

/** Number of the last change that two copies of one profile have in common. */
const parted = 10;
export const lineages = ['own', 'fork', 'other'] as const;
export type Lineage = (typeof lineages)[number];

export function keyOf(lineage: Lineage, number: number): string {
  return `${lineage === 'fork' && number <= parted ? 'own' : lineage} ${number}`;
}

/** A copy that diverged is of the same generation. */
function generationOf(lineage: Lineage): string {
  return lineage === 'other' ? 'other' : 'own';
}

/** False when both are of one generation and have other lines where the shorter one ends. */
export function followsOf(a: Home, b: Home): boolean {
  const number = Math.min(a.last, b.last);
  const isSame = generationOf(a.lineage) === generationOf(b.lineage);
  return !isSame || keyOf(a.lineage, number) === keyOf(b.lineage, number);
}

/** @param chance gives a number from 0 to below 1. */
export function homeOf(state: State, chance: () => number, lineage: Lineage): Home {
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

export function numbersTo(last: number): number[] {
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

export function censusOf({ journal, store, backups, second, texts }: World): Census {
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

export function worldOf(
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

export const combinations = homes.reduce<readonly (readonly State[])[]>(
  (lists) => lists.flatMap((list) => states.map((state) => [...list, state])),
  [[]],
);
