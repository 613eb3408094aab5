import type { Transaction } from 'dexie';
import { upgradeRow } from '#core/changes/upgrade';
import type { SourceCorrection } from '#core/model/source-record';

/** Imported documents and their flags, dismissed orphans, saved searches. */
export const version4 = {
  annotations: 'id, documentId',
  bin: 'id',
  labels: 'id',
  reading: 'id',
  sources: 'id',
  documents: 'id',
  shelf: 'id',
  collections: 'id',
  unplaced: 'id',
  searches: 'id',
  tallies: 'id',
  meta: 'key',
} as const;

/** Corrections to sources get their two new fields; the checkpoint counts the new tables. */
export async function upgradeToVersion4(transaction: Transaction): Promise<void> {
  const sources = transaction.table<SourceCorrection>('sources');
  await sources.bulkPut((await sources.toArray()).map((row) => upgradeRow('sources', row)));
}
