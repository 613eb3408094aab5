import type { Anchor } from '#core/model/anchor';
import { bareText } from './bare-text';

/** How much of a quote's context belongs to its own sentence, in letters of bare text. */
export interface OwnSentence {
  readonly left: number;
  readonly right: number;
  /**
   * For a quote of several sentences, the parts of its first and last sentence outside the quote;
   * empty when the quote is within one sentence.
   */
  readonly ends: readonly string[];
}

/** A line end, or punctuation that ends a sentence together with closing quotes and brackets. */
const edge = /\n|[.!?…]["'”’)\]]*(?:\s+|$)|[。！？][」』）”]*/gu;
const endsAtEdge = /(?:\n|[.!?…]["'”’)\]]*\s*|[。！？][」』）”]*)$/u;

/**
 * Sentences move, go and recur whole. Words without the rest of their sentence around them belong
 * to another sentence, and only the context beyond distinguishes two sentences with the same words.
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
