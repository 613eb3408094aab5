import {
  noRows,
  tableNames,
  type Change,
  type RowChange,
  type RowCounts,
  type TableName,
  type Tables,
} from './change';

/** All rows, by table and id: the result of folding a journal. */
export type RowSet = { readonly [T in TableName]: Map<string, Tables[T]> };

export function emptyRowSet(): RowSet {
  return {
    annotations: new Map(),
    bin: new Map(),
    labels: new Map(),
    reading: new Map(),
    sources: new Map(),
    documents: new Map(),
    shelf: new Map(),
    collections: new Map(),
    unplaced: new Map(),
    searches: new Map(),
  };
}

/**
 * Applies a change to a row set in place. Only `after` is used, so applying a change twice is
 * harmless: an interrupted replay may repeat one.
 */
export function applyChange(rows: RowSet, change: Pick<Change, 'rows'>): void {
  for (const row of change.rows) applyRow(rows, row);
}

function applyRow(rows: RowSet, row: RowChange): void {
  const table = rows[row.table] as Map<string, Tables[TableName]>;
  if (row.after) table.set(row.id, row.after);
  else table.delete(row.id);
}

/** One row with its table: a line of a backup, a piece of a rebuild. */
export type TableRow = {
  [T in TableName]: { readonly table: T; readonly row: Tables[T] };
}[TableName];

export function addRow(rows: RowSet, { table, row }: TableRow): void {
  (rows[table] as Map<string, Tables[TableName]>).set(row.id, row);
}

/** Every row, table by table. */
export function* eachRow(rows: RowSet): Generator<TableRow> {
  for (const table of tableNames) {
    for (const row of rows[table].values()) yield { table, row } as TableRow;
  }
}

export function countsOf(rows: RowSet): RowCounts {
  const sizes = tableNames.map((name) => [name, rows[name].size] as const);
  return { ...noRows, ...(Object.fromEntries(sizes) as Partial<RowCounts>) };
}
