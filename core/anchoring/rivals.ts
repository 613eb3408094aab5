/**
 * Doubt about a place. A comparison finds one way among several to tell what was kept; where the
 * same words stand again close by, another way may be as good: "act" in "act and act", of which one
 * was taken away.
 */
import { moved, type TextMatch } from '#core/document/comparing/match-texts';
import type { WordRange } from './carry-range';
import type { RevisionMap } from './revision-map';

/** Words on each side that are looked at: more than a sentence that comes again has. */
const sightOfContext = 64;
/** Kept words on both sides of a passage with which no other place is looked for. */
const safeContext = 48;
/** By how many words of context a place must be better than another. */
const leastMargin = 3;
/** Words on each side among which another place is looked for. */
const sightOfRivals = 400;
const mostRivals = 4;

/** Kept words in a row among which the range stands; an end of both texts counts as many. */
export function supportOf({ to, from }: TextMatch, { first, end }: WordRange): number {
  return end - first + keptBefore(to, first) + keptAfter(to, from, end - 1);
}

function keptBefore(to: Int32Array, first: number): number {
  let count = 0;
  const there = to[first] ?? 0;
  while (count < sightOfContext && first > count && to[first - 1 - count] === there - 1 - count) {
    count += 1;
  }
  return first === count && there === count ? sightOfContext : count;
}

function keptAfter(to: Int32Array, from: Int32Array, last: number): number {
  let count = 0;
  const next = last + 1;
  const there = (to[last] ?? 0) + 1;
  while (count < sightOfContext && next + count < to.length && to[next + count] === there + count) {
    count += 1;
  }
  const bothEnd = next + count === to.length && there + count === from.length;
  return bothEnd ? sightOfContext : count;
}

/**
 * Places of the later text that may be meant as well as the one a passage was carried to.
 *
 * A sentence that was kept whole can only be taken for another one with the same words, so its
 * rivals are those of the sentence; in one that was edited the passage's own words are looked for.
 */
export function rivalsOf(map: RevisionMap, range: WordRange): WordRange[] {
  const first = pieceAt(map, range.first, range);
  const last = pieceAt(map, range.end - 1, range);
  const pieces = first.first === last.first ? [first] : [first, last];
  const { to } = map.match;
  const length = range.end - range.first;
  const shifts = pieces.flatMap((piece) =>
    rivalsOfPiece(map, piece).map((rival) => rival - (to[piece.first] ?? 0)),
  );
  const starts = shifts
    .map((shift) => (to[range.first] ?? 0) + shift)
    .map((start) => Math.max(0, Math.min(start, map.after.words.length - length)));
  return [...new Set(starts)].slice(0, mostRivals).map((start) => ({
    first: start,
    end: start + length,
  }));
}

/** The sentence that holds a word when it was kept whole, or else the passage's words in it. */
function pieceAt({ bounds, match }: RevisionMap, word: number, range: WordRange): WordRange {
  const unit = unitAt(bounds, word);
  const [first, end] = [bounds[unit] ?? 0, bounds[unit + 1] ?? 0];
  const start = match.to[first] ?? -1;
  let kept = start < 0 ? first : first + 1;
  while (kept < end && match.to[kept] === start + kept - first) kept += 1;
  if (kept === end) return { first, end };
  return { first: Math.max(first, range.first), end: Math.min(end, range.end) };
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

/** First words of the places, the piece's own included, that make its place doubtful. */
function rivalsOfPiece(map: RevisionMap, { first, end }: WordRange): number[] {
  const { to, from, ways } = map.match;
  const length = end - first;
  const there = to[first] ?? 0;
  const isMoved = ways[first] === moved;
  const isSafe =
    keptBefore(to, first) >= safeContext && keptAfter(to, from, end - 1) >= safeContext;
  if (isSafe && !isMoved) return [];
  const [older, newer] = [map.before.words, map.after.words];
  const shared = (one: number, other: number) => sharedContext(older, one, newer, other, length);
  const own = shared(first, there);
  const rivals: number[] = [];
  const wanted = older.subarray(first, end);
  // The piece itself may stand in words that count as new.
  for (const other of placesOf(newer, wanted, there)) {
    const isNew = isLoose(map, from.subarray(other, other + length));
    if (other !== there && isNew && shared(first, other) + leastMargin > own) rivals.push(other);
  }
  // Words that count as gone, or as moved, may be those that are still here.
  for (const twin of placesOf(older, wanted, first)) {
    if (twin === first) continue;
    const kept = to[twin] ?? -1;
    const words = Int32Array.from(wanted, (_, nth) =>
      (to[twin + nth] ?? -1) < 0 ? -1 : twin + nth,
    );
    if (isLoose(map, words) && shared(twin, there) + leastMargin > own) rivals.push(there);
    // And words that count as moved may be those that are still there.
    if (isMoved && kept >= 0 && shared(first, kept) + leastMargin > shared(twin, kept)) {
      rivals.push(kept);
    }
  }
  return rivals;
}

/** True when some words have moved or have no partner; words are given as those of the earlier text. */
function isLoose({ match }: RevisionMap, words: Int32Array): boolean {
  return words.some((word) => word < 0 || match.ways[word] === moved);
}

/** Where some words stand not far from a place, by their first. */
function placesOf(words: Int32Array, wanted: Int32Array, near: number): number[] {
  const places: number[] = [];
  const last = Math.min(words.length - wanted.length, near + sightOfRivals);
  for (let first = Math.max(0, near - sightOfRivals); first <= last; first += 1) {
    let same = 0;
    while (same < wanted.length && words[first + same] === wanted[same]) same += 1;
    if (same === wanted.length) places.push(first);
  }
  return places;
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
  const [next, nextThere] = [first + length, there + length];
  let right = 0;
  while (
    right < sightOfContext &&
    next + right < older.length &&
    older[next + right] === newer[nextThere + right]
  ) {
    right += 1;
  }
  return left + right;
}
