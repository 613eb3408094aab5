/**
 * The other direction: the store holds acts that the journal does not (its folder was removed,
 * replaced by an older copy, or lines of it were damaged). Those rows are written to the journal,
 * so that nothing is lost by trusting it.
 */
import { makeChange, type ActContext } from '#core/changes/make-change';
import { tableNames, type Change, type RowChange } from '#core/changes/change';
import { addRow, emptyRowSet, type RowSet, type TableRow } from '#core/changes/row-set';
import type { Database } from './database';
import { readTable } from './read-leaves';

/**
 * The change that brings the journal to what the store holds; null when they hold the same.
 *
 * @param known the rows of the journal.
 */
export async function repair(
  database: Database,
  known: RowSet,
  context: ActContext,
): Promise<Change | null> {
  const held = await readRows(database);
  const rows = tableNames.flatMap((table) => {
    const ids = new Set([...known[table].keys(), ...held[table].keys()]);
    return [...ids].flatMap((id) => {
      const before = known[table].get(id) ?? null;
      const after = held[table].get(id) ?? null;
      if (JSON.stringify(before) === JSON.stringify(after)) return [];
      return [{ table, id, before, after } as RowChange];
    });
  });
  if (rows.length === 0) return null;
  return makeChange('quiet', 'Repaired notes', rows, context);
}

/** Every row of the store. */
export async function readRows(database: Database): Promise<RowSet> {
  const rows = emptyRowSet();
  const tables = await Promise.all(tableNames.map((table) => readTable(database, table)));
  for (const [index, table] of tableNames.entries()) {
    for (const row of tables[index] ?? []) addRow(rows, { table, row } as TableRow);
  }
  return rows;
}
