/** Carries a range of words over to a later text, by the words that were kept. */
import type { CutText } from '#core/diff/cut-words';
import type { TextMatch } from '#core/diff/match-texts';

type Match = Pick<TextMatch, 'to' | 'from'>;

/** A range of words, end excluded. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

export interface CarriedRange extends WordRange {
  /** Share of the passage's letters that were kept in this range, 0 to 1. */
  readonly kept: number;
  /** How many of its words were kept. */
  readonly keptWords: number;
  /** All of its words are here, in order, with nothing between them. */
  readonly whole: boolean;
}

/** More new words than this between two kept ones split the passage. */
const maxInsertion = 60;

/**
 * Where a range of words is now: from the first to the last of its kept words, with the words that
 * replaced others at its edges; or whatever replaced all of it.
 *
 * @returns null when none was kept and nothing took their place.
 */
export function carryRange(before: CutText, match: Match, range: WordRange): CarriedRange | null {
  const { to } = match;
  const piece = heaviestPiece(before, to, range);
  if (!piece) {
    const place = replacement(match, range);
    return place && { ...place, kept: 0, keptWords: 0, whole: false };
  }
  const [start, last] = [piece.first, piece.end - 1];
  const place = { first: to[start] ?? 0, end: (to[last] ?? 0) + 1 };
  const complete = piece.words === range.end - range.first;
  const whole = complete && place.end - place.first === piece.words;
  const head = start > range.first ? replacement(match, { first: range.first, end: start }) : null;
  const tail =
    last + 1 < range.end ? replacement(match, { first: last + 1, end: range.end }) : null;
  return {
    first: head?.end === place.first ? head.first : place.first,
    end: tail?.first === place.end ? tail.end : place.end,
    kept: piece.weight / weightOf(before, range.first, range.end),
    keptWords: piece.words,
    whole,
  };
}

interface Piece extends WordRange {
  words: number;
  weight: number;
}

/** The run of kept words with the most letters that still follow one another. */
function heaviestPiece(before: CutText, to: Int32Array, { first, end }: WordRange): Piece | null {
  let best: Piece | null = null;
  let piece: Piece | null = null;
  for (let word = first; word < end; word += 1) {
    const there = to[word] ?? -1;
    if (there < 0) continue;
    const step: number = piece ? there - (to[piece.end - 1] ?? 0) : 0;
    if (!piece || step < 1 || step > maxInsertion) {
      piece = { first: word, end: word, words: 0, weight: 0 };
    }
    piece = {
      first: piece.first,
      end: word + 1,
      words: piece.words + 1,
      weight: piece.weight + weightOf(before, word, word + 1),
    };
    if (!best || piece.weight > best.weight) best = piece;
  }
  return best;
}

function weightOf({ starts, ends }: CutText, first: number, end: number): number {
  let weight = 0;
  for (let word = first; word < end; word += 1) weight += (ends[word] ?? 0) - (starts[word] ?? 0);
  return weight;
}

/**
 * The new words in place of a range of lost ones, between the same kept neighbours. Within a longer
 * replaced stretch the range's own part is known only when the number of words is unchanged, or
 * when the range is all of it.
 */
function replacement({ to, from }: Match, range: WordRange): WordRange | null {
  let { first, end } = range;
  while (first > 0 && (to[first - 1] ?? -1) < 0) first -= 1;
  while (end < to.length && (to[end] ?? -1) < 0) end += 1;
  const there = first === 0 ? 0 : (to[first - 1] ?? 0) + 1;
  const thereEnd = end === to.length ? from.length : (to[end] ?? 0);
  if (thereEnd <= there || thereEnd - there > 4 * (end - first) + maxInsertion) return null;
  for (let word = there; word < thereEnd; word += 1) if ((from[word] ?? -1) >= 0) return null;
  if (thereEnd - there === end - first) {
    return { first: there + range.first - first, end: there + range.end - first };
  }
  const share = (range.end - range.first) / (end - first);
  return share >= minShare ? { first: there, end: thereEnd } : null;
}

/** Share of a replaced stretch above which the replacement is that of the range. */
const minShare = 0.6;
