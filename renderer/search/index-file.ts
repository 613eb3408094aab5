/**
 * Where the index lies: in a file of the origin's private file system, which only this worker can write
 * to and which is there at the next start, or in memory where there is no such file to be had.
 */
import type { Database, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { provePages, sumLength, type FileHandle } from './page-sums';

export interface IndexFile {
  readonly database: Database;
  readonly onDisk: boolean;
  /** Throws away what is there; the database is closed. Never throws. */
  readonly discard: () => void;
}

const name = '/index.db';
const pageSize = 8192;
/** The database, its rollback journal, and one to spare. */
const capacity = 3;

/** Kibibytes of pages that were read: what the next key finds is mostly what the last one found. */
const cache = 24_000;

/** It is flushed when it is kept, by this worker, and in the way of nobody. */
const settings = `
  PRAGMA journal_mode=TRUNCATE;
  PRAGMA synchronous=NORMAL;
  PRAGMA temp_store=MEMORY;
  PRAGMA cache_size=-${cache};
`;

/** `SQLITE_FCNTL_RESERVE_BYTES`, which the module's own list leaves out. */
const reserveBytes = 38;

/**
 * Times, and milliseconds between them, that the files are asked for: of a worker that was ended a
 * moment ago they are not free at once.
 */
const attempts = 10;
const between = 50;

/** Made once in a worker: the files stay open in it. */
let pool: ReturnType<Sqlite3Static['installOpfsSAHPoolVfs']> | null = null;

/** @param wanted false for one in memory. */
export async function openIndexFile(sqlite: Sqlite3Static, wanted: boolean): Promise<IndexFile> {
  // One that cannot be opened is thrown away: the second time it is new.
  for (let left = wanted ? 2 : 0; left > 0; left -= 1) {
    try {
      return await openOnDisk(sqlite);
    } catch (error) {
      console.error('The index on disk cannot be opened:', error);
    }
  }
  const database = new sqlite.oo1.DB(':memory:', 'c');
  // Nothing is taken back: when anything fails in it, it is made anew.
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

/** Room for the sum of each page. */
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
