/**
 * The only file that writes to the store: a change or a whole row set, together with the
 * checkpoint.
 */
import { countAfter, tableNames, type Change } from '#core/changes/change';
import {
  changeLeaves,
  leafEdits,
  leavesOf,
  storedTables,
  sumOf,
  type HeldCounts,
  type LeafChange,
  type LeafCounts,
  type StoredRows,
  type StoredTable,
} from '#core/changes/leaves';
import type { RowSet } from '#core/changes/row-set';
import { talliesAfter, talliesOf, type Tally } from '#core/changes/tally';
import { leafTableName, type Checkpoint, type WritableDatabase } from './database';
import { readLeavesWith, rowsOf } from './read-leaves';
import type { LogPosition } from '#core/changes/log-position';
import { splitTrail, thinned, withStep, type Trail } from '#core/changes/trail';

/** Leaves written per call, so that a large change is not one huge request. */
const batch = 200;

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
  const edits = leafEdits(change.rows);
  const touched = new Set<StoredTable>(edits.map(({ table }) => table));
  if (touched.has('annotations')) touched.add('tallies');
  await database.transaction('rw', [...[...touched].map(leafTableName), 'meta'], async () => {
    // In parallel: each round trip costs a good part of a millisecond.
    const [mark, tallies, ...changes] = await Promise.all([
      database.meta.get('log'),
      tallyAgain(database, change),
      ...edits.map(async (edit) => {
        const { table, rows } = edit;
        return changeLeaves(edit, await readLeavesWith(database, table, [...rows.keys()]));
      }),
    ]);
    if (mark && !follows(mark, position)) throw new Error('The store lacks an earlier change.');
    // Counted from the store's own rows, so that an error in the journal's count does no harm.
    const counts = mark ? countAfter(mark.counts, change) : position.counts;
    const all = tallies ? [...changes, tallies] : changes;
    const rest = await write(database, all, onProgress);
    const held = mark?.held && heldAfter(mark.held, changes);
    await Promise.all([...rest, ...passStep(database, mark, { ...position, counts }, held)]);
  });
}

/**
 * A gap would never be noticed again: number and checksum would match the journal's from then on.
 */
function follows(mark: LogPosition, { generation, number }: LogPosition): boolean {
  return mark.generation === generation && mark.number + 1 === number;
}

/** @returns the last piece for each table, on its way: it goes together with what comes after it. */
async function write(
  database: WritableDatabase,
  changes: readonly LeafChange[],
  onProgress: (share: number) => void,
): Promise<PromiseLike<unknown>[]> {
  const whole = changes.reduce((sum, { put }) => sum + put.length, 0);
  const last: PromiseLike<unknown>[] = [];
  let written = 0;
  for (const { table: name, put, gone } of changes) {
    const table = database.table(leafTableName(name));
    let at = 0;
    for (; put.length - at > batch; at += batch) {
      await table.bulkPut(put.slice(at, at + batch));
      onProgress((written + at + batch) / whole);
    }
    written += put.length;
    if (at < put.length) last.push(table.bulkPut(put.slice(at)));
    if (gone.length > 0) last.push(table.bulkDelete([...gone]));
  }
  return last;
}

function heldAfter(held: Partial<HeldCounts>, changes: readonly LeafChange[]): HeldCounts {
  const after: Partial<Record<StoredTable, LeafCounts>> = { ...held };
  for (const { table, more } of changes) after[table] = sumOf(after[table] ?? none, more);
  return after as HeldCounts;
}

const none: LeafCounts = { leaves: 0, rows: 0 };

/** The tallies of the documents that a change touches, as they are after it; null if it touches none. */
async function tallyAgain(
  database: WritableDatabase,
  { rows }: Change,
): Promise<LeafChange | null> {
  const documents = rows.flatMap(({ table, before, after }) =>
    table === 'annotations' ? ((after ?? before)?.documentId ?? []) : [],
  );
  if (documents.length === 0) return null;
  const leaves = await readLeavesWith(database, 'tallies', [...new Set(documents)]);
  const before = new Map(rowsOf(leaves).map((tally) => [tally.id, tally]));
  const after = talliesAfter(rows, (id) => before.get(id));
  const used = [...after].map(([id, tally]) => [id, isUsed(tally) ? tally : null] as const);
  return changeLeaves({ table: 'tallies', rows: new Map(used) }, leaves);
}

function isUsed({ annotations }: Tally): boolean {
  return annotations > 0;
}

/** The checkpoint at the next line, and the older steps when one more belongs to them. */
function passStep(
  { meta }: WritableDatabase,
  mark: Checkpoint | undefined,
  position: LogPosition,
  held: HeldCounts | undefined,
): PromiseLike<unknown>[] {
  const { older, recent } = splitTrail(withStep(mark ? trailOf(mark) : [], position));
  const next: Checkpoint = { key: 'log', ...position, trail: recent, ...(held && { held }) };
  const writes: PromiseLike<unknown>[] = [meta.put(next)];
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
  await database.transaction('rw', 'meta', async () => {
    const mark = await database.meta.get('log');
    await beginAt(database, position, mark?.held);
  });
}

/** Of the way to a checkpoint that was set nothing is known. */
async function beginAt(
  { meta }: WritableDatabase,
  position: LogPosition,
  held: HeldCounts | undefined,
): Promise<void> {
  const mark: Checkpoint = { key: 'log', ...position, ...(held && { held }) };
  await Promise.all([meta.put(mark), meta.delete('older steps')]);
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
  const made = tableNames.map((table) => makeLeaves(table, rows[table].values()));
  const tallies = makeLeaves('tallies', talliesOf(rows.annotations.values()));
  const names = storedTables.map(leafTableName);
  await database.transaction('rw', [...names, 'meta'], async () => {
    await Promise.all(names.map((name) => database.table(name).clear()));
    await Promise.all(await write(database, [...made, tallies], onProgress));
    await beginAt(database, position, heldAfter({}, made));
  });
}

function makeLeaves<T extends StoredTable>(table: T, rows: Iterable<StoredRows[T]>): LeafChange {
  const put = leavesOf(table, rows);
  const more = { leaves: put.length, rows: rowsOf(put).length };
  return { table, put, gone: [], more };
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
