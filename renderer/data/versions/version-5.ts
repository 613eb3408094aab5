import type { Transaction } from 'dexie';
import { tableNames } from '#core/changes/change';
import { leavesOf, type LeafCounts, type StoredRows, type StoredTable } from '#core/changes/leaves';

/** Rows are in leaves, many in each. */
export const version5 = {
  annotations: null,
  bin: null,
  labels: null,
  reading: null,
  sources: null,
  documents: null,
  shelf: null,
  collections: null,
  unplaced: null,
  searches: null,
  tallies: null,
  annotationsLeaves: 'first',
  binLeaves: 'first',
  labelsLeaves: 'first',
  readingLeaves: 'first',
  sourcesLeaves: 'first',
  documentsLeaves: 'first',
  shelfLeaves: 'first',
  collectionsLeaves: 'first',
  unplacedLeaves: 'first',
  searchesLeaves: 'first',
  talliesLeaves: 'first',
  meta: 'key',
} as const;

/** Puts every row into a leaf, and counts what there is in the checkpoint. */
export async function upgradeToVersion5(transaction: Transaction): Promise<void> {
  const held: Partial<Record<StoredTable, LeafCounts>> = {};
  for (const table of [...tableNames, 'tallies'] as const) {
    const stored = transaction.table<StoredRows[typeof table]>(table);
    const leaves = leavesOf(table, await stored.toArray());
    await transaction.table(`${table}Leaves`).bulkPut(leaves);
    held[table] = {
      leaves: leaves.length,
      rows: leaves.reduce((sum, { rows }) => sum + rows.length, 0),
    };
  }
  const { tallies: _, ...counted } = { annotations: { leaves: 0, rows: 0 }, ...held };
  const meta = transaction.table<object, string>('meta');
  const mark = await meta.get('log');
  if (mark) await meta.put({ ...mark, held: counted });
}
