/** A working store in memory with what the application uses of Dexie: tables, and all or nothing. */
import { tableNames } from '#core/changes/change';
import type { WritableDatabase } from '../../renderer/data/database';

type Row = Readonly<Record<string, unknown>>;

/** What is on the disk: it outlives the handle. */
export type StoredTables = Map<string, Map<string, Row>>;

export function emptyTables(): StoredTables {
  return new Map([...tableNames, 'tallies', 'meta'].map((name) => [name, new Map<string, Row>()]));
}

export function copyTables(tables: StoredTables): StoredTables {
  return new Map([...tables].map(([name, rows]) => [name, new Map(rows)]));
}

/** A handle on the tables that `disk` has at the moment. */
export function openMemoryStore(disk: { tables: StoredTables }): WritableDatabase {
  const tableOf = (name: string, key: string) => ({
    count: async () => rowsOf(name).size,
    clear: async () => rowsOf(name).clear(),
    get: async (id: string) => rowsOf(name).get(id),
    put: async (row: Row) => void rowsOf(name).set(String(row[key]), row),
    delete: async (id: string) => void rowsOf(name).delete(id),
    bulkPut: async (rows: readonly Row[]) => {
      for (const row of rows) rowsOf(name).set(String(row[key]), row);
    },
    bulkDelete: async (ids: readonly string[]) => {
      for (const id of ids) rowsOf(name).delete(id);
    },
    bulkGet: async (ids: readonly string[]) => ids.map((id) => rowsOf(name).get(id)),
    toArray: async () => [...rowsOf(name).values()],
  });
  function rowsOf(name: string): Map<string, Row> {
    const rows = disk.tables.get(name);
    if (!rows) throw new Error(`no table ${name}`);
    return rows;
  }
  const tables = Object.fromEntries(
    [...disk.tables.keys()].map((name) => [name, tableOf(name, name === 'meta' ? 'key' : 'id')]),
  );
  return {
    ...tables,
    open: async () => undefined,
    close: () => undefined,
    delete: async () => void (disk.tables = emptyTables()),
    table: (name: string) => tables[name],
    transaction: async (_mode: string, _names: readonly string[], work: () => Promise<void>) => {
      const before = copyTables(disk.tables);
      try {
        await work();
      } catch (error) {
        disk.tables = before;
        throw error;
      }
    },
  } as unknown as WritableDatabase;
}
