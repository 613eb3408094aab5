/**
 * Brings rows written by earlier versions of Readout into today's shape. Journals and backups are
 * never rewritten: every version is upgraded as it is read, for as long as Readout exists.
 */
import type { Change, RowChange, TableName, Tables } from './change';

type StoredRow = Readonly<Record<string, unknown>>;

/** A row as this version writes it. A row of this version is returned unchanged. */
export function upgradeRow<T extends TableName>(table: T, row: unknown): Tables[T] {
  const stored = row as StoredRow;
  if (table === 'annotations') return upgradeAnnotation(stored) as unknown as Tables[T];
  if (table === 'bin') {
    const annotation = upgradeAnnotation(stored['annotation'] as StoredRow);
    return { ...stored, annotation } as unknown as Tables[T];
  }
  if (table === 'sources') return upgradeSource(stored) as unknown as Tables[T];
  return row as Tables[T];
}

/** The change with its rows as this version writes them. */
export function upgradeChange(change: Change): Change {
  return { ...change, rows: change.rows.map(upgradeRowChange) };
}

function upgradeRowChange({ table, id, before, after }: RowChange): RowChange {
  return {
    table,
    id,
    before: before && upgradeRow(table, before),
    after: after && upgradeRow(table, after),
  } as RowChange;
}

/** Version 1 had only highlights, without tags and creators. */
function upgradeAnnotation(row: StoredRow): StoredRow {
  return 'kind' in row ? row : { ...row, kind: 'highlight', tags: [], creator: null };
}

/** Before version 4 neither language nor translation mark could be corrected. */
function upgradeSource(row: StoredRow): StoredRow {
  return 'language' in row ? row : { ...row, language: null, status: null };
}
