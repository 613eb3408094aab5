import type { Change, RowChange } from './change';

/**
 * Whether an act removes something that was on screen: a row is gone, a document was removed from
 * the library, a note was emptied. Rows that only changed table (moved to the bin) count as
 * removed; rows restored from it do not.
 */
export function takesAway({ role, rows }: Change): boolean {
  if (role !== 'act') return false;
  const come = new Set(
    rows.flatMap((row) => (row.before === null && row.table !== 'bin' ? row.id : [])),
  );
  return rows.some((row) => (row.after === null ? !come.has(row.id) && isShown(row) : isLess(row)));
}

/** Undoing a correction or a dismissal brings something back on screen. */
function isShown({ table }: RowChange): boolean {
  return !['sources', 'unplaced', 'reading', 'shelf'].includes(table);
}

function isLess(row: RowChange): boolean {
  switch (row.table) {
    case 'shelf':
      return (
        row.after !== null && row.after.removed !== null && (row.before?.removed ?? null) === null
      );
    case 'labels':
      return row.after?.removed === true && row.before?.removed !== true;
    case 'annotations':
      return row.after?.note === '' && (row.before?.note ?? '') !== '';
    default:
      return false;
  }
}
