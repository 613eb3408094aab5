/** A working store in memory with what the application uses of Dexie: tables, and all or nothing. */
import { storedTables } from '#core/changes/leaves';
import { leafTableName, type WritableDatabase } from '../../renderer/data/database';

type Row = Readonly<Record<string, unknown>>;

/** What is on the disk: it outlives the handle. */
export type StoredTables = Map<string, Map<string, Row>>;

export function emptyTables(): StoredTables {
  const names = [...storedTables.map(leafTableName), 'meta'];
  return new Map(names.map((name) => [name, new Map<string, Row>()]));
}

export function copyTables(tables: StoredTables): StoredTables {
  return new Map([...tables].map(([name, rows]) => [name, new Map(rows)]));
}

/** A handle on the tables that `disk` has at the moment. */
export function openMemoryStore(disk: { tables: StoredTables }): WritableDatabase {
  const tableOf = (name: string) => ({
    count: async () => rowsOf(name).size,
    clear: async () => rowsOf(name).clear(),
    get: async (key: string) => rowsOf(name).get(key),
    put: async (row: Row) => void rowsOf(name).set(keyOf(row), row),
    delete: async (key: string) => void rowsOf(name).delete(key),
    bulkPut: async (rows: readonly Row[]) => {
      for (const row of rows) rowsOf(name).set(keyOf(row), row);
    },
    bulkDelete: async (keys: readonly string[]) => {
      for (const key of keys) rowsOf(name).delete(key);
    },
    bulkGet: async (keys: readonly string[]) => keys.map((key) => rowsOf(name).get(key)),
    toArray: async () => inOrder(name),
    toCollection: () => ({ primaryKeys: async () => inOrder(name).map(keyOf) }),
    where: () => ({
      belowOrEqual: (key: string) => ({
        last: async () => inOrder(name).findLast((row) => keyOf(row) <= key),
      }),
      between: (from: string, to: string) => listOf(name, (key) => key > from && key < to),
      above: (from: string) => listOf(name, (key) => key > from),
      aboveOrEqual: (from: string) => listOf(name, (key) => key >= from),
    }),
  });
  const listOf = (name: string, isIn: (key: string) => boolean, most?: number) => ({
    toArray: async () =>
      inOrder(name)
        .filter((row) => isIn(keyOf(row)))
        .slice(0, most),
    limit: (count: number) => listOf(name, isIn, count),
  });
  const inOrder = (name: string) =>
    [...rowsOf(name).values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  function rowsOf(name: string): Map<string, Row> {
    const rows = disk.tables.get(name);
    if (!rows) throw new Error(`no table ${name}`);
    return rows;
  }
  const tables = Object.fromEntries([...disk.tables.keys()].map((name) => [name, tableOf(name)]));
  return {
    meta: tables['meta'],
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

function keyOf(row: Row): string {
  return String(row['first'] ?? row['key']);
}
