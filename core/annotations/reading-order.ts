import type { Passage } from '#core/text/passage';

/**
 * Reading order: by start, the longer first when two start together (it encloses the other), then
 * by id so that the order never depends on how the rows were stored.
 */
export function compareInReadingOrder(
  a: Passage & { readonly id: string },
  b: Passage & { readonly id: string },
): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return b.end - a.end;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The passage that a reader means by pointing at a position (UTF-16 offset): the shortest that
 * covers it, because a longer one can still be reached on its other words. Null when nothing is
 * marked there.
 */
export function shortestAt<T extends Passage>(passages: Iterable<T>, offset: number): T | null {
  let best: T | null = null;
  for (const passage of passages) {
    if (offset < passage.start || offset >= passage.end) continue;
    if (!best || passage.end - passage.start < best.end - best.start) best = passage;
  }
  return best;
}

/**
 * The ranges that two or more passages cover, in order, touching ones merged, so that the page can
 * show overlapping highlights. O(n).
 *
 * @param passages in the order of their starts
 */
export function overlapsOf(passages: readonly Passage[]): Passage[] {
  const overlaps: { start: number; end: number }[] = [];
  /** Furthest end so far: whatever begins before it is covered twice up to there. */
  let covered = 0;
  for (const { start, end } of passages) {
    const shared = Math.min(end, covered);
    covered = Math.max(covered, end);
    if (shared <= start) continue;
    const last = overlaps.at(-1);
    if (last && last.end >= start) last.end = Math.max(last.end, shared);
    else overlaps.push({ start, end: shared });
  }
  return overlaps;
}
