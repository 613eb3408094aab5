import type { PassageIndex } from './passage-index';
import { compareInReadingOrder } from './reading-order';
import type { Passage } from '#core/text/passage';

/** A passage whose place in reading order is unambiguous. */
type Ordered = Passage & { readonly id: string };

/** The index with one more passage, inserted in reading order. */
export function insert<T extends Ordered>(index: PassageIndex<T>, passage: T): PassageIndex<T> {
  const at = placeIn(index.passages, passage);
  const passages = index.passages.toSpliced(at, 0, passage);
  const furthest = Math.max(index.maxEnds[at - 1] ?? 0, passage.end);
  const maxEnds = index.maxEnds.toSpliced(at, 0, furthest);
  for (let next = at + 1; (maxEnds[next] ?? Infinity) < furthest; next += 1)
    maxEnds[next] = furthest;
  return { passages, maxEnds };
}

/**
 * The index without the passage that has this id and these offsets; the same index if there is
 * none.
 */
export function remove<T extends Ordered>(
  index: PassageIndex<T>,
  passage: Ordered,
): PassageIndex<T> {
  const at = placeIn(index.passages, passage);
  const there = index.passages[at];
  if (!there || compareInReadingOrder(there, passage) !== 0) return index;
  const passages = index.passages.toSpliced(at, 1);
  const maxEnds = index.maxEnds.toSpliced(at, 1);
  let furthest = maxEnds[at - 1] ?? 0;
  for (let next = at; next < maxEnds.length; next += 1) {
    furthest = Math.max(furthest, passages[next]?.end ?? 0);
    // Once an end is unchanged, all later ones are.
    if (maxEnds[next] === furthest) break;
    maxEnds[next] = furthest;
  }
  return { passages, maxEnds };
}

/** Index of the first passage that does not come before this one. */
function placeIn(passages: readonly Ordered[], passage: Ordered): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = passages[middle];
    if (there && compareInReadingOrder(there, passage) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
