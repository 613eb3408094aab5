import type { Change } from '#core/changes/change';
import { talliesAfter, type Tally } from '#core/changes/tally';
import type { ReadingPlace } from '#core/model/reading-place';
import type { ChangeLog } from './change-log';
import type { Database } from './database';
import { readTable } from './read-leaves';
import { createWatch, type Watch } from './watch';

/** What the library shows for every document: how much is marked, and the reading position. */
export interface LibraryFacts {
  readonly tallies: ByDocument<Tally>;
  readonly places: ByDocument<ReadingPlace>;
  /** Number of annotations in all documents. */
  readonly annotations: number;
}

/** The latest of each document, by its id: another object after a change, over the same data. */
export type ByDocument<T> = Pick<ReadonlyMap<string, T>, 'get' | 'values'>;

export const noFacts: LibraryFacts = { tallies: new Map(), places: new Map(), annotations: 0 };

export function watchLibraryFacts(
  database: Database,
  log: Pick<ChangeLog, 'onChange' | 'pending'>,
): Watch<LibraryFacts> {
  // Updated in place: an act must not copy what a hundred thousand documents have.
  const tallies = new Map<string, Tally>();
  const places = new Map<string, ReadingPlace>();
  return createWatch(log, {
    async read() {
      const [counted, read] = await Promise.all([
        readTable(database, 'tallies'),
        readTable(database, 'reading'),
      ]);
      for (const tally of counted) tallies.set(tally.id, tally);
      for (const place of read) places.set(place.id, place);
      const annotations = counted.reduce((sum, tally) => sum + tally.annotations, 0);
      return { tallies: latestOf(tallies), places: latestOf(places), annotations };
    },
    // Counted: it begins with the log, when nothing waits for the store that could be counted twice.
    fold(before, { rows }) {
      let { annotations } = before;
      const changed = talliesAfter(rows, (id) => tallies.get(id));
      for (const [id, tally] of changed) {
        annotations += tally.annotations - (tallies.get(id)?.annotations ?? 0);
        tallies.set(id, tally);
      }
      const moved = keepPlaces(places, rows);
      if (changed.size === 0 && !moved) return before;
      return {
        tallies: changed.size > 0 ? latestOf(tallies) : before.tallies,
        places: moved ? latestOf(places) : before.places,
        annotations,
      };
    },
  });
}

/** @returns whether there was anything to keep. */
function keepPlaces(places: Map<string, ReadingPlace>, rows: Change['rows']): boolean {
  let isAny = false;
  for (const row of rows) {
    if (row.table !== 'reading') continue;
    isAny = true;
    if (row.after) places.set(row.id, row.after);
    else places.delete(row.id);
  }
  return isAny;
}

function latestOf<T>(map: ReadonlyMap<string, T>): ByDocument<T> {
  return { get: (id) => map.get(id), values: () => map.values() };
}
