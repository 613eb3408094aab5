/**
 * The only file that writes to the store: a change or a whole row set, together with the
 * checkpoint.
 */
import type { Table } from 'dexie';
import { countAfter, tableNames, type Change } from '#core/changes/change';
import type { RowSet } from '#core/changes/row-set';
import { talliesAfter, talliesOf, type Tally } from '#core/changes/tally';
import type { Checkpoint, WritableDatabase } from './database';
import type { LogPosition } from '#core/changes/log-position';
import { splitTrail, thinned, withStep, type Trail } from '#core/changes/trail';

/** Rows written per call, so that a large change is not one huge request. */
const batch = 2000;

/**
 * Applies one change and moves the checkpoint in one transaction: both happen or neither.
 *
 * @param onProgress called with the share of a large change that is written, 0 to 1.
 * @throws also when the store lacks the previous change.
 */
export async function applyToStore(
  database: WritableDatabase,
  change: Change,
  position: LogPosition,
  onProgress: (share: number) => void = () => undefined,
): Promise<void> {
  const tables = [...new Set(change.rows.map((row) => row.table))];
  await database.transaction('rw', [...tables, 'tallies', 'meta'], async () => {
    // In parallel: each round trip costs a good part of a millisecond.
    const [mark, counted] = await Promise.all([
      database.meta.get('log'),
      tallyAgain(database, change),
    ]);
    if (mark && !follows(mark, position)) throw new Error('The store lacks an earlier change.');
    // Counted from the store's own rows, so that an error in the journal's count does no harm.
    const counts = mark ? countAfter(mark.counts, change) : position.counts;
    const whole = change.rows.length;
    let written = 0;
    const writes: PromiseLike<unknown>[] = [];
    for (const name of tables) {
      const rows = change.rows.filter((row) => row.table === name);
      const put: unknown[] = rows.flatMap(({ after }) => after ?? []);
      while (put.length > batch) {
        await database.table(name).bulkPut(put.splice(0, batch));
        written += batch;
        onProgress(written / whole);
      }
      const gone = rows.flatMap(({ id, after }) => (after ? [] : id));
      writes.push(...writesTo(database.table(name), put, gone));
    }
    const [used, unused] = [counted.filter(isUsed), counted.filter((each) => !isUsed(each))];
    const empty = unused.map(({ id }) => id);
    writes.push(...writesTo(database.table('tallies'), used, empty));
    writes.push(...passStep(database, mark, { ...position, counts }));
    await Promise.all(writes);
  });
}

/**
 * A gap would never be noticed again: number and checksum would match the journal's from then on.
 */
function follows(mark: LogPosition, { generation, number }: LogPosition): boolean {
  return mark.generation === generation && mark.number + 1 === number;
}

function writesTo(table: Table, put: readonly unknown[], gone: string[]): PromiseLike<unknown>[] {
  return [
    ...(put.length > 0 ? [table.bulkPut(put)] : []),
    ...(gone.length > 0 ? [table.bulkDelete(gone)] : []),
  ];
}

/** The tallies of the documents that a change touches, as they are after it. */
async function tallyAgain({ tallies }: WritableDatabase, { rows }: Change): Promise<Tally[]> {
  const documents = rows.flatMap(({ table, before, after }) =>
    table === 'annotations' ? ((after ?? before)?.documentId ?? []) : [],
  );
  if (documents.length === 0) return [];
  const known = await tallies.bulkGet([...new Set(documents)]);
  const before = new Map(known.flatMap((tally) => (tally ? [[tally.id, tally]] : [])));
  return [...talliesAfter(rows, (id) => before.get(id)).values()];
}

function isUsed({ annotations }: Tally): boolean {
  return annotations > 0;
}

/** The checkpoint at the next line, and the older steps when one more belongs to them. */
function passStep(
  { meta }: WritableDatabase,
  mark: Checkpoint | undefined,
  position: LogPosition,
): PromiseLike<unknown>[] {
  const { older, recent } = splitTrail(withStep(mark ? trailOf(mark) : [], position));
  const writes: PromiseLike<unknown>[] = [meta.put({ key: 'log', ...position, trail: recent })];
  if (older.length > 0) {
    const joined = meta.get('older steps').then((row) => {
      const steps = thinned([...(row?.steps ?? []), ...older], position.number);
      return meta.put({ key: 'older steps', steps });
    });
    writes.push(joined);
  }
  return writes;
}

/** Moves the checkpoint alone: the store already holds what was written to the journal. */
export async function moveCheckpoint(
  database: WritableDatabase,
  position: LogPosition,
): Promise<void> {
  await database.transaction('rw', 'meta', () => beginAt(database, position));
}

/** Of the way to a checkpoint that was set nothing is known. */
async function beginAt({ meta }: WritableDatabase, position: LogPosition): Promise<void> {
  await Promise.all([meta.put({ key: 'log', ...position }), meta.delete('older steps')]);
}

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
    await beginAt(database, position);
  });
}

/** The store's checkpoint; null when it is new or was emptied. */
export async function readCheckpoint(database: WritableDatabase): Promise<LogPosition | null> {
  const mark = await database.meta.get('log');
  return mark ? positionOf(mark) : null;
}

/** The store's checkpoint with the journal lines it passed, as far as they are known. */
export async function readTrail(database: WritableDatabase): Promise<StoreTrail | null> {
  const [mark, older] = await Promise.all([
    database.meta.get('log'),
    database.meta.get('older steps'),
  ]);
  if (!mark) return null;
  return { position: positionOf(mark), trail: [...(older?.steps ?? []), ...trailOf(mark)] };
}

function positionOf({ generation, number, sum, counts }: Checkpoint): LogPosition {
  return { generation, number, sum, counts };
}

interface StoreTrail {
  readonly position: LogPosition;
  readonly trail: Trail;
}

/** The steps in the checkpoint, itself the last, which is all that is known after a rebuild. */
function trailOf(mark: Checkpoint): Trail {
  return withStep(mark.trail ?? [], mark);
}
