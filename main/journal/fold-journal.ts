import { applyChange, emptyRowSet, type RowSet } from '#core/changes/row-set';
import { withStep, type Trail } from '#core/changes/trail';
import { createChain, type ChainProof } from './chain';
import { findSegments, readSegment } from './segments';

/**
 * The state of a journal after a change: a row set to start from, and the change's number and sum.
 */
export interface FoldBase {
  readonly rows: RowSet;
  readonly number: number;
  readonly sum: string;
}

export interface FoldedJournal extends ChainProof {
  readonly rows: RowSet;
  /** The lines that were read. */
  readonly trail: Trail;
}

/**
 * Every row of the journal after change number `until`, and what its lines prove (only those after
 * the base, if given). The base's rows are changed in place.
 */
export async function foldJournal(
  folder: string,
  until: number,
  base: FoldBase = { rows: emptyRowSet(), number: 0, sum: '' },
): Promise<FoldedJournal> {
  const segments = await findSegments(folder);
  const chain = createChain(base);
  let trail: Trail = [];
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    if (next && next.first <= base.number + 1) continue;
    const { scanned } = await readSegment(segment);
    for (const entry of scanned.entries) {
      if (entry.number <= base.number || entry.number > until) continue;
      applyChange(base.rows, entry.change);
      chain.entry(entry);
      trail = withStep(trail, { number: entry.number, sum: entry.sum });
    }
  }
  return { rows: base.rows, trail, ...chain.proof() };
}
