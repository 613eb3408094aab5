/**
 * The items of the index beside their folded words: metadata in one table, the original words in
 * another, so that a start reads all of the first, and of the second only what is shown.
 */
import type { Database, PreparedStatement, SqlValue, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { ItemHome } from '#core/search/index/item-home';
import { textWriter } from './text-writer';

export const itemTables = `
  CREATE TABLE heads(row INTEGER PRIMARY KEY, head TEXT);
  CREATE TABLE words(row INTEGER PRIMARY KEY, first TEXT, second TEXT);
  CREATE TABLE names(number INTEGER PRIMARY KEY, head TEXT);
  CREATE TABLE documents(id TEXT PRIMARY KEY, head TEXT) WITHOUT ROWID;
`;

/** The module's own functions; SQLITE_ROW is 100. */
interface Bare {
  readonly sqlite3_step: (statement: number) => number;
  readonly sqlite3_column_text: (statement: number, column: number) => number;
  readonly sqlite3_column_bytes: (statement: number, column: number) => number;
}
const isRow = 100;

/** Heads read as one text: row by row takes three times as long. */
const together = 2000;

// A byte order mark in a text is part of it.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

export function openItemRows(sqlite: Sqlite3Static, database: Database): ItemHome {
  const writeHead = textWriter(
    sqlite,
    database.prepare('INSERT OR REPLACE INTO heads VALUES (?, ?)'),
  );
  const writeWords = textWriter(
    sqlite,
    database.prepare('INSERT OR REPLACE INTO words VALUES (?, ?, ?)'),
  );
  const writeName = textWriter(sqlite, database.prepare('INSERT INTO names VALUES (?, ?)'));
  const removing = ['heads', 'words'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE row = ?`),
  );
  const reading = database.prepare('SELECT first, second FROM words WHERE row = ?');
  const knowing = database.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?)');
  const unknowing = database.prepare('DELETE FROM documents WHERE id = ?');
  const textsOf = textReader(sqlite);

  /** A quote and its note are requested one after another, more than once. */
  let [last, words]: [number, readonly [string, string]] = [0, ['', '']];
  return {
    keep(row, head, next) {
      last = 0;
      writeHead(row, [head]);
      writeWords(row, next);
    },
    remove(row) {
      last = 0;
      for (const statement of removing) statement.bind([row]).stepReset();
    },
    wordsOf(row) {
      if (row !== last) {
        reading.bind([row]);
        [last, words] = [row, textsOf(reading)];
      }
      return words;
    },
    keepDocument(id, head) {
      if (head === null) unknowing.bind([id]).stepReset();
      else knowing.bind([id, head]).stepReset();
    },
    keepName: (number, head) => writeName(number, [head]),
    names: () => headsIn(database, 'names', 'number', 0),
    heads: () => headsIn(database, 'heads', 'row', 0),
    documents: () => headsIn(database, 'documents', 'id', ''),
  };
}

function* headsIn(
  database: Database,
  table: string,
  key: string,
  first: string | number,
): Generator<readonly unknown[]> {
  const some = `SELECT ${key} AS key, head FROM ${table} WHERE key > ? ORDER BY key LIMIT ${together}`;
  const sql = `SELECT max(key), group_concat(head) FROM (${some})`;
  for (let last: SqlValue = first; ;) {
    const [next = null, heads]: readonly SqlValue[] = database.selectArray(sql, [last]) ?? [];
    if (typeof heads !== 'string') return;
    yield JSON.parse(`[${heads}]`) as unknown[];
    last = next;
  }
}

/** Reads the two texts of a row; '' for a missing one. */
function textReader({ wasm }: Sqlite3Static) {
  const bare = wasm.exports as unknown as Bare;
  return (statement: PreparedStatement): readonly [string, string] => {
    const pointer = statement.pointer ?? 0;
    const text = (column: number): string => {
      // Before the length is read: reading the text converts it to UTF-8.
      const at = bare.sqlite3_column_text(pointer, column);
      const length = bare.sqlite3_column_bytes(pointer, column);
      return length === 0 ? '' : utf8.decode(wasm.heap8u().slice(at, at + length));
    };
    const found: readonly [string, string] =
      bare.sqlite3_step(pointer) === isRow ? [text(0), text(1)] : ['', ''];
    // Throws the error of the last step.
    statement.reset(true);
    return found;
  };
}
