/**
 * Finds the words of an incoming annotation in a text of the library, and how certain that is.
 * Nothing is placed in doubt: two equally good places are ambiguous.
 */
import type { Anchor } from '#core/model/anchor';
import { describePassage } from '#core/anchoring/describe';
import { createResolver, type Resolver } from '#core/anchoring/resolve';
import { canonicalText } from '#core/document/canonical-text';
import { indexCodePoints, type CodePointIndex } from '#core/text/code-points';
import type { DocumentRecord } from '#core/document/document';
import { findIn, plainFind } from '#core/text/find';
import { foldText, type FoldedText } from '#core/text/fold';
import type { IncomingItem } from './incoming';
import type { Passage } from '#core/text/passage';
import { createGluedFinder, likeliest } from './likely-places';

/**
 * - placed: the words are where the file says, or in exactly one place when it does not say where;
 * - moved: the words are in one certain place, but not where the file says;
 * - changed: one place has the words with other case, quotes, dashes or blanks;
 * - ambiguous: several places fit equally well;
 * - orphaned: the words are not there.
 */
export type IncomingPlacement = 'placed' | 'moved' | 'changed' | 'ambiguous' | 'orphaned';

export interface PlacedIncoming {
  readonly placement: IncomingPlacement;
  readonly anchor: Anchor;
}

/** For one document; the costly part is built once, when first needed. */
export function createIncomingPlacer(document: DocumentRecord) {
  const text = canonicalText(document.blocks);
  const resolve = createResolver(document);
  const gluedPlaces = createGluedFinder(text);
  let points: CodePointIndex | null = null;
  let folded: FoldedText | null = null;

  function rangeOf({ range }: IncomingItem): Passage | null {
    if (!range || range.unit === 'utf16') return range;
    points ??= indexCodePoints(text);
    return { start: points.toUtf16(range.start), end: points.toUtf16(range.end) };
  }

  /** Places whose words differ only in what a keyboard or a web page changes. */
  function foldedPlaces(exact: string): Passage[] {
    folded ??= foldText(text, plainFind);
    return findIn(folded, exact, plainFind);
  }

  return function place(item: IncomingItem & { quote: Anchor['quote'] }): PlacedIncoming {
    const own = item.own?.anchor;
    if (own && isWhole(own, item.quote.exact)) return placeOwn(own, resolve);
    const range = rangeOf(item);
    const kept = anchorOf(item.quote, range);
    const found = resolve(kept);
    const described = (passage: Passage) => describePassage(document, passage);
    if (found.kind === 'exact') return { placement: 'placed', anchor: described(found) };
    if (found.kind === 'moved') {
      return { placement: range ? 'moved' : 'placed', anchor: described(found) };
    }
    const whole = foldedPlaces(item.quote.exact);
    const places = whole.length > 0 ? whole : gluedPlaces(item.quote.exact);
    const [only] = places;
    if (found.kind !== 'ambiguous' && only && places.length === 1) {
      return { placement: 'changed', anchor: described(only) };
    }
    if (places.length <= 1) return { placement: orphanedOr(found.kind), anchor: kept };
    const { place: likely, isSure } = likeliest(text, places, item.quote);
    if (likely !== null && isSure && range === null) {
      return { placement: 'placed', anchor: described(likely) };
    }
    return { placement: 'ambiguous', anchor: likely === null ? kept : at(kept, likely.start) };
  };
}

function orphanedOr(kind: string): 'ambiguous' | 'orphaned' {
  return kind === 'ambiguous' ? kind : 'orphaned';
}

/** The same words, searched for from a given place first. */
function at(anchor: Anchor, start: number): Anchor {
  return { ...anchor, position: { start, end: start + anchor.quote.exact.length } };
}

/** An anchor of our own whose numbers match its words, which are still the item's. */
function isWhole({ quote, position }: Anchor, exact: string): boolean {
  return quote.exact === exact && position.end - position.start === exact.length;
}

/** Our own anchor is kept as it is: it knows more than any other selector. */
function placeOwn(anchor: Anchor, resolve: Resolver): PlacedIncoming {
  const { kind } = resolve(anchor);
  return { placement: kind === 'exact' ? 'placed' : kind, anchor };
}

/** What is known of a passage before it is found; the words decide, not the numbers. */
function anchorOf(quote: Anchor['quote'], range: Passage | null): Anchor {
  const last = Number.MAX_SAFE_INTEGER - quote.exact.length;
  const start = Math.min(range?.start ?? last, last);
  return {
    position: { start, end: start + quote.exact.length },
    quote,
    blocks: { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 0 },
    headings: [],
  };
}
