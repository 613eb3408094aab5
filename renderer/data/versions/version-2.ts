import type { Transaction } from 'dexie';
import { talliesOf } from '#core/changes/tally';
import { upgradeRow } from '#core/changes/upgrade';
import type { Annotation } from '#core/model/annotation';
import type { Binned } from '#core/model/binned';

/** The reader's labels; how many annotations each document has; bookmarks, document notes, tags. */
export const version2 = {
  annotations: 'id, documentId',
  bin: 'id',
  labels: 'id',
  reading: 'id',
  tallies: 'id',
  meta: 'key',
} as const;

/**
 * Brings every row of version 1 into the shape of version 2. IndexedDB does all of it or nothing:
 * if killed half-way, the store is version 1 as before.
 */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  const annotations = transaction.table<Annotation>('annotations');
  const bin = transaction.table<Binned>('bin');
  const upgraded = (await annotations.toArray()).map((row) => upgradeRow('annotations', row));
  await annotations.bulkPut(upgraded);
  await bin.bulkPut((await bin.toArray()).map((row) => upgradeRow('bin', row)));
  await transaction.table('tallies').bulkPut(talliesOf(upgraded));
}
