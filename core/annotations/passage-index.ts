import type { Passage } from '#core/text/passage';

/** Passages in reading order, indexed so that asking for a stretch of the text is fast. */
export interface PassageIndex<T extends Passage> {
  readonly passages: readonly T[];
  /** For each passage the furthest end, as a UTF-16 offset, of it and all before it. */
  readonly maxEnds: readonly number[];
}

/** @param passages in the order of their starts. O(n). */
export function indexPassages<T extends Passage>(passages: readonly T[]): PassageIndex<T> {
  let furthest = 0;
  const maxEnds = passages.map(({ end }) => (furthest = Math.max(furthest, end)));
  return { passages, maxEnds };
}

/**
 * The passages that share at least one unit with a span, in order. O(log n) plus nearby passages.
 */
export function passagesIn<T extends Passage>(
  { passages, maxEnds }: PassageIndex<T>,
  { start, end }: Passage,
): T[] {
  const near: T[] = [];
  for (let at = firstBeyond(maxEnds, start); at < passages.length; at += 1) {
    const passage = passages[at];
    if (!passage || passage.start >= end) break;
    if (passage.end > start) near.push(passage);
  }
  return near;
}

/**
 * Same result as `shortestAt` without scanning everything: backwards from the last passage that
 * begins at or before the position, while an earlier one could still be as short.
 */
export function shortestAtOffset<T extends Passage>(
  index: PassageIndex<T>,
  offset: number,
): T | null {
  const { passages, maxEnds } = index;
  let best: T | null = null;
  let length = Infinity;
  for (let at = firstBeyondStart(passages, offset) - 1; at >= 0; at -= 1) {
    const passage = passages[at];
    if (!passage || (maxEnds[at] ?? 0) <= offset || offset - passage.start >= length) break;
    if (passage.end <= offset || passage.end - passage.start > length) continue;
    best = passage;
    length = passage.end - passage.start;
  }
  return best;
}

/** Index of the first passage that begins after a position. */
function firstBeyondStart(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.start ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first number greater than `value` in a non-decreasing list. */
function firstBeyond(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
