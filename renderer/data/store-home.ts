import { noRows, tableNames, type RowCounts } from '#core/changes/change';
import type { LogPosition } from '#core/changes/log-position';
import type { DesktopApi } from '#core/ipc/contract';
import type { StoreHome } from '#core/keeping/census';
import { readCheckpoint } from './apply-changes';
import type { WritableDatabase } from './database';

/** What the store has, by its checkpoint and by count. The database must be open. */
export async function readStoreHome(
  database: WritableDatabase,
  journal: Pick<DesktopApi, 'readChanges'>,
  position: LogPosition,
): Promise<StoreHome> {
  const [mark, counts] = await Promise.all([readCheckpoint(database), countRows(database)]);
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.reading;
  if (!mark) return { state: rows > 0 ? 'damaged' : 'empty', position: null, rows, follows: true };
  const follows = await isFollowing(journal, mark, position);
  const state = sameCounts(mark.counts, counts) ? 'whole' : 'damaged';
  return { state, position: mark, rows, follows };
}

/** False when the journal has another line at the store's checkpoint. */
async function isFollowing(
  journal: Pick<DesktopApi, 'readChanges'>,
  { generation, number, sum }: LogPosition,
  position: LogPosition,
): Promise<boolean> {
  const isBehind = generation === position.generation && number > 0 && number < position.number;
  if (!isBehind) return true;
  const answer = await journal.readChanges({ after: number - 1, limit: 1 });
  const line = answer.ok ? answer.value[0] : undefined;
  return line?.number !== number || line.sum === sum;
}

export async function countRows(database: WritableDatabase): Promise<RowCounts> {
  const counts = await Promise.all(
    tableNames.map(async (name) => [name, await database.table(name).count()] as const),
  );
  return { ...noRows, ...(Object.fromEntries(counts) as Partial<RowCounts>) };
}

export function sameCounts(a: RowCounts, b: RowCounts): boolean {
  // Counts from an earlier version say nothing about newer tables: they are empty.
  const [all, others] = [
    { ...noRows, ...a },
    { ...noRows, ...b },
  ];
  return tableNames.every((name) => all[name] === others[name]);
}
