/**
 * Doubt about a place. A comparison finds one way among several to tell what was kept; where the
 * same words are again close by, another way may be as good: "act" in "act and act", of which one
 * was taken away.
 */
import { matchWords } from '#core/diff/match-words';
import { moved } from '#core/diff/match-texts';
import type { WordRange } from './carry-range';
import { isKeptWhole, keptAfter, keptBefore, sentenceAt, sightOfContext } from './kept-words';
import type { RevisionMap } from './revision-map';

/** Kept words on both sides of a passage with which no other place is looked for. */
const safeContext = 48;
/** By how many words of context a place must be better than another. */
const minMargin = 3;
/** Words on each side among which another place is looked for. */
const ambiguityReach = 400;
const maxAlternatives = 4;
/** Words from which on a piece may be found again by likeness, and the share of them it takes. */
const tellingLength = 5;
const minLikeness = 0.7;

/**
 * Places of the later text that may be meant as well as the one a passage was carried to.
 *
 * A sentence that was kept whole can only be taken for another one with the same words, so its
 * alternatives are those of the sentence; in one that was edited the passage's own words are looked for.
 */
export function rivalsOf(map: RevisionMap, range: WordRange): WordRange[] {
  const first = pieceAt(map, range.first, range);
  const last = pieceAt(map, range.end - 1, range);
  const pieces = first.first === last.first ? [first] : [first, last];
  const { to } = map.match;
  const length = range.end - range.first;
  const shifts = pieces.flatMap((piece) =>
    rivalsOfPiece(map, piece).map((alternative) => alternative - (to[piece.first] ?? 0)),
  );
  const starts = shifts
    .map((shift) => (to[range.first] ?? 0) + shift)
    .map((start) => Math.max(0, Math.min(start, map.after.words.length - length)));
  return [...new Set(starts)].slice(0, maxAlternatives).map((start) => ({
    first: start,
    end: start + length,
  }));
}

/** The sentence that holds a word when it was kept whole, or else the passage's words in it. */
function pieceAt(map: RevisionMap, word: number, range: WordRange): WordRange {
  const sentence = sentenceAt(map, word);
  if (isKeptWhole(map, word)) return sentence;
  return {
    first: Math.max(sentence.first, range.first),
    end: Math.min(sentence.end, range.end),
  };
}

/**
 * True for a sentence that moved away from its neighbours and whose words are more than once in
 * the earlier text: which of them has come is likely, but no more.
 */
export function hasTwin(map: RevisionMap, range: WordRange): boolean {
  const { first, end } = pieceAt(map, range.first, range);
  const there = map.match.to[first] ?? 0;
  const [older, newer] = [map.before.words, map.after.words];
  const { left, right } = contextAt(older, first, newer, there, end - first);
  if (left > minMargin && right > minMargin) return false;
  return placesOf(older, older.subarray(first, end), first, Infinity).length > 1;
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
  const around = (one: number, other: number) => contextAt(older, one, newer, other, length);
  const own = around(first, there);
  const alternatives: number[] = [];
  const wanted = older.subarray(first, end);
  // What has moved may have come from anywhere.
  const sight = isMoved ? Infinity : ambiguityReach;
  // The piece itself may be in words that count as new.
  for (const other of placesOf(newer, wanted, there, sight)) {
    const isNew = isLoose(map, from.subarray(other, other + length));
    if (other !== there && isNew && !outdoes(own, around(first, other))) alternatives.push(other);
  }
  // Words that count as gone, or as moved, may be those that are still here.
  for (const twin of placesOf(older, wanted, first, sight)) {
    if (twin === first) continue;
    const kept = to[twin] ?? -1;
    const words = Int32Array.from(wanted, (_, nth) =>
      (to[twin + nth] ?? -1) < 0 ? -1 : twin + nth,
    );
    if (isLoose(map, words) && !outdoes(own, around(twin, there))) alternatives.push(there);
    // And words that count as moved may be those that are still there.
    if (isMoved && kept >= 0 && !outdoes(around(twin, kept), around(first, kept))) {
      alternatives.push(kept);
    }
  }
  const isOpen = own.left === 0 || own.right === 0;
  if (isOpen && hasLikeness(map, wanted, there)) alternatives.push(there);
  return alternatives;
}

/** True when some words have moved or have no partner; words are given as those of the earlier text. */
function isLoose({ match }: RevisionMap, words: Int32Array): boolean {
  return words.some((word) => word < 0 || match.ways[word] === moved);
}

/** Where some words are not far from a place, by their first. */
function placesOf(words: Int32Array, wanted: Int32Array, near: number, sight: number): number[] {
  const places: number[] = [];
  const last = Math.min(words.length - wanted.length, near + sight);
  for (let first = Math.max(0, near - sight); first <= last; first += 1) {
    let same = 0;
    while (same < wanted.length && words[first + same] === wanted[same]) same += 1;
    if (same === wanted.length) places.push(first);
  }
  return places;
}

interface Context {
  readonly left: number;
  readonly right: number;
}

/** True when one place's context is better than another's, and on neither side clearly worse. */
function outdoes(one: Context, other: Context): boolean {
  return (
    one.left + one.right >= other.left + other.right + minMargin &&
    one.left + minMargin > other.left &&
    one.right + minMargin > other.right
  );
}

/** True when new words right beside a place are much like those of the piece: it may be there, edited. */
function hasLikeness({ after, match }: RevisionMap, wanted: Int32Array, there: number): boolean {
  if (wanted.length < tellingLength) return false;
  const most = 2 * wanted.length + tellingLength;
  const isNew = (word: number) => match.from[word] === -1;
  let first = there;
  while (first > 0 && there - first < most && isNew(first - 1)) first -= 1;
  const next = there + wanted.length;
  let end = next;
  while (end < after.words.length && end - next < most && isNew(end)) end += 1;
  return [after.words.subarray(first, there), after.words.subarray(next, end)].some((words) => {
    const kept = matchWords(wanted, words).filter((word) => word >= 0).length;
    return kept >= minLikeness * wanted.length;
  });
}

/** Words that are the same, without a break, around two places. */
function contextAt(
  older: Int32Array,
  first: number,
  newer: Int32Array,
  there: number,
  length: number,
): Context {
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
  return { left, right };
}
