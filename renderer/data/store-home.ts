import { noRows, tableNames, type RowCounts } from '#core/changes/change';
import type { LogPosition } from '#core/changes/log-position';
import type { DesktopApi } from '#core/ipc/contract';
import type { StoreHome } from '#core/storage/census';
import { sharedSteps, type Trail } from '#core/changes/trail';
import { readTrail } from './apply-changes';
import type { WritableDatabase } from './database';
import { countRows } from './read-leaves';

/** A store without a checkpoint. */
export const noStore: StoreHome = {
  state: 'missing',
  position: null,
  trail: [],
  rows: 0,
  follows: true,
};

/** What the store has, by its checkpoint and by count. The database must be open. */
export async function readStoreHome(
  database: WritableDatabase,
  journal: Pick<DesktopApi, 'readChanges'>,
  position: LogPosition,
): Promise<StoreHome> {
  const [passed, counts] = await Promise.all([readTrail(database), countRows(database)]);
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.reading;
  if (!passed) return { ...noStore, state: rows > 0 ? 'damaged' : 'empty', rows };
  const { position: mark, trail } = passed;
  const isSame = mark.generation === position.generation;
  const follows = !isSame || (await isFollowing(journal, trail, position));
  const state = sameCounts(mark.counts, counts) ? 'whole' : 'damaged';
  return { state, position: mark, trail, rows, follows };
}

/** False when the journal has another line at a step the store passed. */
async function isFollowing(
  journal: Pick<DesktopApi, 'readChanges'>,
  trail: Trail,
  position: LogPosition,
): Promise<boolean> {
  for (const { number, sum } of sharedSteps(trail, position.number)) {
    if (number === position.number) return sum === position.sum;
    const answer = await journal.readChanges({ after: number - 1, limit: 1 });
    const line = answer.ok ? answer.value[0] : undefined;
    // A line that is missing says nothing: the step before it is asked.
    if (line?.number === number) return line.sum === sum;
  }
  return true;
}

export function sameCounts(a: RowCounts, b: RowCounts): boolean {
  // Counts from an earlier version say nothing about newer tables: they are empty.
  const [all, others] = [
    { ...noRows, ...a },
    { ...noRows, ...b },
  ];
  return tableNames.every((name) => all[name] === others[name]);
}
