import type { Anchor } from '#core/model/anchor';
import { bareText } from './bare-text';

/** How much of a quote's kept context belongs to the sentence it is in, in letters of bare text. */
export interface OwnSentence {
  readonly left: number;
  readonly right: number;
  /**
   * Of a quote of several sentences the first and the last one, each with what is kept of it
   * outside the quote; empty when the quote lies in one sentence.
   */
  readonly ends: readonly string[];
}

/** A line ends, or a mark that ends a sentence with the quotes and brackets that close after it. */
const edge = /\n|[.!?…]["'”’)\]]*(?:\s+|$)|[。！？][」』）”]*/gu;
const endsAtEdge = /(?:\n|[.!?…]["'”’)\]]*\s*|[。！？][」』）”]*)$/u;

/**
 * Sentences move, go and come again whole. So words around which the rest of their sentence does
 * not be are another sentence's, and words beyond it tell two sentences apart that are the same.
 */
export function ownSentence({ prefix, exact, suffix }: Anchor['quote']): OwnSentence {
  const last = [...prefix.matchAll(edge)].at(-1);
  const before = last ? prefix.slice(last.index + last[0].length) : prefix;
  const next = [...suffix.matchAll(edge)][0];
  const after = next ? suffix.slice(0, next.index + next[0].length) : suffix;
  return {
    left: bareText(before).letters.length,
    right: endsAtEdge.test(exact) ? 0 : bareText(after).letters.length,
    ends: endsOf(before, exact, endsAtEdge.test(exact) ? '' : after),
  };
}

function endsOf(before: string, exact: string, after: string): string[] {
  const edges = [...exact.matchAll(edge)]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((at) => at < exact.length);
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [before + exact.slice(0, first), exact.slice(last) + after].map(
    (one) => bareText(one).letters,
  );
}
