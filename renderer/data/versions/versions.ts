import type Dexie from 'dexie';
import type { Transaction } from 'dexie';
import { version1 } from './version-1';
import { upgradeToVersion2, version2 } from './version-2';
import { version3 } from './version-3';
import { upgradeToVersion4, version4 } from './version-4';
import { upgradeToVersion5, version5 } from './version-5';

interface Version {
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every released schema, oldest first. Append only: a released file is never edited. */
const versions: readonly Version[] = [
  { stores: version1 },
  { stores: version2, upgrade: upgradeToVersion2 },
  { stores: version3 },
  { stores: version4, upgrade: upgradeToVersion4 },
  { stores: version5, upgrade: upgradeToVersion5 },
];

export const newestVersion = versions.length;

export function declareVersions(database: Dexie): void {
  for (const [index, { stores, upgrade }] of versions.entries()) {
    const version = database.version(index + 1).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  }
}
