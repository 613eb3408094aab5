/**
 * Converts between offsets in UTF-16 units, as Readout counts, and in code points, as W3C selectors
 * count (Web Annotation Data Model 4.2.5): they differ after any character outside the BMP.
 */
export interface CodePointIndex {
  /** @param offset UTF-16; one inside a pair counts as its beginning. */
  readonly toCodePoint: (offset: number) => number;
  /** @param point code points; beyond the text it counts as its end. */
  readonly toUtf16: (point: number) => number;
}

/** O(n) once, then O(log n) per query. */
export function indexCodePoints(text: string): CodePointIndex {
  /** UTF-16 offset of the second unit of each pair, rising. */
  const seconds: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) seconds.push(match.index + 1);
  return {
    toCodePoint: (offset) => offset - countUpTo(seconds, offset),
    toUtf16(point) {
      // The pairs before a code point: the k-th begins at code point seconds[k] - 1 - k.
      let low = 0;
      let high = seconds.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((seconds[middle] ?? 0) - 1 - middle < point) low = middle + 1;
        else high = middle;
      }
      return Math.min(point + low, text.length);
    },
  };
}

/** How many numbers of a rising list are at most `value`. */
function countUpTo(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
