/**
 * How the store keeps its rows: many to a leaf, which is one row of IndexedDB. That takes 60 to 80
 * microseconds to write, and a few to count, whatever is in it.
 */
import type { Annotation, AnnotationRef } from '#core/model/annotation';
import { tableNames, type RowChange, type TableName, type Tables } from './change';
import type { Tally } from './tally';

/** What the store has: the rows of the journal, and what is counted of them. */
export interface StoredRows extends Tables {
  tallies: Tally;
}

export type StoredTable = keyof StoredRows;

export const storedTables: readonly StoredTable[] = [...tableNames, 'tallies'];

/** What all rows have in common. */
export interface StoredRow {
  readonly id: string;
}

/** Some rows of a table, next to each other in the order of their keys. */
export interface Leaf<T extends StoredRow = StoredRow> {
  /**
   * The leaf has the keys from here on, up to where the next leaf begins. That of a table's first
   * leaf is mostly empty, which comes before every key. No two leaves have the same.
   */
  readonly first: string;
  /** In the order of their keys; at least one. */
  readonly rows: readonly T[];
}

/** Rows in a leaf at most. An act writes whole leaves; over 64 KiB the engine makes files of them. */
const leafSize = 64;
const largeRows: Partial<Record<StoredTable, number>> = { annotations: 32, bin: 32, documents: 8 };

const sizeOf = (table: StoredTable): number => largeRows[table] ?? leafSize;

/** Where a row is in its table: the annotations of a document are next to each other. */
export function rowKey<T extends StoredTable>(table: T, row: StoredRows[T]): string {
  return table === 'annotations' ? annotationKey(row as Annotation) : row.id;
}

export function annotationKey({ documentId, id }: AnnotationRef): string {
  return `${documentId}\n${id}`;
}

/** Two keys between which all annotations of a document are; it may be others, too. */
export function keysOfDocument(documentId: string): readonly [from: string, to: string] {
  return [`${documentId}\n`, `${documentId}\n\uFFFF`];
}

/** What a change does to rows of a table, by their keys; null for one that is gone. */
export interface LeafEdit {
  readonly table: StoredTable;
  readonly rows: ReadonlyMap<string, StoredRow | null>;
}

/** What becomes of the leaves of a table. */
export interface LeafChange {
  readonly table: StoredTable;
  readonly put: readonly Leaf[];
  /** Where those begin that are gone. */
  readonly gone: readonly string[];
  /** How many there are more than before. */
  readonly more: LeafCounts;
}

export interface LeafCounts {
  readonly leaves: number;
  readonly rows: number;
}

/** What the leaves of each table hold. */
export type HeldCounts = Readonly<Record<TableName, LeafCounts>>;

export function sumOf(a: LeafCounts, b: LeafCounts): LeafCounts {
  return { leaves: a.leaves + b.leaves, rows: a.rows + b.rows };
}

/** All rows of a table, in as few leaves as there can be. */
export function leavesOf<T extends StoredTable>(
  table: T,
  rows: Iterable<StoredRows[T]>,
): Leaf<StoredRows[T]>[] {
  const keyed = [...rows].map((row) => ({ key: rowKey(table, row), row })).sort(byKey);
  return cut('', keyed, Math.ceil(keyed.length / sizeOf(table)));
}

/** What the rows of a change do, by table. */
export function leafEdits(rows: readonly RowChange[]): LeafEdit[] {
  const edits = new Map<TableName, Map<string, StoredRow | null>>();
  for (const { table, before, after } of rows) {
    const edit = edits.get(table) ?? new Map<string, StoredRow | null>();
    edits.set(table, edit);
    if (before) edit.set(rowKey(table, before), null);
    if (after) edit.set(rowKey(table, after), after);
  }
  return [...edits].map(([table, edit]) => ({ table, rows: edit }));
}

/**
 * The leaves in which some keys are, or would be.
 *
 * @param firsts where leaves begin, in order.
 * @returns where those leaves begin; also empty where there is no such leaf yet.
 */
export function leavesWith(firsts: readonly string[], keys: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of keys) found.add(leafWith(firsts, key));
  return found;
}

/** By halving: a million rows are in thousands of leaves. */
function leafWith(firsts: readonly string[], key: string): string {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return firsts[low - 1] ?? '';
}

/** @param leaves at least all those in which the edited keys are, or would be; each once. */
export function changeLeaves(
  { table, rows: edits }: LeafEdit,
  leaves: readonly Leaf[],
): LeafChange {
  const known = new Map(leaves.map((leaf) => [leaf.first, leaf]));
  const firsts = [...known.keys()].sort();
  const put: Leaf[] = [];
  const gone: string[] = [];
  let more = 0;
  for (const [first, some] of groupedBy(edits, ([key]) => leafWith(firsts, key))) {
    const before = known.get(first)?.rows ?? [];
    const rows = new Map(
      before.map((row) => [rowKey(table, row as StoredRows[typeof table]), row]),
    );
    for (const [key, after] of some) {
      if (after) rows.set(key, after);
      else rows.delete(key);
    }
    more += rows.size - before.length;
    const all = [...rows].map(([key, row]) => ({ key, row })).sort(byKey);
    // Not full ones, or the next row would split them again.
    const size = sizeOf(table);
    put.push(...cut(first, all, all.length > size ? Math.ceil(all.length / (size * 0.75)) : 1));
    if (all.length === 0 && known.has(first)) gone.push(first);
  }
  const leavesMore = put.filter(({ first }) => !known.has(first)).length - gone.length;
  return { table, put, gone, more: { leaves: leavesMore, rows: more } };
}

interface KeyedRow<T extends StoredRow> {
  readonly key: string;
  readonly row: T;
}

/** Leaves of nearly the same size. */
function cut<T extends StoredRow>(
  first: string,
  rows: readonly KeyedRow<T>[],
  pieces: number,
): Leaf<T>[] {
  const size = Math.ceil(rows.length / pieces);
  return Array.from({ length: pieces }, (_, nth) => {
    const some = rows.slice(nth * size, (nth + 1) * size);
    return { first: nth === 0 ? first : (some[0]?.key ?? ''), rows: some.map(({ row }) => row) };
  }).filter((leaf) => leaf.rows.length > 0);
}

/** By UTF-16 units, as the keys of the store are ordered. */
function byKey(a: KeyedRow<StoredRow>, b: KeyedRow<StoredRow>): number {
  return a.key < b.key ? -1 : 1;
}

function groupedBy<T>(all: Iterable<T>, keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
