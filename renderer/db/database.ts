/**
 * The working store: what every screen reads. It is not the truth (the journal is) and can be
 * rebuilt at any start. Only this folder imports Dexie.
 */
import { Dexie, type EntityTable } from 'dexie';
import type { Annotation } from '#core/annotations/annotation';
import type { Binned } from '#core/annotations/binned';
import type { ReadingPlace } from '#core/annotations/reading-place';
import type { LogPosition } from '#core/ipc/messages';
import { declareVersions, newestVersion } from './versions/versions';

export const databaseName = 'readout';

/** Where the store stands in the log of changes; written in the same transaction as the rows. */
export interface LogMark extends LogPosition {
  readonly key: 'log';
}

export type Database = Dexie & {
  annotations: EntityTable<Annotation, 'id'>;
  bin: EntityTable<Binned, 'id'>;
  reading: EntityTable<ReadingPlace, 'id'>;
  meta: EntityTable<LogMark, 'key'>;
};

/**
 * A handle that opens only when told to: after Chromium has dropped a damaged store, Dexie would
 * otherwise quietly open an empty one in the middle of a session.
 */
export function createDatabase(name = databaseName): Database {
  const database = new Dexie(name, { autoOpen: false }) as Database;
  declareVersions(database);
  return database;
}

/** True when a newer Readout has upgraded the store; Dexie itself would open and write to it. */
export async function isFromNewerVersion(name = databaseName): Promise<boolean> {
  const stores = await indexedDB.databases();
  // Dexie multiplies its version numbers by ten.
  return stores.some((store) => store.name === name && (store.version ?? 0) > newestVersion * 10);
}
