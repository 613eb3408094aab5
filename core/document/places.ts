/** Links of a text that lead to a place in the same text. */
import type { Passage } from '#core/text/passage';
import type { DocumentRecord } from './document';
import type { Span } from './spans';

/** Longest name of a place, in UTF-16 units. */
const maxPlaceName = 300;

/** The `value` of a link to a place of the same text. */
export function placeLink(name: string): string {
  return `#${name.slice(0, maxPlaceName)}`;
}

/** The `value` of the place that `placeLink` leads to. */
export function placeName(name: string): string {
  return name.slice(0, maxPlaceName);
}

/** The name of the place that a link's `value` leads to; null for an address. */
export function placeLinkedTo(value: string): string | null {
  return value.startsWith('#') ? value.slice(1) : null;
}

/** From a place to the end of its block; null when the text has no such place. */
export function passageOfPlace(
  { blocks }: Pick<DocumentRecord, 'blocks'>,
  name: string,
): Passage | null {
  for (const { start, text, spans } of blocks) {
    const place = spans?.find(({ kind, value }) => kind === 'place' && value === name);
    if (place) return { start: start + place.start, end: start + text.length };
  }
  return null;
}

/**
 * Blocks whose links all lead somewhere: a link to a place that did not become part of the text is
 * only words, and a place that no link leads to is nothing.
 */
export function settledPlaces<Draft extends { readonly spans?: readonly Span[] }>(
  drafts: readonly Draft[],
): Draft[] {
  const names = (of: (span: Span) => string | null) =>
    new Set(drafts.flatMap(({ spans = [] }) => spans.flatMap((span) => of(span) ?? [])));
  const places = names(({ kind, value = '' }) => (kind === 'place' ? value : null));
  const wanted = names(({ kind, value = '' }) => (kind === 'link' ? placeLinkedTo(value) : null));
  if (places.size === 0 && wanted.size === 0) return [...drafts];
  const seen = new Set<string>();
  const isKept = ({ kind, value = '' }: Span): boolean => {
    if (kind === 'link') return places.has(placeLinkedTo(value) ?? '') || !value.startsWith('#');
    if (kind !== 'place') return true;
    const isFirst = wanted.has(value) && !seen.has(value);
    seen.add(value);
    return isFirst;
  };
  return drafts.map((draft) =>
    draft.spans ? { ...draft, spans: draft.spans.filter(isKept) } : draft,
  );
}
