import type { Dexie } from 'dexie';
import { version1 } from './version-1';

/** Every released schema, oldest first. Append only: a released file is never edited. */
const versions = [version1];

export const newestVersion = versions.length;

export function declareVersions(database: Dexie): void {
  for (const [index, stores] of versions.entries()) database.version(index + 1).stores(stores);
}
