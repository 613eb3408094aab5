import type { Change, RowChange } from '#core/changes/change';
import type { NumberedChange } from '#core/changes/log-position';
import type { IndexProof } from './index-proof';

/** Changes from which on an index is filled again rather than brought up to them. */
const mostRows = 20_000;

/**
 * What an index that is behind has missed, as one change from which only what is valid now is read: of
 * each row the last.
 *
 * @param changes from the one that the index had last, which proves that the journal went on from there.
 * @returns null when they do not follow from what it has, or are too many.
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
  return rows.size > mostRows ? null : { ...newest.change, rows: [...rows.values()] };
}
