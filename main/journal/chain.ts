import type { Gap } from '#core/storage/census';
import type { ChangeEntry, SegmentHeader } from './line';

/** What the numbers and sums of the lines prove. */
export interface ChainProof {
  /** Missing changes that no later line restores or gives up, in order. */
  readonly gaps: readonly Gap[];
  /** True when a line says that earlier changes were found nowhere. */
  readonly lost: boolean;
}

export interface Chain {
  readonly header: (header: Pick<SegmentHeader, 'after' | 'prev'>) => void;
  readonly entry: (
    entry: Omit<ChangeEntry, 'counts' | 'change'> & { readonly sum: string },
  ) => void;
  readonly proof: () => ChainProof;
}

/**
 * Follows the lines of the journal: each has the number after the previous line's, and its sum.
 *
 * @param start what the first line must continue: nothing, for a whole journal.
 */
export function createChain(
  start: { number: number; sum: string } = { number: 0, sum: '' },
): Chain {
  let gaps: Gap[] = [];
  let lost = false;
  let at = start;

  function reach(number: number, prev: string): void {
    if (number > at.number) gaps.push({ from: at.number + 1, to: number });
    // The number is right but the line continues another one.
    else if (number === at.number && prev !== at.sum && number > 0) {
      gaps.push({ from: number, to: number });
    }
  }

  return {
    header({ after, prev }) {
      // A file that was begun twice adds nothing new.
      if (after < at.number) return;
      reach(after, prev);
      at = { number: after, sum: prev };
    },
    entry({ number, prev, sum, mended, lost: given }) {
      reach(number - 1, prev);
      at = { number, sum };
      const settled = [...(mended ?? []), ...(given ?? [])];
      if (settled.length > 0)
        gaps = gaps.filter((gap) => !settled.some((each) => covers(each, gap)));
      lost ||= given !== undefined;
    },
    proof: () => ({ gaps: joined(gaps), lost }),
  };
}

function covers(a: Gap, b: Gap): boolean {
  return a.from <= b.from && b.to <= a.to;
}

/** Merges neighbours: a missing file and a missing line beside it. */
function joined(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.reduce<Gap[]>((list, gap) => {
    const last = list.at(-1);
    if (!last || gap.from > last.to + 1) return [...list, gap];
    return [...list.slice(0, -1), { from: last.from, to: Math.max(last.to, gap.to) }];
  }, []);
}
