import type { PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** The module's own functions; SQLITE_DONE is 101. */
interface Bare {
  readonly sqlite3_bind_int: (statement: number, index: number, value: number) => number;
  readonly sqlite3_bind_null: (statement: number, index: number) => number;
  /** `kept` 0: the bytes stay in place until the statement has run. */
  readonly sqlite3_bind_text: (
    statement: number,
    index: number,
    bytes: number,
    length: number,
    kept: number,
  ) => number;
  readonly sqlite3_step: (statement: number) => number;
}
const isDone = 101;

const utf8 = new TextEncoder();
/** Most bytes of a UTF-16 unit in UTF-8. */
const maxUnitBytes = 3;

/**
 * Runs a statement whose first parameter is a row and whose others are texts. Texts are written
 * directly into the module's memory: its own binding makes two copies of each and looks each up by
 * name.
 *
 * @returns the writer; an empty text is written as NULL. Throws SQLite's errors.
 */
export function textWriter(sqlite: Sqlite3Static, statement: PreparedStatement) {
  const bare = sqlite.wasm.exports as unknown as Bare;
  const pointer = statement.pointer ?? 0;
  let room = 0;
  let bytes = 0;

  return (row: number, texts: readonly string[]): void => {
    const needed = texts.reduce((sum, { length }) => sum + length, 0) * maxUnitBytes;
    if (needed > room) {
      if (bytes !== 0) sqlite.wasm.dealloc(bytes);
      room = 2 * needed;
      bytes = sqlite.wasm.alloc(room);
    }
    // The memory may have grown since the last row, and is then another buffer.
    const memory = sqlite.wasm.heap8u().subarray(bytes, bytes + room);
    bare.sqlite3_bind_int(pointer, 1, row);
    let at = 0;
    for (const [nth, text] of texts.entries()) {
      if (text === '') bare.sqlite3_bind_null(pointer, nth + 2);
      else {
        const { written } = utf8.encodeInto(text, memory.subarray(at));
        bare.sqlite3_bind_text(pointer, nth + 2, bytes + at, written, 0);
        at += written;
      }
    }
    const ended = bare.sqlite3_step(pointer);
    // Throws the error of the last step.
    statement.reset(true);
    if (ended !== isDone) throw new Error(`A row was not written: ${ended}`);
  };
}
