import { wordsOf, type Units } from './cut-units';

/** A pair of words that occurs more often says nothing: "of the". */
const commonPair = 16;
/** Candidate partners of a unit that are compared closely. */
const maxPartners = 6;
/** Up to this many pairs of units, each is compared closely. */
const fewPairs = 64;

/** Two units that have words in common; `likeness` is 0 to 1, Dice's coefficient of their words. */
export interface LikePair {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
}

/** Dice's coefficient of two lists of words: the share they have in common, in any order. */
export function createLikeness(): (left: Int32Array, right: Int32Array) => number {
  const counts = new Map<number, number>();
  return (left, right) => {
    counts.clear();
    for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
    let common = 0;
    for (const word of right) {
      const left = counts.get(word) ?? 0;
      if (left > 0) common += 1;
      counts.set(word, left - 1);
    }
    return (2 * common) / Math.max(1, left.length + right.length);
  };
}

/**
 * The pairs of units, one of each text, with at least this likeness, in ascending order of the
 * earlier unit. Unless there are few units, only those that share a rare pair of neighbouring words
 * are compared, so the time grows with the text and not with its square.
 */
export function likePairs(
  before: Units,
  after: Units,
  befores: readonly number[],
  afters: readonly number[],
  least: number,
): LikePair[] {
  const likeness = createLikeness();
  const few = befores.length * afters.length <= fewPairs;
  const index = few ? null : indexPairs(after, afters);
  const pairs: LikePair[] = [];
  for (const unit of befores) {
    const words = wordsOf(before, unit);
    for (const other of index ? partners(words, index) : afters) {
      const alike = likeness(words, wordsOf(after, other));
      if (alike >= least) pairs.push({ before: unit, after: other, likeness: alike });
    }
  }
  return pairs;
}

/** Units by the pairs of neighbouring words they contain. */
type PairIndex = Map<number, number[]>;

function indexPairs(units: Units, some: readonly number[]): PairIndex {
  const index: PairIndex = new Map();
  for (const unit of some) {
    for (const pair of neighbours(wordsOf(units, unit))) {
      const known = index.get(pair);
      if (known === undefined) index.set(pair, [unit]);
      else if (known.length <= commonPair && known.at(-1) !== unit) known.push(unit);
    }
  }
  return index;
}

function partners(words: Int32Array, index: PairIndex): number[] {
  const votes = new Map<number, number>();
  for (const pair of neighbours(words)) {
    const units = index.get(pair) ?? [];
    if (units.length > commonPair) continue;
    for (const unit of units) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  }
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, maxPartners)
    .map(([unit]) => unit);
}

/** Pairs of neighbouring words as one number each; exact for fewer than 2^26 words. */
function neighbours(words: Int32Array): number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    pairs.push((words[at] ?? 0) * 0x4000000 + (words[at + 1] ?? 0));
  }
  if (words.length === 1) pairs.push(words[0] ?? 0);
  return pairs;
}
