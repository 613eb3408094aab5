/** How rows are read from their leaves. */
import {
  leavesWith,
  type Leaf,
  type StoredRow,
  type StoredRows,
  type StoredTable,
} from '#core/changes/leaves';
import { tableNames, type RowCounts, type TableName } from '#core/changes/change';
import { leafTableName, type Database, type LeafTable } from './database';

/** The table of a name has the leaves of its rows; TypeScript cannot follow that through the name. */
export function leafTable<T extends StoredTable>(
  database: Pick<Database, 'table'>,
  table: T,
): LeafTable<StoredRows[T]> {
  return database.table(leafTableName(table)) as LeafTable<StoredRows[T]>;
}

export function rowsOf<T extends StoredRow>(leaves: readonly Leaf<T>[]): T[] {
  return leaves.flatMap(({ rows }) => rows);
}

/** Every row of a table, in the order of their keys. */
export async function readTable<T extends StoredTable>(
  database: Pick<Database, 'table'>,
  table: T,
): Promise<StoredRows[T][]> {
  return rowsOf(await leafTable(database, table).toArray());
}

/** With more keys than this all leaves are asked where they begin. */
const few = 200;

/** The leaves in which some keys are, or would be. */
export async function readLeavesWith<T extends StoredTable>(
  database: Pick<Database, 'table'>,
  table: T,
  keys: readonly string[],
): Promise<readonly Leaf<StoredRows[T]>[]> {
  const leaves = leafTable(database, table);
  if (keys.length > few) {
    const wanted = leavesWith(await leaves.toCollection().primaryKeys(), keys);
    return present(await leaves.bulkGet([...wanted]));
  }
  const found = await Promise.all(
    keys.map((key) => leaves.where('first').belowOrEqual(key).last()),
  );
  return [...new Map(present(found).map((leaf) => [leaf.first, leaf])).values()];
}

function present<T>(all: readonly (T | undefined)[]): T[] {
  return all.filter((one) => one !== undefined);
}

/** Leaves read at a time: a frame's worth. */
const leavesRead = 40;

/** Every row of a table, some at a time. */
export async function* readInPages<T extends StoredTable>(
  database: Pick<Database, 'table'>,
  table: T,
): AsyncGenerator<readonly StoredRows[T][], void> {
  const begins = leafTable(database, table).where('first');
  let found = await begins.aboveOrEqual('').limit(leavesRead).toArray();
  for (let last = found.at(-1); last; last = found.at(-1)) {
    yield rowsOf(found);
    found = await begins.above(last.first).limit(leavesRead).toArray();
  }
}

/**
 * How many rows each table has. As many leaves as were counted when they were written hold as many
 * rows as were counted then: each is written as a whole. If not, the rows are counted again.
 */
export async function countRows(database: Database): Promise<RowCounts> {
  const counts = await Promise.all(
    tableNames.map(async (table) => [table, await countTable(database, table)] as const),
  );
  return Object.fromEntries(counts) as RowCounts;
}

export async function countTable(database: Database, table: TableName): Promise<number> {
  const leaves = leafTable(database, table);
  const [mark, here] = await Promise.all([database.meta.get('log'), leaves.count()]);
  const held = mark?.held?.[table];
  if (held?.leaves === here) return held.rows;
  return rowsOf(await leaves.toArray()).length;
}
