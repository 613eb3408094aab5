/**
 * What a revision map says about the words around a passage. All indexes are words of the earlier
 * text.
 */
import type { TextMatch } from '#core/diff/match-texts';
import type { WordRange } from './carry-range';
import type { RevisionMap } from './revision-map';

/** Words looked at on each side: more than any repeated sentence has. */
export const sightOfContext = 64;

/**
 * Number of consecutive kept words around the range; where both texts begin or end together, a side
 * counts as `sightOfContext`.
 */
export function supportOf({ to, from }: TextMatch, { first, end }: WordRange): number {
  return end - first + keptBefore(to, first) + keptAfter(to, from, end - 1);
}

export function keptBefore(to: Int32Array, first: number): number {
  let count = 0;
  const there = to[first] ?? 0;
  while (count < sightOfContext && first > count && to[first - 1 - count] === there - 1 - count) {
    count += 1;
  }
  return first === count && there === count ? sightOfContext : count;
}

export function keptAfter(to: Int32Array, from: Int32Array, last: number): number {
  let count = 0;
  const next = last + 1;
  const there = (to[last] ?? 0) + 1;
  while (count < sightOfContext && next + count < to.length && to[next + count] === there + count) {
    count += 1;
  }
  const bothEnd = next + count === to.length && there + count === from.length;
  return bothEnd ? sightOfContext : count;
}

export function sentenceAt({ bounds }: RevisionMap, word: number): WordRange {
  const unit = unitAt(bounds, word);
  return { first: bounds[unit] ?? 0, end: bounds[unit + 1] ?? 0 };
}

/** True when all words of the sentence around a word were kept side by side. */
export function isKeptWhole(map: RevisionMap, word: number): boolean {
  const { first, end } = sentenceAt(map, word);
  const { to } = map.match;
  const start = to[first] ?? -1;
  let kept = start < 0 ? first : first + 1;
  while (kept < end && to[kept] === start + kept - first) kept += 1;
  return kept === end;
}

function unitAt(bounds: Int32Array, word: number): number {
  let low = 0;
  let high = bounds.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bounds[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}
