import { applyChange, emptyRowSet, type RowSet } from '#core/changes/row-set';
import { findSegments, readSegment } from './segments';

/** What a journal amounted to after a change: a row set to begin with, and the change's number. */
export interface FoldBase {
  readonly rows: RowSet;
  readonly number: number;
}

/** Every row the journal amounts to after change number `until`. The base's rows are changed in place. */
export async function foldJournal(
  folder: string,
  until: number,
  base: FoldBase = { rows: emptyRowSet(), number: 0 },
): Promise<RowSet> {
  const segments = await findSegments(folder);
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    if (next && next.first <= base.number + 1) continue;
    const { scanned } = await readSegment(segment);
    for (const { number, change } of scanned.entries) {
      if (number > base.number && number <= until) applyChange(base.rows, change);
    }
  }
  return base.rows;
}
