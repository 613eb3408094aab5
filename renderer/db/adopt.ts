/**
 * The other direction: the store holds acts the journal does not (its folder was removed, or
 * replaced by an older copy). Those rows are written into the journal, so that nothing is lost by
 * trusting it.
 */
import { applyChange, emptyRowSet, type RowSet } from '#core/annotations/row-set';
import { tableNames, type RowChange } from '#core/annotations/change';
import type { NumberedChange } from '#core/ipc/messages';
import type { Database } from './database';

/** The row changes that turn what the journal amounts to into what the store holds. */
export async function storeAheadOf(
  database: Database,
  journal: readonly NumberedChange[],
): Promise<RowChange[]> {
  const known = emptyRowSet();
  for (const { change } of journal) applyChange(known, change);
  const held = await readRows(database);
  return tableNames.flatMap((table) => {
    const ids = new Set([...known[table].keys(), ...held[table].keys()]);
    return [...ids].flatMap((id) => {
      const before = known[table].get(id) ?? null;
      const after = held[table].get(id) ?? null;
      if (JSON.stringify(before) === JSON.stringify(after)) return [];
      return [{ table, id, before, after } as RowChange];
    });
  });
}

/** Every row of the store. */
export async function readRows(database: Database): Promise<RowSet> {
  const [annotations, bin, reading] = await Promise.all([
    database.annotations.toArray(),
    database.bin.toArray(),
    database.reading.toArray(),
  ]);
  return {
    annotations: new Map(annotations.map((row) => [row.id, row])),
    bin: new Map(bin.map((row) => [row.id, row])),
    reading: new Map(reading.map((row) => [row.id, row])),
  };
}
