/**
 * Ambiguity of a place. A comparison picks one of several ways to pair what was kept; when the same
 * words occur again nearby, another pairing may be as good: "act" in "act and act", one of which
 * was removed.
 */
import { matchWords } from '#core/diff/match-words';
import { moved } from '#core/diff/match-texts';
import type { WordRange } from './carry-range';
import { isKeptWhole, keptAfter, keptBefore, sentenceAt, sightOfContext } from './kept-words';
import type { RevisionMap } from './revision-map';

/** With this many kept words on both sides of a passage, no alternative is looked for. */
const safeContext = 48;
/** How many more words of context a place must have than another to be better. */
const minMargin = 3;
/** Words on each side that are searched for alternatives. */
const ambiguityReach = 400;
const maxAlternatives = 4;
/** A piece of at least this many words may be found again by likeness, if it shares this much. */
const tellingLength = 5;
const minLikeness = 0.7;

/**
 * Places in the later text that may be meant as well as the one a passage was carried to.
 *
 * A sentence that was kept whole can only be confused with another one of the same words, so its
 * alternatives are those of the sentence; in an edited sentence the passage's own words are looked
 * for.
 */
export function alternativesTo(map: RevisionMap, range: WordRange): WordRange[] {
  const first = pieceAt(map, range.first, range);
  const last = pieceAt(map, range.end - 1, range);
  const pieces = first.first === last.first ? [first] : [first, last];
  const { to } = map.match;
  const length = range.end - range.first;
  const shifts = pieces.flatMap((piece) =>
    alternativesToPiece(map, piece).map((alternative) => alternative - (to[piece.first] ?? 0)),
  );
  const starts = shifts
    .map((shift) => (to[range.first] ?? 0) + shift)
    .map((start) => Math.max(0, Math.min(start, map.after.words.length - length)));
  return [...new Set(starts)].slice(0, maxAlternatives).map((start) => ({
    first: start,
    end: start + length,
  }));
}

/** The sentence around a word if it was kept whole, otherwise the passage's words in it. */
function pieceAt(map: RevisionMap, word: number, range: WordRange): WordRange {
  const sentence = sentenceAt(map, word);
  if (isKeptWhole(map, word)) return sentence;
  return {
    first: Math.max(sentence.first, range.first),
    end: Math.min(sentence.end, range.end),
  };
}

/**
 * True for a sentence that moved away from its neighbours and whose words occur more than once in
 * the earlier text: which of them moved is likely, but not certain.
 */
export function hasTwin(map: RevisionMap, range: WordRange): boolean {
  const { first, end } = pieceAt(map, range.first, range);
  const there = map.match.to[first] ?? 0;
  const [older, newer] = [map.before.words, map.after.words];
  const { left, right } = contextAt(older, first, newer, there, end - first);
  if (left > minMargin && right > minMargin) return false;
  return placesOf(older, older.subarray(first, end), first, Infinity).length > 1;
}

/** First words of the places, including the piece's own, that make its place ambiguous. */
function alternativesToPiece(map: RevisionMap, { first, end }: WordRange): number[] {
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
  // A moved piece may have come from anywhere.
  const sight = isMoved ? Infinity : ambiguityReach;
  // The piece itself may be among words that count as new.
  for (const other of placesOf(newer, wanted, there, sight)) {
    const isNew = isLoose(map, from.subarray(other, other + length));
    if (other !== there && isNew && !outdoes(own, around(first, other))) alternatives.push(other);
  }
  // Words that count as gone, or as moved, may be the ones that are still here.
  for (const twin of placesOf(older, wanted, first, sight)) {
    if (twin === first) continue;
    const kept = to[twin] ?? -1;
    const words = Int32Array.from(wanted, (_, nth) =>
      (to[twin + nth] ?? -1) < 0 ? -1 : twin + nth,
    );
    if (isLoose(map, words) && !outdoes(own, around(twin, there))) alternatives.push(there);
    // And words that count as moved may be the ones that are still there.
    if (isMoved && kept >= 0 && !outdoes(around(twin, kept), around(first, kept))) {
      alternatives.push(kept);
    }
  }
  const isOpen = own.left === 0 || own.right === 0;
  if (isOpen && hasLikeness(map, wanted, there)) alternatives.push(there);
  return alternatives;
}

/** True when some words moved or have no partner; words are given as those of the earlier text. */
function isLoose({ match }: RevisionMap, words: Int32Array): boolean {
  return words.some((word) => word < 0 || match.ways[word] === moved);
}

/** Where a run of words occurs near a place, by its first word. */
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

/** True when one place's context is better than another's and on neither side clearly worse. */
function outdoes(one: Context, other: Context): boolean {
  return (
    one.left + one.right >= other.left + other.right + minMargin &&
    one.left + minMargin > other.left &&
    one.right + minMargin > other.right
  );
}

/**
 * True when new words right beside a place resemble those of the piece: it may be there, edited.
 */
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

/** The words that agree, without a break, around two places. */
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
