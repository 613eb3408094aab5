/**
 * The store: what every screen reads. The journal is the truth; the store can be rebuilt at any
 * start. Only this folder imports Dexie.
 *
 * Screens and repositories get a read-only `Database`. Only apply-changes.ts uses the
 * `WritableDatabase`, so rows come from the log of changes or not at all. Types and lint enforce
 * that.
 */
import Dexie, { type EntityTable, type PromiseExtended } from 'dexie';
import type { TableName, Tables } from '#core/changes/change';
import type { Tally } from '#core/changes/tally';
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

export type WritableDatabase = Dexie & {
  [T in TableName]: EntityTable<Tables[T], 'id'>;
} & {
  tallies: EntityTable<Tally, 'id'>;
  meta: MetaTable;
};

/** The reading half of a table. */
interface ReadableTable<T> {
  get(id: string): PromiseLike<T | undefined>;
  bulkGet(ids: string[]): PromiseLike<(T | undefined)[]>;
  toArray(): PromiseLike<T[]>;
  count(): PromiseLike<number>;
  where(index: string): {
    equals(value: string): { toArray(): PromiseLike<T[]> };
    above(value: string): { limit(count: number): { toArray(): PromiseLike<T[]> } };
  };
}

export type Database = {
  readonly [T in TableName]: ReadableTable<Tables[T]>;
} & { readonly tallies: ReadableTable<Tally> };

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
