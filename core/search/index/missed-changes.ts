import type { Change, RowChange } from '#core/changes/change';
import type { NumberedChange } from '#core/changes/log-position';
import type { IndexProof } from './index-proof';

/** With more rows than this, an index is filled again rather than updated. */
const maxRows = 20_000;

/** Nor are more than these read to find out how many are left of them: a row may have changed often. */
export const maxRowsRead = 10 * maxRows;

/**
 * The changes that an outdated index has missed, merged into one change in which only the final
 * state counts: for each row the last.
 *
 * @param changes starting with the last one that the index had, which proves that the journal
 * continues from there.
 * @returns null when they do not follow from it, or are too many.
 */
export function missedChange(
  { position: { number, sum } }: IndexProof,
  changes: readonly NumberedChange[],
  last: number,
): Change | null {
  const missed = changes.filter((change) => change.number > number);
  const had = changes.find((change) => change.number === number);
  if (number > 0 && had?.sum !== sum) return null;
  if (missed.some((change, nth) => change.number !== number + nth + 1)) return null;
  const newest = missed.at(-1);
  if (newest?.number !== last) return null;
  const rows = new Map<string, RowChange>();
  for (const { change } of missed) {
    for (const row of change.rows) rows.set(`${row.table} ${row.id}`, row);
  }
  return rows.size > maxRows ? null : { ...newest.change, rows: [...rows.values()] };
}
