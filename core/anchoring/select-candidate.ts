/**
 * Selects among the candidates of an anchor by their features. A place is taken only when nothing
 * speaks for another one; where a choice would be a guess, none is made.
 */
import type { Candidate, Placement } from '#core/model/anchor';
import {
  beyondSentence,
  isInOwnSentence,
  isLikeOwnSentence,
  run,
  sideAgrees,
  type CandidateFeatures,
  type LaterText,
  type Target,
} from './candidate-features';

/** Share of the context that must be around words for them to be taken. */
const minTaken = 0.85;
/** The same for a long quote, which hardly occurs twice by chance. */
const minForLong = 0.6;
/** A quote of at least this many UTF-16 units is long. */
const longQuote = 40;
/** How much less context the second best place must have around it. */
const minLead = 0.2;
/**
 * When context does not decide, the second place must be this many times farther from the position.
 */
const nearerTimes = 2;
/** More consecutive letters than this are a sentence, not a formula that summaries repeat. */
const maxFormulaLength = 80;
/** With this much context, words that only resemble the quoted ones are not looked for. */
const goodContext = 0.8;
/** Likeness of words that are proposed with most of the context on one side. */
const minLikeness = 0.55;
/** The same when the text begins or ends beside them, so that there is no context on that side. */
const minAtEdge = 0.3;
/** This many units of context identify a place by themselves. */
const minContext = 8;
const maxOccurrences = 1000;
const maxCandidates = 5;

/** A place with words like the quoted ones; `likeness` is 0 to 1. */
export interface LikePlace extends CandidateFeatures {
  readonly likeness: number;
}

/** The places that have the quoted words, by location. */
export interface SamePlaces {
  /** Where the words were, in their own sentence; the best first. */
  readonly home: readonly CandidateFeatures[];
  /** Elsewhere; the best first. */
  readonly away: readonly CandidateFeatures[];
}

export function sortSame(target: Target, places: readonly CandidateFeatures[]): SamePlaces {
  const isLong = target.anchor.quote.exact.length >= longQuote;
  const sorted = places
    .filter(({ isCutOut, isWhole }) => isWhole || !isCutOut)
    .toSorted((a, b) => b.share - a.share || Math.abs(a.shift) - Math.abs(b.shift));
  return {
    home: sorted.filter((one) => one.isNearOrigin && (isLong || isLikeOwnSentence(target, one))),
    away: sorted.filter((one) => !one.isNearOrigin),
  };
}

/** True when words that merely resemble the quoted ones cannot be a better place. */
export function isSettled({ home }: SamePlaces): boolean {
  return (home[0]?.share ?? 0) >= goodContext;
}

export function choose(
  target: Target,
  later: LaterText,
  { home, away }: SamePlaces,
  like: readonly LikePlace[],
): Placement {
  const replaced = bestLike(target, like);
  const [best] = home;
  if (best && best.share + minLead >= (replaced?.share ?? 0)) {
    return chooseAtHome(target, later, home, away);
  }
  const whole = away.filter(({ isWhole }) => isWhole);
  const [only] = whole;
  if (only && whole.length === 1 && !replaced) return proposed(only);
  if (replaced) return proposed(replaced);
  if (whole.length > 1) return ambiguous(whole);
  const [sentence, twin] = away.filter(
    (one) => isInOwnSentence(target, one) && run(target, one.agreement) >= maxFormulaLength,
  );
  if (sentence && sentence.share - (twin?.share ?? -1) >= minLead) return proposed(sentence);
  return orphaned([...home, ...away, ...like]);
}

function chooseAtHome(
  target: Target,
  later: LaterText,
  home: readonly CandidateFeatures[],
  away: readonly CandidateFeatures[],
): Placement {
  const [best, second] = home as [CandidateFeatures, ...CandidateFeatures[]];
  if (second && best.share - second.share < minLead) {
    const alike = home
      .filter(({ share }) => best.share - share < minLead)
      .toSorted((a, b) => Math.abs(a.shift) - Math.abs(b.shift));
    const [nearest, next] = alike as [CandidateFeatures, CandidateFeatures];
    const isNearer = Math.abs(next.shift) > nearerTimes * Math.abs(nearest.shift);
    return isNearer ? proposed(nearest) : ambiguous(alike);
  }
  if (!isCertain(target, later, best, [...home, ...away])) return proposed(best);
  const { start, end, share, shift } = best;
  const score = best.isWhole ? 1 : share;
  return { kind: shift === 0 ? 'exact' : 'moved', start, end, score };
}

/** Nothing speaks against a place, and nothing for another one. */
function isCertain(
  target: Target,
  { text, bare }: LaterText,
  best: CandidateFeatures,
  places: readonly CandidateFeatures[],
): boolean {
  const { quote } = target.anchor;
  const least = quote.exact.length >= longQuote ? minForLong : minTaken;
  if (!best.isSame || !best.keptItsBlock || best.share < least) return false;
  if (!isInOwnSentence(target, best)) return false;
  const others = places.filter((one) => one !== best);
  if (others.some(({ share }) => best.share - share < minLead)) return false;
  const hasTwin =
    others.some((one) => isInOwnSentence(target, one)) ||
    target.own.ends.some((end) => standsTwice(bare.letters, end));
  const beyond = beyondSentence(target, best.agreement);
  const isSeen = best.isWhole || beyond.left || beyond.right;
  const spansSentences = !best.isWhole && target.own.ends.length > 0;
  if (!isSeen) return false;
  if ((hasTwin || spansSentences) && !(beyond.left && beyond.right)) return false;
  return bordersAgree(quote, text, best) && !isReplacedElsewhere(quote, text, best);
}

function standsTwice(letters: string, words: string): boolean {
  const first = letters.indexOf(words);
  return first >= 0 && letters.includes(words, first + 1);
}

/** The most likely of the places where other words replaced the quoted ones. */
function bestLike(target: Target, like: readonly LikePlace[]): LikePlace | undefined {
  const { before, after } = target.context;
  const sidesAtEdge = [before, after].filter((side) => side === '').length;
  return like
    .filter(({ isNearOrigin, isCutOut, agreement, likeness, share }) => {
      if (!isNearOrigin || isCutOut) return false;
      const sides = [
        sideAgrees(agreement.leftEdited, before.length),
        sideAgrees(agreement.rightEdited, after.length),
      ].filter(Boolean).length;
      if (sides === 2) return true;
      if (sides + sidesAtEdge === 2 && likeness >= minAtEdge) return true;
      return likeness >= minLikeness && (sides === 1 || share >= 0.5);
    })
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
}

/**
 * False when other letters touch the quote than before: its first or last word may be another one.
 */
function bordersAgree(
  { prefix, suffix }: Target['anchor']['quote'],
  text: string,
  { start, end }: CandidateFeatures,
): boolean {
  const alike = (kept = '', found = '') => kept === found || !/\S/.test(kept + found);
  return (
    (prefix === '' || alike(prefix.at(-1), text[start - 1])) &&
    (suffix === '' || alike(suffix[0], text[end]))
  );
}

/** True when the context is at another place, around other words than the quoted ones. */
function isReplacedElsewhere(
  { prefix, suffix, exact }: Target['anchor']['quote'],
  text: string,
  best: CandidateFeatures,
): boolean {
  if (prefix.length < minContext || suffix.length < minContext) return false;
  let at = text.indexOf(prefix);
  for (let count = 0; at >= 0 && count < maxOccurrences; count += 1) {
    const end = at + prefix.length;
    const next = text.indexOf(suffix.slice(0, minContext), end);
    if (end !== best.start && next >= 0 && next - end <= 2 * exact.length + minContext) {
      return true;
    }
    at = text.indexOf(prefix, at + 1);
  }
  return false;
}

function scoreOf(place: CandidateFeatures | LikePlace): number {
  return 'likeness' in place ? (place.likeness + place.share) / 2 : place.share;
}

function candidateOf(place: CandidateFeatures | LikePlace): Candidate {
  return { start: place.start, end: place.end, score: scoreOf(place) };
}

function proposed(place: CandidateFeatures | LikePlace): Placement {
  return open('changed', [place]);
}

function ambiguous(places: readonly CandidateFeatures[]): Placement {
  return open('ambiguous', places);
}

function orphaned(places: readonly (CandidateFeatures | LikePlace)[]): Placement {
  return open('orphaned', places);
}

function open(
  kind: 'changed' | 'ambiguous' | 'orphaned',
  places: readonly CandidateFeatures[],
): Placement {
  const candidates = places.slice(0, maxCandidates).map(candidateOf);
  return { kind, score: candidates[0]?.score ?? 0, candidates };
}
