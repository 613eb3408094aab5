import type { Anchor, Placement } from './anchor';

/**
 * Finds the passage of an anchor in a canonical text.
 *
 * The position is believed only when the quoted words stand there. Otherwise the words are looked
 * for in the whole text: one place is `moved`; of several, the one whose surroundings agree with
 * the kept context better than every other. A tie is `ambiguous`: nothing is placed in doubt.
 *
 * @returns UTF-16 offsets into `text` for a placed anchor.
 */
export function resolveAnchor(anchor: Anchor, text: string): Placement {
  const { position, quote } = anchor;
  if (quote.exact === '') return { kind: 'unplaced', score: 0, candidates: [] };
  if (text.startsWith(quote.exact, position.start)) {
    return { kind: 'exact', start: position.start, end: position.end, score: 1 };
  }
  const places = occurrences(text, quote.exact).map((start) => ({
    start,
    agreement: contextAgreement(anchor, text, start),
  }));
  const best = places.reduce((a, b) => (b.agreement > a.agreement ? b : a), places[0] ?? nowhere);
  if (best === nowhere) return { kind: 'unplaced', score: 0, candidates: [] };
  const rivals = places.filter((place) => place !== best && place.agreement === best.agreement);
  const { length } = quote.exact;
  if (rivals.length > 0) {
    const candidates = [best, ...rivals.slice(0, 4)].map(({ start, agreement }) => ({
      start,
      end: start + length,
      score: agreement,
    }));
    return { kind: 'ambiguous', score: best.agreement, candidates };
  }
  const end = best.start + length;
  return { kind: 'moved', start: best.start, end, score: 0.5 + best.agreement / 2 };
}

const nowhere = { start: -1, agreement: -1 };

/** More occurrences than this say nothing about which one was meant. */
const mostOccurrences = 1000;

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  let at = text.indexOf(words);
  while (at >= 0 && starts.length < mostOccurrences) {
    starts.push(at);
    at = text.indexOf(words, at + 1);
  }
  return starts;
}

/** Share of the kept context, 0 to 1, that stands unbroken around the words at `start`. */
function contextAgreement({ quote }: Anchor, text: string, start: number): number {
  const end = start + quote.exact.length;
  const kept = quote.prefix.length + quote.suffix.length;
  if (kept === 0) return 0;
  let same = 0;
  while (
    same < quote.prefix.length &&
    quote.prefix[quote.prefix.length - 1 - same] === text[start - 1 - same]
  ) {
    same += 1;
  }
  let after = 0;
  while (after < quote.suffix.length && quote.suffix[after] === text[end + after]) after += 1;
  return (same + after) / kept;
}
