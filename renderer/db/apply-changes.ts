import type { Change } from '#core/annotations/change';
import { tableNames } from '#core/annotations/change';
import type { RowSet } from '#core/annotations/row-set';
import type { LogPosition } from '#core/ipc/messages';
import type { Database } from './database';

/** Applies one change and moves the mark, in one transaction: both happen or neither. */
export async function applyToStore(
  database: Database,
  change: Change,
  position: LogPosition,
): Promise<void> {
  const tables = [...new Set(change.rows.map((row) => row.table))];
  await database.transaction('rw', [...tables, 'meta'], async () => {
    for (const row of change.rows) {
      const table = database.table(row.table);
      await (row.after ? table.put(row.after) : table.delete(row.id));
    }
    await database.meta.put({ key: 'log', ...position });
  });
}

/** Rows put in one call, so that a large rebuild does not hold one huge request. */
const batch = 5000;

/** Replaces everything by a row set, in one transaction. */
export async function replaceStore(
  database: Database,
  rows: RowSet,
  position: LogPosition,
): Promise<void> {
  await database.transaction('rw', [...tableNames, 'meta'], async () => {
    for (const name of tableNames) {
      const table = database.table(name);
      await table.clear();
      const all = [...rows[name].values()];
      for (let at = 0; at < all.length; at += batch) {
        await table.bulkPut(all.slice(at, at + batch));
      }
    }
    await database.meta.put({ key: 'log', ...position });
  });
}

/** Where the store stands; null when it is new or was emptied. */
export async function readMark(database: Database): Promise<LogPosition | null> {
  return (await database.meta.get('log')) ?? null;
}
