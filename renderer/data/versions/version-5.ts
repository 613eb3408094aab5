import type { Transaction } from 'dexie';
import { leavesOf, type LeafCounts, type StoredRows, type StoredTable } from '#core/changes/leaves';
import { version4 } from './version-4';

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

/** The tables as they were: one that is added later has no part in this. */
const tablesBefore = Object.keys(version4).filter((name) => name !== 'meta') as StoredTable[];

/** Puts every row into a leaf, and counts what there is in the checkpoint. */
export async function upgradeToVersion5(transaction: Transaction): Promise<void> {
  const held: Partial<Record<StoredTable, LeafCounts>> = {};
  for (const table of tablesBefore) {
    const stored = transaction.table<StoredRows[typeof table]>(table);
    const leaves = leavesOf(table, await stored.toArray());
    await transaction.table(`${table}Leaves`).bulkPut(leaves);
    const rows = leaves.reduce((sum, leaf) => sum + leaf.rows.length, 0);
    // What is counted of the rows is no part of the journal's counts.
    if (table !== 'tallies') held[table] = { leaves: leaves.length, rows };
  }
  const meta = transaction.table<object, string>('meta');
  const mark = await meta.get('log');
  if (mark) await meta.put({ ...mark, held });
}
