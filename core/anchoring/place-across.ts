/**
 * Carries an anchor from one revision to another when both texts are available. What was kept is
 * known then, not guessed; what remains in doubt is reported as such.
 */
import { blockSeparator } from '#core/document/canonical-text';
import type { CutText } from '#core/diff/cut-words';
import { wordAfter, wordsBefore } from '#core/diff/cut-words';
import { straight, unlinked } from '#core/diff/match-texts';
import type { Anchor, Candidate, Placement } from '#core/model/anchor';
import { carryRange, type CarriedRange, type WordRange } from './carry-range';
import { isKeptWhole, supportOf } from './kept-words';
import { likeness } from './passage-likeness';
import type { RevisionMap } from './revision-map';
import { hasTwin, alternativesTo } from './ambiguity';
import { wholeCharacters } from '#core/text/whole-characters';
import type { Passage } from '#core/text/passage';

/** Share of a passage's letters, or number of its words, that must be kept to propose its place. */
const minKept = 0.35;
const minKeptWords = 4;
/** How similar a replacement of more than a few words must be to be proposed. */
const minLikeness = 0.5;
/**
 * Up to this many UTF-16 units may be replaced completely and still be proposed: a name, a date.
 */
const fewUnits = 40;
/** The same for a whole block that replaces a whole block: a heading. */
const shortBlock = 100;
/** This many consecutive kept words, including the passage, make a place certain. */
const minSupport = 5;

/**
 * @returns offsets into the later text; unchanged words are `exact`, or `moved` if their unit
 * moved.
 */
export function placeAcross(anchor: Anchor, map: RevisionMap): Placement {
  const passage = passageBefore(anchor, map);
  if (!passage) return map.resolveAfter(anchor);
  const range = {
    first: wordAfter(map.before, passage.start),
    end: wordsBefore(map.before, passage.end),
  };
  if (range.first >= range.end) return map.resolveAfter(anchor);
  const carried = carryRange(map.before, map.match, range);
  if (!carried) return placeAmongNew(map, range);
  return carried.whole
    ? placeWhole(map, passage, range, carried)
    : placePart(map, passage, range, carried);
}

/** A passage needs this many words to be looked for among the new words. */
const tellingLength = 5;

/**
 * The passage is gone from its place: it is proposed where the same words are new, if only once.
 */
function placeAmongNew({ before, after, match }: RevisionMap, range: WordRange): Placement {
  const wanted = before.words.subarray(range.first, range.end);
  const found: Candidate[] = [];
  for (let first = 0; first + wanted.length <= after.words.length; first += 1) {
    if (after.words[first] !== wanted[0] || wanted.length < tellingLength) continue;
    const isHere = wanted.every((word, nth) => after.words[first + nth] === word);
    if (!isHere || match.from.subarray(first, first + wanted.length).some((word) => word >= 0))
      continue;
    const place = passageOf(after, { first, end: first + wanted.length });
    found.push({ ...wholeCharacters(after.text, place), score: 0.8 });
  }
  const [only] = found;
  if (only && found.length === 1) return proposed(only);
  const score = found.length > 0 ? 0.5 : 0;
  return {
    kind: found.length > 0 ? 'ambiguous' : 'orphaned',
    score,
    candidates: found.slice(0, 4),
  };
}

/** Where the anchor's words are in the text they were taken from; null when unknown. */
function passageBefore(anchor: Anchor, { before, resolveBefore }: RevisionMap): Passage | null {
  const { position, quote } = anchor;
  if (quote.exact !== '' && before.text.startsWith(quote.exact, position.start)) {
    return { start: position.start, end: position.start + quote.exact.length };
  }
  const found = resolveBefore(anchor);
  return 'start' in found ? found : null;
}

/**
 * All words were kept side by side: certain, unless they are few or an equally good place is near.
 */
function placeWhole(
  map: RevisionMap,
  passage: Passage,
  range: WordRange,
  carried: CarriedRange,
): Placement {
  const unchanged = sameWords(map, passage, range, carried);
  const place = unchanged ?? rangeAfter(map, passage, range, carried);
  const alternatives = alternativesTo(map, range);
  if (alternatives.length > 0) {
    const { length } = alternatives;
    const candidates = [
      place,
      ...alternatives.map((alternative) => passageOf(map.after, alternative)),
    ];
    return {
      kind: 'ambiguous',
      score: 1 / (length + 1),
      candidates: candidates.map((one) => ({ ...one, score: 1 / (length + 1) })),
    };
  }
  const isMoved = map.match.ways.subarray(range.first, range.end).some((way) => way !== straight);
  const isSupported = supportOf(map.match, range) >= minSupport;
  const isLikely = isMoved && isOnlyLikely(map, range);
  const isCertain = isSupported && !isLikely && !isTouched(map, range, carried);
  if (!unchanged || !isCertain) return proposed({ ...place, score: unchanged ? 0.8 : 0.95 });
  return isMoved ? { kind: 'moved', ...place, score: 0.95 } : { kind: 'exact', ...place, score: 1 };
}

/** A moved sentence is only likely to be the same one if it was also edited, or occurs twice. */
function isOnlyLikely(map: RevisionMap, range: WordRange): boolean {
  const last = { first: range.end - 1, end: range.end };
  const isWhole = isKeptWhole(map, range.first) && isKeptWhole(map, last.first);
  return !isWhole || hasTwin(map, range) || hasTwin(map, last);
}

function placePart(
  map: RevisionMap,
  passage: Passage,
  range: WordRange,
  carried: CarriedRange,
): Placement {
  const place = rangeAfter(map, passage, range, carried);
  const alike = likeness(
    map.before.text.slice(passage.start, passage.end),
    map.after.text.slice(place.start, place.end),
  );
  const candidate = { ...place, score: 0.9 * Math.max(carried.kept, alike) };
  const isKept = carried.kept >= minKept || carried.keptWords >= minKeptWords;
  if (isKept || alike >= minLikeness) return proposed(candidate);
  const longest = Math.max(passage.end - passage.start, place.end - place.start);
  const isLinked = (map.match.ways[range.first] ?? unlinked) !== unlinked;
  const isBlock = isLine(map.before.text, passage) && isLine(map.after.text, place);
  const most = isBlock ? shortBlock : isLinked ? fewUnits : 0;
  if (longest <= most && carried.kept === 0) return proposed(candidate);
  return { kind: 'orphaned', score: candidate.score, candidates: [candidate] };
}

/** A whole block, such as a heading. */
function isLine(text: string, { start, end }: Passage): boolean {
  const startsLine = start === 0 || text[start - 1] === blockSeparator;
  return startsLine && (end === text.length || text[end] === blockSeparator);
}

function proposed(candidate: Candidate): Placement {
  return { kind: 'changed', score: candidate.score, candidates: [candidate] };
}

function passageOf({ starts, ends }: CutText, { first, end }: WordRange): Passage {
  return { start: starts[first] ?? 0, end: ends[end - 1] ?? 0 };
}

/**
 * True when words were added or removed right beside the passage without a blank between: in a
 * script without blanks they may belong to the passage's own first or last word.
 */
function isTouched({ before, after, match }: RevisionMap, range: WordRange, there: WordRange) {
  const isOpen = (cut: CutText, gap: number, partners: Int32Array, word: number) =>
    (partners[word] ?? 0) < 0 &&
    (cut.ends[gap - 1] ?? -1) === cut.starts[gap] &&
    isLetter(cut, gap - 1) &&
    isLetter(cut, gap);
  return (
    isOpen(before, range.first, match.to, range.first - 1) ||
    isOpen(before, range.end, match.to, range.end) ||
    isOpen(after, there.first, match.from, there.first - 1) ||
    isOpen(after, there.end, match.from, there.end)
  );
}

function isLetter({ text, starts, ends }: CutText, word: number): boolean {
  return /^[\p{L}\p{N}\u30FC]/u.test(text.slice(starts[word], ends[word]));
}

/** The carried passage when it is identical, including blanks and punctuation; otherwise null. */
function sameWords(
  { before, after }: RevisionMap,
  { start, end }: Passage,
  { first }: WordRange,
  carried: CarriedRange,
): Passage | null {
  const shift = (after.starts[carried.first] ?? 0) - (before.starts[first] ?? 0);
  const there = { start: start + shift, end: end + shift };
  const same = before.text.slice(start, end) === after.text.slice(there.start, there.end);
  return same ? there : null;
}

/**
 * Offsets of a carried range; a passage that begins or ends within a word still does if possible.
 */
function rangeAfter(
  { before, after, match }: RevisionMap,
  passage: Passage,
  range: WordRange,
  carried: CarriedRange,
): Passage {
  const place = passageOf(after, carried);
  const [last, lastThere] = [range.end - 1, carried.end - 1];
  let { start, end } = place;
  if (match.to[range.first] === carried.first) {
    const inner = passage.start - (before.starts[range.first] ?? 0);
    const room = (after.ends[carried.first] ?? 0) - start;
    const length = (before.ends[range.first] ?? 0) - (before.starts[range.first] ?? 0);
    if (inner > 0 && room === length) start += inner;
  }
  if (match.to[last] === lastThere) {
    const inner = (before.ends[last] ?? 0) - passage.end;
    const room = end - (after.starts[lastThere] ?? 0);
    const length = (before.ends[last] ?? 0) - (before.starts[last] ?? 0);
    if (inner > 0 && room === length) end -= inner;
  }
  return wholeCharacters(after.text, { start, end: Math.max(end, start + 1) });
}
