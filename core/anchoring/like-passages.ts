/**
 * Where a passage whose own words were edited may be when only its anchor is known. The rare words
 * of the quote and of its context vote for the places where they occur together; at the best few
 * places the words are matched one by one.
 */
import { cutWords, wordAfter, wordsBefore } from '#core/diff/cut-words';
import type { CutText, WordNumbers } from '#core/diff/cut-words';
import { matchWords } from '#core/diff/match-words';
import type { Anchor, Candidate } from '#core/model/anchor';
import { carryRange } from './carry-range';
import { likeness } from './passage-likeness';

/** A word with more occurrences says nothing about a place. */
const commonWord = 200;
/** Places that are matched closely. */
const maxPlaces = 8;
/** Votes this many words apart count for the same place: edits before a word shift it. */
const bucket = 8;
/** Weight of the passage's own words against those around it. */
const ownWeight = 0.75;
/** Candidates that are returned. */
const maxCandidates = 5;

export interface WordIndex {
  readonly cut: CutText;
  readonly numbers: WordNumbers;
  /** For each word number where it occurs, ascending; a common one is not listed completely. */
  readonly places: readonly (readonly number[] | undefined)[];
}

export function indexWords(text: string): WordIndex {
  const numbers: WordNumbers = new Map();
  const cut = cutWords(text, numbers);
  const places: number[][] = [];
  cut.words.forEach((word, at) => {
    const known = places[word];
    if (!known) places[word] = [at];
    else if (known.length <= commonWord) known.push(at);
  });
  return { cut, numbers, places };
}

/** The best first, not overlapping; scores from 0 to 1. */
export function likePassages({ quote }: Anchor, index: WordIndex): Candidate[] {
  const { prefix, exact, suffix } = quote;
  const probe = cutWords(prefix + exact + suffix, index.numbers);
  const range = {
    first: wordAfter(probe, prefix.length),
    end: wordsBefore(probe, prefix.length + exact.length),
  };
  if (range.first >= range.end) return [];
  const found: Candidate[] = [];
  for (const diagonal of likelyDiagonals(probe, index)) {
    const candidate = lookAt(probe, range, exact, index, diagonal);
    if (candidate) found.push(candidate);
  }
  return apart(found.sort((a, b) => b.score - a.score));
}

function likelyDiagonals(probe: CutText, { places }: WordIndex): number[] {
  const votes = new Map<number, number>();
  probe.words.forEach((word, nth) => {
    const found = places[word] ?? [];
    if (found.length > commonWord) return;
    for (const at of found) {
      const place = Math.floor((at - nth) / bucket);
      votes.set(place, (votes.get(place) ?? 0) + 1 / Math.sqrt(found.length));
    }
  });
  const sums = [...votes].map(([place, sum]) => ({
    diagonal: place * bucket,
    sum: sum + Math.max(votes.get(place - 1) ?? 0, votes.get(place + 1) ?? 0),
  }));
  return sums
    .sort((a, b) => b.sum - a.sum)
    .slice(0, maxPlaces)
    .map(({ diagonal }) => diagonal);
}

function lookAt(
  probe: CutText,
  range: { first: number; end: number },
  exact: string,
  { cut }: WordIndex,
  diagonal: number,
): Candidate | null {
  const slack = bucket + (probe.words.length >> 2);
  const first = Math.max(0, diagonal - slack);
  const end = Math.min(cut.words.length, diagonal + bucket + probe.words.length + slack);
  if (first >= end) return null;
  const to = matchWords(probe.words, cut.words.subarray(first, end));
  const from = new Int32Array(end - first).fill(-1);
  to.forEach((there, word) => {
    if (there >= 0) from[there] = word;
  });
  const carried = carryRange(probe, { to, from }, range);
  if (!carried) return null;
  const start = cut.starts[first + carried.first] ?? 0;
  const stop = cut.ends[first + carried.end - 1] ?? 0;
  const around = probe.words.length - (range.end - range.first);
  let kept = 0;
  to.forEach((there, word) => {
    if (there >= 0 && (word < range.first || word >= range.end)) kept += 1;
  });
  const own = likeness(exact, cut.text.slice(start, stop));
  const score = around === 0 ? own : ownWeight * own + (1 - ownWeight) * (kept / around);
  return { start, end: stop, score };
}

function apart(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates) {
    const clear = kept.every((other) => one.end <= other.start || one.start >= other.end);
    if (clear && kept.length < maxCandidates) kept.push(one);
  }
  return kept;
}
