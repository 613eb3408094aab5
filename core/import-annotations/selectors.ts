import type { IncomingItem, IncomingRange } from './incoming';
import { isObject, listOf, offsetOf, textOf, type JsonObject } from './json-values';

export interface FoundSelectors {
  readonly quote: IncomingItem['quote'];
  readonly range: IncomingRange | null;
  /** True when the target says in any way where in the text it is. */
  readonly any: boolean;
}

/** How deep selectors may refine one another. */
const maxDepth = 8;

/**
 * The quote and the position among a target's selectors, including refining ones (4.2.9). A
 * position that refines an element counts from that element and is left out.
 */
export function selectorsOf(value: unknown, unit: IncomingRange['unit']): FoundSelectors {
  let quote: IncomingItem['quote'] = null;
  let range: IncomingRange | null = null;
  const selectors = listOf(value).filter(isObject);
  for (const top of selectors) {
    let selector: JsonObject | null = top;
    for (let depth = 0; selector && depth < maxDepth; depth += 1) {
      if (selector['type'] === 'TextQuoteSelector') quote ??= quoteOf(selector);
      if (selector['type'] === 'TextPositionSelector' && depth === 0) {
        range ??= rangeOf(selector, unit);
      }
      const next: unknown = selector['refinedBy'];
      selector = isObject(next) ? next : null;
    }
  }
  return { quote, range, any: selectors.length > 0 };
}

function quoteOf(selector: JsonObject): IncomingItem['quote'] {
  const exact = textOf(selector['exact']);
  if (exact === null || exact === '') return null;
  const around = (name: string) => textOf(selector[name]) ?? '';
  return {
    exact,
    prefix: around('prefix').slice(-maxContextLength),
    suffix: around('suffix').slice(0, maxContextLength),
  };
}

/** UTF-16 units of context kept from a foreign selector. */
const maxContextLength = 1000;

function rangeOf(selector: JsonObject, unit: IncomingRange['unit']): IncomingRange | null {
  const start = offsetOf(selector['start']);
  const end = offsetOf(selector['end']);
  return start === null || end === null || end <= start ? null : { start, end, unit };
}
