/**
 * Finds the passage of an anchor in a text without any earlier revision. When there is one,
 * `placeAcross` knows what this can only judge by likeness.
 *
 * In order: the quoted words at the position, with all of their context; the quoted words anywhere,
 * judged by their surroundings and location; other words in their place.
 */
import { blockAt } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { knowsBlocks, type Anchor, type Placement } from '#core/model/anchor';
import { choose, isSettled, sortSame, type LikePlace } from './select-candidate';
import {
  featuresAt,
  laterText,
  seek,
  type CandidateFeatures,
  type LaterText,
  type Target,
} from './candidate-features';
import { indexWords, likePassages, type WordIndex } from './like-passages';
import { likeness } from './passage-likeness';
import { sameWords } from './same-words';
import { wholeCharacters } from '#core/text/whole-characters';

export type Resolver = (anchor: Anchor) => Placement;

type Blocks = Pick<DocumentRecord, 'blocks'>;

/** For one anchor; `createResolver` for many anchors of one text. */
export function resolveAnchor(anchor: Anchor, document: Blocks): Placement {
  return createResolver(document)(anchor);
}

/** For many anchors of one text: the costly part is built once, when first needed. */
export function createResolver(document: Blocks): Resolver {
  const text = canonicalText(document.blocks);
  let made: LaterText | null = null;
  let index: WordIndex | null = null;

  return function resolve(anchor) {
    if (anchor.quote.exact === '') return nowhere;
    if (matchesExactly(anchor, document, text)) return exactAt(anchor);
    const later = (made ??= laterText(document));
    const target = seek(anchor);
    if (target.length === 0) return nowhere;
    const found = sameWords(target, later).map((place) => featuresAt(target, later, place));
    if (anchor.quote.prefix === '' && anchor.quote.suffix === '') return withoutContext(found);
    const same = sortSame(target, found);
    if (isSettled(same)) return choose(target, later, same, []);
    index ??= indexWords(text);
    return choose(target, later, same, likePlaces(target, later, index, found));
  };
}

const nowhere: Placement = { kind: 'orphaned', score: 0, candidates: [] };

/** The score of words that occur once, and of each that occur more than once. */
const onlyPlace = 0.75;
const oneOfPlaces = 0.5;

/** Words without any context are certain only if they occur once. */
function withoutContext(found: readonly CandidateFeatures[]): Placement {
  const [only] = found;
  if (!only) return nowhere;
  const { start, end, isSame, isNearOrigin } = only;
  if (found.length > 1) {
    const candidates = found.map((one) => ({ start: one.start, end: one.end, score: oneOfPlaces }));
    return { kind: 'ambiguous', score: oneOfPlaces, candidates: candidates.slice(0, 5) };
  }
  const place = { start, end, score: onlyPlace };
  if (isSame && isNearOrigin) return { kind: 'moved', ...place };
  return { kind: 'changed', score: onlyPlace, candidates: [place] };
}

function exactAt({ position, quote }: Anchor): Placement {
  const { start } = position;
  return { kind: 'exact', start, end: start + quote.exact.length, score: 1 };
}

/**
 * True when the words are at the position with all of their context, unbroken, and as far from the
 * beginning of their block; otherwise a sentence with the same words may have taken their place.
 */
function matchesExactly({ position, quote, blocks }: Anchor, document: Blocks, text: string) {
  const { prefix, exact, suffix } = quote;
  const { start } = position;
  const isHere =
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, start + exact.length);
  if (!isHere || !knowsBlocks(blocks)) return isHere;
  const block = document.blocks[blockAt(document, start)];
  return start - (block?.start ?? 0) === blocks.startOffset;
}

/** Places whose words resemble the quoted ones without being the same. */
function likePlaces(
  target: Target,
  later: LaterText,
  index: WordIndex,
  same: readonly CandidateFeatures[],
): LikePlace[] {
  const { text } = later;
  return likePassages(target.anchor, index)
    .map((place) => wholeCharacters(text, place))
    .filter(({ start, end }) => same.every((one) => one.end <= start || one.start >= end))
    .map((place) => ({
      ...featuresAt(target, later, place),
      likeness: likeness(target.anchor.quote.exact, text.slice(place.start, place.end)),
    }));
}
