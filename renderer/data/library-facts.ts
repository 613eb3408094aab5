import type { Change } from '#core/changes/change';
import { emptyTally, talliesAfter, type Tally } from '#core/changes/tally';
import type { ReadingPlace } from '#core/model/reading-place';
import type { ChangeLog } from './change-log';
import type { Database } from './database';
import { readTable } from './read-leaves';
import { createWatch, type Watch } from './watch';

/** What the library shows for every document: how much is marked, and the reading position. */
export interface LibraryFacts {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly places: ReadonlyMap<string, ReadingPlace>;
}

export function watchLibraryFacts(
  database: Database,
  log: Pick<ChangeLog, 'onChange' | 'pending'>,
): Watch<LibraryFacts> {
  return createWatch(log, {
    async read() {
      const [tallies, places] = await Promise.all([
        readTable(database, 'tallies'),
        readTable(database, 'reading'),
      ]);
      return {
        tallies: new Map(tallies.map((tally) => [tally.id, tally])),
        places: new Map(places.map((place) => [place.id, place])),
      };
    },
    // Counted: it begins with the log, when nothing waits for the store that could be counted twice.
    fold: foldFacts,
  });
}

function foldFacts(before: LibraryFacts, { rows }: Change): LibraryFacts {
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
