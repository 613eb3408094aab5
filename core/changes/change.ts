/**
 * A change is one act of the reader as data: its name for people, and each row it touched before
 * and after. The journal file is a list of changes and is the truth; the store and every screen are
 * folds over it. Undo is a change too: the same rows, swapped.
 */
import type { SourceCorrection } from '#core/model/source-record';
import type {
  Collection,
  DismissedOrphan,
  LibraryDocument,
  DocumentFlags,
} from '#core/model/library-document';
import type { SavedSearch } from '#core/model/saved-search';
import type { Annotation } from '#core/model/annotation';
import type { Binned } from '#core/model/binned';
import type { LabelRow } from '#core/model/label';
import type { ReadingPlace } from '#core/model/reading-place';

/** The stored tables and the shape of their rows. Every row has a string `id` of its own. */
export interface Tables {
  annotations: Annotation;
  bin: Binned;
  labels: LabelRow;
  reading: ReadingPlace;
  /** The reader's corrections to a document's publication details. */
  sources: SourceCorrection;
  documents: LibraryDocument;
  shelf: DocumentFlags;
  collections: Collection;
  /** Orphans the reader has dismissed; the table is older than the word. */
  unplaced: DismissedOrphan;
  searches: SavedSearch;
}

export type TableName = keyof Tables;

export const tableNames: readonly TableName[] = [
  'annotations',
  'bin',
  'labels',
  'reading',
  'sources',
  'documents',
  'shelf',
  'collections',
  'unplaced',
  'searches',
];

/** One row before and after; null where it did not or does not exist. */
export type RowChange = {
  [T in TableName]: {
    readonly table: T;
    readonly id: string;
    readonly before: Tables[T] | null;
    readonly after: Tables[T] | null;
  };
}[TableName];

/**
 * `act`: something the reader did and can undo. `undo`, `redo`: undoing or redoing the act named in
 * `of`. `quiet`: stored like the others but not an act (the reading position).
 */
export type ChangeRole = 'act' | 'undo' | 'redo' | 'quiet';

export interface Change {
  /** UUID. */
  readonly id: string;
  readonly role: ChangeRole;
  /** For people: "Highlight in Outset". For `undo` and `redo` the name of the act itself. */
  readonly name: string;
  /** The act that an `undo` or `redo` belongs to; null for the others. */
  readonly of: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly rows: readonly RowChange[];
}

/** Number of rows in each table. */
export type RowCounts = Readonly<Record<TableName, number>>;

export const noRows: RowCounts = {
  annotations: 0,
  bin: 0,
  labels: 0,
  reading: 0,
  sources: 0,
  documents: 0,
  shelf: 0,
  collections: 0,
  unplaced: 0,
  searches: 0,
};

/** The counts after a change, which must fit the rows it is applied to. */
export function countAfter(counts: RowCounts, change: Pick<Change, 'rows'>): RowCounts {
  const next: Record<TableName, number> = { ...noRows, ...counts };
  for (const { table, before, after } of change.rows) {
    next[table] += (after ? 1 : 0) - (before ? 1 : 0);
  }
  return next;
}

/** The rows of a change reversed, last first: applying both restores the original. */
export function inverseRows(rows: readonly RowChange[]): RowChange[] {
  return rows.toReversed().map((row) => {
    // The two members always belong to the same table; TypeScript cannot follow that through a swap.
    return { ...row, before: row.after, after: row.before } as RowChange;
  });
}
