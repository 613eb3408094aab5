/**
 * SQLite's full-text index (FTS5) in a file of the worker's own, or in memory (docs/decisions/0012
 * and 0016). It gets words that are already folded and stores no text: a contentless table, whose
 * tokenizer only splits at blanks; the texts are in tables beside it. Rows are stepped through with
 * the WebAssembly module's raw functions, because a common word has a hundred thousand of them.
 */
import sqlite3InitModule, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { searchPlaces } from '#core/search/query/query';
import type { SearchEngine } from '#core/search/index/search-items';
import { openIndexFile, type IndexFile } from './index-file';
import { itemTables, openItemRows } from './item-rows';
import { textWriter } from './text-writer';

export interface FullTextEngine extends SearchEngine {
  /** Size of the index in bytes. */
  readonly size: () => number;
  /** The stored proof; null for a new index. */
  readonly proof: string | null;
  /**
   * Commits everything since the last time with this proof: the next start finds all of it or
   * nothing.
   */
  readonly keepAs: (proof: string) => void;
  /** Deletes the index, which cannot be used afterwards. Never throws. */
  readonly discard: () => void;
}

/** Bytes of words that are buffered before they are written as a segment of the index. */
const gathered = 16_000_000;

const options = "content='', contentless_delete=1, tokenize='ascii', prefix='1 2'";
/** Titles are stored once more on their own: see `matchTitles`. */
const tables = `
  CREATE VIRTUAL TABLE items USING fts5(${searchPlaces.join(', ')}, ${options});
  CREATE VIRTUAL TABLE titles USING fts5(title, ${options});
  INSERT INTO items(items, rank) VALUES ('hashsize', ${gathered});
  CREATE TABLE proof(proof TEXT);
  ${itemTables}
`;

/** The module's own functions; SQLITE_ROW is 100. */
interface Bare {
  readonly sqlite3_step: (statement: number) => number;
  readonly sqlite3_column_int: (statement: number, column: number) => number;
}
const isRow = 100;

/**
 * @param wasm the bytes of sqlite3.wasm, so that nothing is fetched.
 * @param isUsable whether an index with such a proof may be used; any other is deleted. Null for
 * one in memory.
 */
export async function openFullTextEngine(
  wasm: Uint8Array,
  isUsable: ((proof: string | null) => boolean) | null = null,
): Promise<FullTextEngine> {
  const sqlite = await start(wasm);
  const file = await openIndexFile(sqlite, isUsable !== null);
  try {
    const proof = begin(file.database);
    if (!file.onDisk || proof === null || isUsable?.(proof)) return engineOver(sqlite, file, proof);
  } catch (error) {
    console.error('The index on disk is thrown away:', error);
  }
  file.discard();
  const anew = await openIndexFile(sqlite, true);
  return engineOver(sqlite, anew, begin(anew.database));
}

/**
 * Begins the transaction that `keepAs` commits. @returns the stored proof; null for a new index.
 */
function begin(database: Database): string | null {
  const isThere = database.selectValue("SELECT 1 FROM sqlite_schema WHERE name = 'proof'") === 1;
  database.exec('BEGIN');
  if (!isThere) database.exec(tables);
  const proof = database.selectValue('SELECT proof FROM proof');
  return typeof proof === 'string' ? proof : null;
}

function engineOver(
  sqlite: Sqlite3Static,
  { database, discard }: IndexFile,
  proof: string | null,
): FullTextEngine {
  const write = writer(sqlite, database, 'items', searchPlaces);
  const removing = database.prepare('DELETE FROM items WHERE rowid = ?');
  const putTitle = titleKeeper(sqlite, database);
  return {
    put(row, streams) {
      write(
        row,
        searchPlaces.map((place) => streams[place]),
      );
      putTitle(row, streams.title);
    },
    remove(row) {
      removing.bind([row]).stepReset();
      putTitle(row, '');
    },
    match: matcher(sqlite, database, 'items'),
    matchTitles: matcher(sqlite, database, 'titles'),
    home: openItemRows(sqlite, database),
    proof,
    keepAs(next) {
      database.exec({ sql: 'DELETE FROM proof; INSERT INTO proof VALUES (?)', bind: [next] });
      database.exec('COMMIT; BEGIN');
    },
    discard,
    size: () =>
      Number(database.selectValue('PRAGMA page_count')) *
      Number(database.selectValue('PRAGMA page_size')),
  };
}

type Table = 'items' | 'titles';

function writer(
  sqlite: Sqlite3Static,
  database: Database,
  table: Table,
  columns: readonly string[],
) {
  const names = ['rowid', ...columns];
  const marks = names.map(() => '?').join(', ');
  const sql = `INSERT OR REPLACE INTO ${table}(${names.join(', ')}) VALUES (${marks})`;
  return textWriter(sqlite, database.prepare(sql));
}

function matcher(sqlite: Sqlite3Static, database: Database, table: Table): SearchEngine['match'] {
  const bare = sqlite.wasm.exports as unknown as Bare;
  const matching = database.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`);
  return (expression, bits) => {
    matching.bind([expression]);
    const statement = matching.pointer ?? 0;
    while (bare.sqlite3_step(statement) === isRow) {
      bits[bare.sqlite3_column_int(statement, 0)] = 1;
    }
    // Throws the error of the last step.
    matching.reset(true);
  };
}

/** Stores the title of a row, or removes it when empty: an annotation has none. */
function titleKeeper(sqlite: Sqlite3Static, database: Database) {
  const write = writer(sqlite, database, 'titles', ['title']);
  const removing = database.prepare('DELETE FROM titles WHERE rowid = ?');
  /** Loaded when something is first added: a complete index is only queried. */
  let rows: Set<number> | null = null;
  return (row: number, title: string): void => {
    const titled = (rows ??= new Set(
      database.selectValues('SELECT rowid FROM titles') as number[],
    ));
    if (title !== '') {
      titled.add(row);
      write(row, [title]);
    } else if (titled.delete(row)) {
      removing.bind([row]).stepReset();
    }
  };
}

/** The module accepts options that its types leave out. One of its storage backends is enough. */
async function start(wasm: Uint8Array): Promise<Sqlite3Static> {
  const vfs = { opfs: true, 'opfs-vfs': true, 'opfs-wl': true, kvvfs: true };
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs } } });
  const init = sqlite3InitModule as unknown as (options: object) => Promise<Sqlite3Static>;
  return init({ wasmBinary: wasm, print: () => undefined, printErr: console.error });
}
