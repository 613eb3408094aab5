/** The only file that writes to the store: a change, or a whole row set, and the log's mark with it. */
import { countAfter, tableNames, type Change } from '#core/annotations/change';
import type { RowSet } from '#core/annotations/row-set';
import { talliesAfter, talliesOf, type Tally } from '#core/annotations/tally';
import type { LogPosition } from '#core/ipc/messages';
import type { WritableDatabase } from './database';

/** Applies one change and moves the mark, in one transaction: both happen or neither. */
export async function applyToStore(
  database: WritableDatabase,
  change: Change,
  position: LogPosition,
): Promise<void> {
  const tables = [...new Set(change.rows.map((row) => row.table))];
  await database.transaction('rw', [...tables, 'tallies', 'meta'], async () => {
    for (const name of tables) {
      const table = database.table(name);
      const rows = change.rows.filter((row) => row.table === name);
      await table.bulkPut(rows.flatMap(({ after }) => after ?? []));
      await table.bulkDelete(rows.flatMap(({ id, after }) => (after ? [] : id)));
    }
    await countAgain(database, change);
    // Counted from what the store held, so that a slip of the journal's own count does no harm.
    const mark = await database.meta.get('log');
    const counts = mark ? countAfter(mark.counts, change) : position.counts;
    await database.meta.put({ key: 'log', ...position, counts });
  });
}

/** Moves the mark alone: the store holds already what the journal was told. */
export async function moveMark(database: WritableDatabase, position: LogPosition): Promise<void> {
  await database.meta.put({ key: 'log', ...position });
}

async function countAgain({ tallies }: WritableDatabase, { rows }: Change): Promise<void> {
  const documents = rows.flatMap(({ table, before, after }) =>
    table === 'annotations' ? ((after ?? before)?.documentId ?? []) : [],
  );
  if (documents.length === 0) return;
  const known = await tallies.bulkGet([...new Set(documents)]);
  const before = new Map(known.flatMap((tally) => (tally ? [[tally.id, tally]] : [])));
  const after = [...talliesAfter(rows, (id) => before.get(id)).values()];
  await tallies.bulkPut(after.filter(isUsed));
  await tallies.bulkDelete(after.flatMap((tally) => (isUsed(tally) ? [] : tally.id)));
}

function isUsed({ annotations }: Tally): boolean {
  return annotations > 0;
}

/** Rows put in one call, so that a large rebuild does not hold one huge request. */
const batch = 2000;

/**
 * Replaces everything by a row set, in one transaction.
 *
 * @param onProgress called with the share of the rows that is written, 0 to 1.
 */
export async function replaceStore(
  database: WritableDatabase,
  rows: RowSet,
  position: LogPosition,
  onProgress: (share: number) => void = () => undefined,
): Promise<void> {
  const total = tableNames.reduce((sum, name) => sum + rows[name].size, 0);
  let done = 0;
  await database.transaction('rw', [...tableNames, 'tallies', 'meta'], async () => {
    for (const name of tableNames) {
      const table = database.table(name);
      await table.clear();
      const all = [...rows[name].values()];
      for (let at = 0; at < all.length; at += batch) {
        await table.bulkPut(all.slice(at, at + batch));
        done += Math.min(batch, all.length - at);
        onProgress(done / total);
      }
    }
    await database.tallies.clear();
    await database.tallies.bulkPut(talliesOf(rows.annotations.values()));
    await database.meta.put({ key: 'log', ...position });
  });
}

/** Where the store stands; null when it is new or was emptied. */
export async function readMark(database: WritableDatabase): Promise<LogPosition | null> {
  return (await database.meta.get('log')) ?? null;
}
