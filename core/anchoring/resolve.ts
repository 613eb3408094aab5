/**
 * Finds the passage of an anchor in a text of which no earlier revision is at hand. Where there is
 * one, `placeAcross` knows what this can only judge by likeness.
 *
 * In order: the quoted words at the position, when their context agrees; the quoted words elsewhere,
 * judged by their context; words like the quoted ones. A place is taken only with a least score
 * and with a margin over the second.
 */
import type { Anchor, Candidate, Placement } from './anchor';
import { contextAgreement } from './context-agreement';
import { indexWords, likePassages, type WordIndex } from './like-passages';
import { wholeCharacters } from './whole-characters';

/** Context that must agree for words to be taken where they stood. */
const leastAtPosition = 0.85;
/** Context that must agree for words elsewhere to be taken. */
const leastElsewhere = 0.85;
/** The same for a long quote, which hardly stands twice by chance. */
const leastForLong = 0.6;
/** UTF-16 units from which on a quote is long. */
const longQuote = 40;
/** Context that must agree for a place to be proposed. */
const leastProposed = 0.45;
/** By how much the second best place must agree less. */
const leastMargin = 0.2;
/** Likeness that words must have to be proposed, and its lead over the second. */
const leastLikeness = 0.55;
const likenessMargin = 0.1;
/** More occurrences than this say nothing about which one was meant. */
const mostOccurrences = 1000;
const mostCandidates = 5;
/** Units of context that tell a place by themselves. */
const leastContext = 8;
/** UTF-16 units, beside a fiftieth of the text, that a place may be away from where it was. */
const farthest = 200;

export type Resolver = (anchor: Anchor) => Placement;

/** For one anchor; `createResolver` for many anchors of one text. */
export function resolveAnchor(anchor: Anchor, text: string): Placement {
  return createResolver(text)(anchor);
}

/** For many anchors of one text: what is costly is made once, when it is first needed. */
export function createResolver(text: string): Resolver {
  let index: WordIndex | null = null;

  return function resolve(anchor) {
    const { quote, position } = anchor;
    if (quote.exact === '') return unplaced;
    const there = position.start;
    const stands = text.startsWith(quote.exact, there);
    if (stands && standsUnbroken(anchor, text)) return exactAt(anchor);
    const places = occurrences(anchor, text);
    const found = places.length > 0 ? choose(anchor, text, places, stands) : null;
    if (found && found.kind !== 'unplaced') return found;
    index ??= indexWords(text);
    const like = chooseLike(text, likePassages(anchor, index));
    return like.kind === 'unplaced' && found ? found : like;
  };
}

const unplaced: Placement = { kind: 'unplaced', score: 0, candidates: [] };

function exactAt({ position, quote }: Anchor): Placement {
  const { start } = position;
  return { kind: 'exact', start, end: start + quote.exact.length, score: 1 };
}

/** True when all of the kept context stands around the position, without a break. */
function standsUnbroken({ position, quote }: Anchor, text: string): boolean {
  const { prefix, exact, suffix } = quote;
  return (
    text.startsWith(prefix, position.start - prefix.length) &&
    text.startsWith(suffix, position.start + exact.length)
  );
}

function agreementAt({ quote }: Anchor, text: string, start: number): number | null {
  return contextAgreement(quote, text, { start, end: start + quote.exact.length });
}

/** Where the quoted words stand, those with the best context first. */
function occurrences(anchor: Anchor, text: string): Candidate[] {
  const { exact } = anchor.quote;
  const found: Candidate[] = [];
  let at = text.indexOf(exact);
  while (at >= 0 && found.length < mostOccurrences) {
    if (isWhole(text, at, exact.length) && cutsAlike(anchor, text, at)) {
      found.push({ start: at, end: at + exact.length, score: agreementAt(anchor, text, at) ?? 0 });
    }
    at = text.indexOf(exact, at + 1);
  }
  return found.sort((a, b) => b.score - a.score);
}

/** False where a quote that is half a character would be found within another one. */
function isWhole(text: string, start: number, length: number): boolean {
  const whole = wholeCharacters(text, { start, end: start + length });
  return whole.start === start && whole.end === start + length;
}

const wordLetter = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]$/u;

/** False where the quote would be cut out of a longer word although it was none, as 1 in 1945. */
function cutsAlike({ quote: { prefix, exact, suffix } }: Anchor, text: string, start: number) {
  const within = (one = '', other = '') => wordLetter.test(one) && wordLetter.test(other);
  const end = start + exact.length;
  const [first, last] = [exact[0], exact.at(-1)];
  const cutBefore = within(text[start - 1], first) && !within(prefix.at(-1), first);
  return !cutBefore && !(within(last, text[end]) && !within(last, suffix[0]));
}

/** True when the kept context stands at another place, around other words than the quoted ones. */
function isReplacedElsewhere({ quote }: Anchor, text: string, best: Candidate): boolean {
  const { prefix, suffix, exact } = quote;
  if (prefix.length < leastContext || suffix.length < leastContext) return false;
  let at = text.indexOf(prefix);
  for (let count = 0; at >= 0 && count < mostOccurrences; count += 1) {
    const end = at + prefix.length;
    const next = text.indexOf(suffix.slice(0, leastContext), end);
    if (end !== best.start && next >= 0 && next - end <= 2 * exact.length + leastContext)
      return true;
    at = text.indexOf(prefix, at + 1);
  }
  return false;
}

/** False where other letters touch the quote than did: its first or last word may be another one. */
function bordersAgree({ quote }: Anchor, text: string, { start, end }: Candidate): boolean {
  const alike = (kept = '', found = '') => kept === found || !/\S/.test(kept + found);
  return (
    (quote.prefix === '' || alike(quote.prefix.at(-1), text[start - 1])) &&
    (quote.suffix === '' || alike(quote.suffix[0], text[end]))
  );
}

/** False when the quote is so far from its position that its words may be a repetition of it. */
function isNear({ position }: Anchor, text: string, { start }: Candidate): boolean {
  if (position.start > text.length) return true;
  return Math.abs(start - position.start) <= farthest + text.length / 50;
}

function choose(
  anchor: Anchor,
  text: string,
  places: readonly Candidate[],
  stands: boolean,
): Placement {
  const { quote, position } = anchor;
  const [best, second] = places as [Candidate, ...Candidate[]];
  const margin = best.score - (second?.score ?? -1);
  const candidates = places.slice(0, mostCandidates);
  if (stands) {
    const here = places.find(({ start }) => start === position.start);
    const agreement = here?.score ?? 0;
    const isBest = agreement >= leastAtPosition && agreement >= best.score;
    if (here && isBest && bordersAgree(anchor, text, here)) return exactAt(anchor);
  }
  const hasContext = quote.prefix !== '' || quote.suffix !== '';
  if (!hasContext) {
    return second
      ? {
          kind: 'ambiguous',
          score: 0.5,
          candidates: candidates.map((one) => ({ ...one, score: 0.5 })),
        }
      : { kind: 'moved', start: best.start, end: best.end, score: 0.75 };
  }
  if (best.score < leastProposed && (second || quote.exact.length < longQuote)) {
    return { kind: 'unplaced', score: best.score, candidates };
  }
  if (margin < leastMargin) return { kind: 'ambiguous', score: best.score, candidates };
  const least = quote.exact.length >= longQuote ? leastForLong : leastElsewhere;
  const isCertain =
    isNear(anchor, text, best) &&
    bordersAgree(anchor, text, best) &&
    !isReplacedElsewhere(anchor, text, best);
  if (best.score < least || !isCertain) return { kind: 'changed', score: best.score, candidates };
  return { kind: 'moved', start: best.start, end: best.end, score: best.score };
}

function chooseLike(text: string, like: readonly Candidate[]): Placement {
  const candidates = like.map((one) => ({ ...one, ...wholeCharacters(text, one) }));
  const [best, second] = candidates;
  if (!best) return unplaced;
  const { score } = best;
  if (score < leastLikeness) return { kind: 'unplaced', score, candidates };
  const margin = score - (second?.score ?? 0);
  return { kind: margin < likenessMargin ? 'ambiguous' : 'changed', score, candidates };
}
