import type { Change, RowChange, TableName, Tables } from './change';

/** All rows, by table and id: what a journal amounts to. */
export type RowSet = { readonly [T in TableName]: Map<string, Tables[T]> };

export function emptyRowSet(): RowSet {
  return { annotations: new Map(), bin: new Map(), reading: new Map() };
}

/**
 * Applies a change to a row set in place. Only `after` is looked at, so that applying a change
 * twice is harmless: after an interrupted replay the same change may come again.
 */
export function applyChange(rows: RowSet, change: Pick<Change, 'rows'>): void {
  for (const row of change.rows) applyRow(rows, row);
}

function applyRow(rows: RowSet, row: RowChange): void {
  const table = rows[row.table] as Map<string, Tables[TableName]>;
  if (row.after) table.set(row.id, row.after);
  else table.delete(row.id);
}
