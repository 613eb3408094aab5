/**
 * The store: what every screen reads. The journal is the truth; the store can be rebuilt at any
 * start. Only this folder imports Dexie.
 *
 * Screens get a read-only `Database`. Only apply-changes.ts uses the
 * `WritableDatabase`, so rows come from the log of changes or not at all. Types and lint enforce
 * that.
 */
import Dexie, { type PromiseExtended } from 'dexie';
import type { HeldCounts, Leaf, StoredRow, StoredTable } from '#core/changes/leaves';
import { declareVersions, newestVersion } from './versions/versions';
import type { LogPosition } from '#core/changes/log-position';
import type { Trail } from '#core/changes/trail';

export const databaseName = 'readout';

/** Where the store is in the journal; written in the same transaction as the rows. */
export interface Checkpoint extends LogPosition {
  readonly key: 'log';
  /**
   * The newest steps of the way it has come since it was last written as a whole. An earlier application
   * wrote none, or all of them.
   */
  readonly trail?: Trail;
  /** What the leaves hold, counted as they were written. */
  readonly held?: HeldCounts;
}

/** The steps before those of the checkpoint. */
export interface OlderSteps {
  readonly key: 'older steps';
  readonly steps: Trail;
}

/** The table has two rows. */
interface MetaTable {
  get(key: 'log'): PromiseExtended<Checkpoint | undefined>;
  get(key: 'older steps'): PromiseExtended<OlderSteps | undefined>;
  put(row: Checkpoint | OlderSteps): PromiseExtended<unknown>;
  delete(key: 'older steps'): PromiseExtended<void>;
}

/** What is read of the leaves of a table; their key is where they begin. */
export interface LeafTable<T extends StoredRow = StoredRow> {
  where(key: 'first'): {
    belowOrEqual(key: string): { last(): PromiseLike<Leaf<T> | undefined> };
    between(from: string, to: string, withFrom: false): Leaves<T>;
    above(key: string): Leaves<T>;
    aboveOrEqual(key: string): Leaves<T>;
  };
  toCollection(): { primaryKeys(): PromiseLike<string[]> };
  bulkGet(keys: string[]): PromiseLike<(Leaf<T> | undefined)[]>;
  toArray(): PromiseLike<Leaf<T>[]>;
  count(): PromiseLike<number>;
}

interface Leaves<T extends StoredRow> {
  limit(count: number): Pick<Leaves<T>, 'toArray'>;
  toArray(): PromiseLike<Leaf<T>[]>;
}

export type LeafTableName = `${StoredTable}Leaves`;

export const leafTableName = <T extends StoredTable>(table: T) => `${table}Leaves` as const;

export type WritableDatabase = Dexie & { meta: MetaTable };

/** The reading half. */
export interface Database {
  readonly table: (name: LeafTableName) => LeafTable;
  readonly meta: { get(key: 'log'): PromiseLike<Checkpoint | undefined> };
}

/**
 * A handle that opens only when told to: after Chromium has dropped a damaged store, Dexie would
 * otherwise quietly open an empty one in the middle of a session.
 */
export function createDatabase(name = databaseName): WritableDatabase {
  const database = new Dexie(name, { autoOpen: false }) as WritableDatabase;
  declareVersions(database);
  return database;
}

/** How the existing store compares with this application's schema. */
export type StoreAge = 'none' | 'older' | 'same' | 'newer';

/** Compares the version only. Dexie itself would open a newer store and write to it. */
export async function ageOfStore(name = databaseName): Promise<StoreAge> {
  const stores = await indexedDB.databases();
  const version = stores.find((store) => store.name === name)?.version;
  if (version === undefined) return 'none';
  // Dexie multiplies its version numbers by ten.
  const difference = version - newestVersion * 10;
  return difference > 0 ? 'newer' : difference < 0 ? 'older' : 'same';
}
