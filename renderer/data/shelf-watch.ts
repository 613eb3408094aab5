/**
 * What the library shows of every document (how much is marked, where one was) as a small
 * observable: read once, then kept true by the log of changes. Nothing is read again for a mark.
 */
import type { Change } from '#core/changes/change';
import type { ReadingPlace } from '#core/model/reading-place';
import { emptyTally, talliesAfter, type Tally } from '#core/changes/tally';
import type { ChangeLog } from './change-log';
import type { Database } from './database';
import { listTallies } from './repositories/annotations';
import { listReadingPlaces } from './repositories/reading-places';

export interface ShelfFacts {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly places: ReadonlyMap<string, ReadingPlace>;
}

export interface ShelfWatch {
  /** The same object until something changes. */
  readonly current: () => ShelfFacts;
  readonly onChange: (listener: () => void) => () => void;
}

/** Reads both tables; changes made meanwhile are put on top. */
export async function watchShelf(
  database: Database,
  log: Pick<ChangeLog, 'onChange'>,
): Promise<ShelfWatch> {
  const listeners = new Set<() => void>();
  const early: Change[] = [];
  let note = (change: Change): void => void early.push(change);
  log.onChange((change) => note(change));
  const [tallies, places] = await Promise.all([listTallies(database), listReadingPlaces(database)]);
  let current: ShelfFacts = {
    tallies: new Map(tallies.map((tally) => [tally.id, tally])),
    places: new Map(places.map((place) => [place.id, place])),
  };
  note = (change) => {
    const next = afterChange(current, change);
    if (next === current) return;
    current = next;
    for (const listener of listeners) listener();
  };
  early.forEach(note);
  return {
    current: () => current,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function afterChange(before: ShelfFacts, { rows }: Change): ShelfFacts {
  const changed = talliesAfter(rows, (id) => before.tallies.get(id) ?? emptyTally(id));
  const read = rows.flatMap((row) => (row.table === 'reading' ? [row] : []));
  if (changed.size === 0 && read.length === 0) return before;
  const tallies = changed.size > 0 ? new Map([...before.tallies, ...changed]) : before.tallies;
  if (read.length === 0) return { tallies, places: before.places };
  const places = new Map(before.places);
  for (const { id, after } of read) {
    if (after) places.set(id, after);
    else places.delete(id);
  }
  return { tallies, places };
}
