/**
 * Where the index is stored: in a file of the origin's private file system, which only this worker
 * can write to and which is there at the next start, or in memory when no such file is available.
 */
import type { Database, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { provePages, sumLength, type FileHandle } from './page-sums';

export interface IndexFile {
  readonly database: Database;
  readonly onDisk: boolean;
  /** Deletes what is stored; the database is closed. Never throws. */
  readonly discard: () => void;
}

const name = '/index.db';
const pageSize = 8192;
/** The database, its rollback journal, and one to spare. */
const capacity = 3;

/** Page cache in KiB: most of what the next keystroke needs was read for the last one. */
const cache = 24_000;

/** It is flushed when stored, by this worker, without blocking anybody. */
const settings = `
  PRAGMA journal_mode=TRUNCATE;
  PRAGMA synchronous=NORMAL;
  PRAGMA temp_store=MEMORY;
  PRAGMA cache_size=-${cache};
`;

/** `SQLITE_FCNTL_RESERVE_BYTES`, which is missing from the module's list. */
const reserveBytes = 38;

/**
 * Attempts to open the files, and milliseconds between them: those of a worker that just ended are
 * not free at once.
 */
const attempts = 10;
const between = 50;

/** Created once per worker, which keeps the files open. */
let pool: ReturnType<Sqlite3Static['installOpfsSAHPoolVfs']> | null = null;

/** @param wanted false for one in memory. */
export async function openIndexFile(sqlite: Sqlite3Static, wanted: boolean): Promise<IndexFile> {
  // One that cannot be opened is deleted: the second attempt creates it.
  for (let left = wanted ? 2 : 0; left > 0; left -= 1) {
    try {
      return await openOnDisk(sqlite);
    } catch (error) {
      console.error('The index on disk cannot be opened:', error);
    }
  }
  const database = new sqlite.oo1.DB(':memory:', 'c');
  // Nothing is rolled back: if anything fails, the index is rebuilt.
  database.exec('PRAGMA journal_mode=OFF');
  return { database, onDisk: false, discard: () => database.close() };
}

async function openOnDisk(sqlite: Sqlite3Static): Promise<IndexFile> {
  pool ??= openPool(sqlite);
  const files = await pool;
  const database = new files.OpfsSAHPoolDb(name);
  const discard = () => {
    try {
      if (database.isOpen()) database.close();
      for (const each of files.getFileNames()) files.unlink(each);
    } catch (error) {
      console.error('The index on disk could not be thrown away:', error);
    }
  };
  try {
    reserve(sqlite, database);
    database.exec(settings);
  } catch (error) {
    discard();
    throw error;
  }
  return { database, onDisk: true, discard };
}

/** Reserves room for the checksum of each page. */
function reserve({ capi, wasm }: Sqlite3Static, database: Database): void {
  database.exec(`PRAGMA page_size=${pageSize}`);
  const length = wasm.alloc(4);
  try {
    wasm.poke32(length, sumLength);
    capi.sqlite3_file_control(database.pointer ?? 0, 'main', reserveBytes, length);
  } finally {
    wasm.dealloc(length);
  }
}

async function openPool(sqlite: Sqlite3Static) {
  const { prototype } = (globalThis as unknown as { FileSystemSyncAccessHandle: Handles })
    .FileSystemSyncAccessHandle;
  provePages(prototype, pageSize);
  const options = {
    directory: 'search',
    initialCapacity: capacity,
    preserveOnInitFailure: true,
    forceReinitIfPreviouslyFailed: true,
  };
  for (let left = attempts; ; left -= 1) {
    try {
      return await sqlite.installOpfsSAHPoolVfs(options);
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, between));
    }
  }
}

interface Handles {
  readonly prototype: FileHandle;
}
