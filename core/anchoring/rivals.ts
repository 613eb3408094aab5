/**
 * Doubt about a place. A comparison finds one way among several to tell what was kept; where the
 * same words stand again close by, another way may be as good: "act" in "act and act", of which one
 * was taken away.
 */
import type { TextMatch } from '#core/document/comparing/match-texts';
import type { WordRange } from './carry-range';
import type { RevisionMap } from './revision-map';

/** Words on each side that are looked at. */
const sightOfContext = 12;
/** Kept words on both sides of a passage with which no other place is looked for. */
const safeContext = 6;
/** By how many words of context a place must be better than another. */
const leastMargin = 3;
/** Words on each side among which another place is looked for. */
const sightOfRivals = 400;

/** Kept words in a row among which the range stands; an end of both texts counts as many. */
export function supportOf({ to, from }: TextMatch, { first, end }: WordRange): number {
  return end - first + keptBefore(to, first) + keptAfter(to, from, end);
}

function keptBefore(to: Int32Array, first: number): number {
  let count = 0;
  const there = to[first] ?? 0;
  while (count < sightOfContext && first > count && to[first - 1 - count] === there - 1 - count) {
    count += 1;
  }
  return first === count && there === count ? sightOfContext : count;
}

function keptAfter(to: Int32Array, from: Int32Array, end: number): number {
  let count = 0;
  const there = (to[end - 1] ?? 0) + 1;
  while (count < sightOfContext && end + count < to.length && to[end + count] === there + count) {
    count += 1;
  }
  const bothEnd = end + count === to.length && there + count === from.length;
  return bothEnd ? sightOfContext : count;
}

/** Places of the later text that may be meant as well as the one at `there`, nearest words first. */
export function rivalsOf(map: RevisionMap, range: WordRange, there: number): WordRange[] {
  const { to, from } = map.match;
  if (keptBefore(to, range.first) >= safeContext && keptAfter(to, from, range.end) >= safeContext) {
    return [];
  }
  const length = range.end - range.first;
  const [older, newer] = [map.before.words, map.after.words];
  const own = sharedContext(older, range.first, newer, there, length);
  const rivals: WordRange[] = [];
  // The passage itself may stand in words that count as new.
  for (const first of places(newer, older, range.first, length, there)) {
    if (first === there || !hasLost(from, first, length)) continue;
    if (sharedContext(older, range.first, newer, first, length) + leastMargin > own) {
      rivals.push({ first, end: first + length });
    }
  }
  if (rivals.length > 0) return rivals;
  // Words that count as gone may be those that are still here.
  for (const first of places(older, older, range.first, length, range.first)) {
    if (first === range.first || !hasLost(to, first, length)) continue;
    if (sharedContext(older, first, newer, there, length) + leastMargin > own) {
      return [{ first: there, end: there + length }];
    }
  }
  return [];
}

function* places(
  words: Int32Array,
  wanted: Int32Array,
  at: number,
  length: number,
  near: number,
): Generator<number> {
  const last = Math.min(words.length - length, near + sightOfRivals);
  for (let first = Math.max(0, near - sightOfRivals); first <= last; first += 1) {
    let same = 0;
    while (same < length && words[first + same] === wanted[at + same]) same += 1;
    if (same === length) yield first;
  }
}

function hasLost(match: Int32Array, first: number, length: number): boolean {
  for (let word = first; word < first + length; word += 1) {
    if ((match[word] ?? -1) < 0) return true;
  }
  return false;
}

/** Words that stand the same, without a break, around two places. */
function sharedContext(
  older: Int32Array,
  first: number,
  newer: Int32Array,
  there: number,
  length: number,
): number {
  let left = 0;
  while (
    left < sightOfContext &&
    first > left &&
    there > left &&
    older[first - 1 - left] === newer[there - 1 - left]
  ) {
    left += 1;
  }
  let right = 0;
  while (
    right < sightOfContext &&
    first + length + right < older.length &&
    older[first + length + right] === newer[there + length + right]
  ) {
    right += 1;
  }
  return left + right;
}
