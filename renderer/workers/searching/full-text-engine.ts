/**
 * SQLite's full-text index (FTS5) in memory (docs/decisions/0012). It gets words that are folded
 * already and keeps no text: a contentless table, whose tokenizer knows nothing but blanks. Rows are
 * stepped through on the bare functions of the WebAssembly module, because a common word has a
 * hundred thousand of them.
 */
import sqlite3InitModule, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { searchPlaces } from '#core/search/query';
import type { SearchEngine } from '#core/search/search-items';

export interface FullTextEngine extends SearchEngine {
  /** Bytes of the index. */
  readonly size: () => number;
}

/** Bytes of words that are gathered before they are written as a part of the index. */
const gathered = 16_000_000;

const options = "content='', contentless_delete=1, tokenize='ascii', prefix='1 2'";
/** Titles stand once more by themselves: see `matchTitles`. */
const tables = `
  CREATE VIRTUAL TABLE items USING fts5(${searchPlaces.join(', ')}, ${options});
  CREATE VIRTUAL TABLE titles USING fts5(title, ${options});
  INSERT INTO items(items, rank) VALUES ('hashsize', ${gathered});
`;

/** The module's own functions; SQLITE_ROW is 100. */
interface Bare {
  readonly sqlite3_step: (statement: number) => number;
  readonly sqlite3_column_int: (statement: number, column: number) => number;
}
const isRow = 100;

/** @param wasm the bytes of sqlite3.wasm, so that nothing is fetched. */
export async function openFullTextEngine(wasm: Uint8Array): Promise<FullTextEngine> {
  const sqlite = await start(wasm);
  const database = new sqlite.oo1.DB(':memory:', 'c');
  database.exec(tables);
  const marks = ['rowid', ...searchPlaces].map(() => '?').join(', ');
  const putting = database.prepare(
    `INSERT OR REPLACE INTO items(rowid, ${searchPlaces.join(', ')}) VALUES (${marks})`,
  );
  const puttingTitle = database.prepare(
    'INSERT OR REPLACE INTO titles(rowid, title) VALUES (?, ?)',
  );
  const removing = database.prepare('DELETE FROM items WHERE rowid = ?');
  const removingTitle = database.prepare('DELETE FROM titles WHERE rowid = ?');
  const bare = sqlite.wasm.exports as unknown as Bare;

  function matcher(table: 'items' | 'titles'): SearchEngine['match'] {
    const matching = database.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`);
    return (expression, bits) => {
      matching.bind([expression]);
      const statement = matching.pointer ?? 0;
      while (bare.sqlite3_step(statement) === isRow) {
        bits[bare.sqlite3_column_int(statement, 0)] = 1;
      }
      // Throws what the last step met.
      matching.reset(true);
    };
  }

  /** Rows that have a title; an annotation has none. */
  const titled = new Set<number>();

  function putTitle(row: number, title: string): void {
    if (title !== '') {
      titled.add(row);
      puttingTitle.bind([row, title]).stepReset();
    } else if (titled.delete(row)) {
      removingTitle.bind([row]).stepReset();
    }
  }

  return {
    put(row, streams) {
      putting.bind([row, ...searchPlaces.map((place) => streams[place] || null)]).stepReset();
      putTitle(row, streams.title);
    },
    remove(row) {
      removing.bind([row]).stepReset();
      putTitle(row, '');
    },
    match: matcher('items'),
    matchTitles: matcher('titles'),
    together(work) {
      database.exec('BEGIN');
      try {
        work();
      } finally {
        database.exec('COMMIT');
      }
    },
    size: () =>
      Number(database.selectValue('PRAGMA page_count')) *
      Number(database.selectValue('PRAGMA page_size')),
  };
}

/** The module takes options that its types leave out. It is to look for no files and no storage. */
async function start(wasm: Uint8Array): Promise<Sqlite3Static> {
  const vfs = { opfs: true, 'opfs-vfs': true, 'opfs-wl': true, 'opfs-sahpool': true, kvvfs: true };
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs } } });
  const init = sqlite3InitModule as unknown as (options: object) => Promise<Sqlite3Static>;
  return init({ wasmBinary: wasm, print: () => undefined, printErr: console.error });
}
