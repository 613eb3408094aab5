/**
 * Which runs of words few documents share, and which documents those are. Made once for a library;
 * then a run is looked up by its number in a sorted array, because a map of a million entries takes
 * ten times the memory.
 */
import { firstAtLeast } from '#core/text/binary-search';
import { clausesOf, runsOf, runSizes, type RunText } from '#core/library/text-runs';

/** Finds, for a run's number, the indexes of the documents that have it; none for a common run. */
export type RareRuns = (number: number) => Uint32Array;

/** Documents that may share a run before it is a formula: one in a hundred, within these bounds. */
const leastFew = 3;
const mostFew = 25;
/** Numbers of documents fit into this, and with a run's number into a double's 53 bits. */
const documentSpan = 2 ** 21;

export function indexRareRuns(texts: readonly RunText[]): RareRuns {
  const few = Math.min(mostFew, Math.max(leastFew, Math.ceil(texts.length / 100)));
  const pairs = sortedPairs(texts);
  const numbers: number[] = [];
  const bounds: number[] = [];
  const documents: number[] = [];
  for (let at = 0; at < pairs.length;) {
    const number = Math.floor((pairs[at] ?? 0) / documentSpan);
    let end = at + 1;
    while (end < pairs.length && Math.floor((pairs[end] ?? 0) / documentSpan) === number) end += 1;
    if (end - at > 1 && end - at <= few) {
      numbers.push(number);
      bounds.push(documents.length);
      for (let nth = at; nth < end; nth += 1) documents.push((pairs[nth] ?? 0) % documentSpan);
    }
    at = end;
  }
  return lookup(Uint32Array.from(numbers), Uint32Array.from(bounds), Uint32Array.from(documents));
}

/** A number for each run of each document, once: run first, then document. */
function sortedPairs(texts: readonly RunText[]): Float64Array {
  let pairs = new Float64Array(1024);
  let length = 0;
  for (const [document, text] of texts.entries()) {
    const sizes = runSizes(text);
    const seen = new Set<number>();
    for (const clause of clausesOf(text)) {
      for (const { number } of runsOf(clause, sizes)) seen.add(number);
    }
    if (length + seen.size > pairs.length) {
      const grown = new Float64Array((length + seen.size) * 2);
      grown.set(pairs);
      pairs = grown;
    }
    for (const number of seen) {
      pairs[length] = number * documentSpan + document;
      length += 1;
    }
  }
  return pairs.subarray(0, length).sort();
}

const none = new Uint32Array();

function lookup(numbers: Uint32Array, bounds: Uint32Array, documents: Uint32Array): RareRuns {
  return (number) => {
    const at = firstAtLeast(numbers, number);
    if (numbers[at] !== number) return none;
    return documents.subarray(bounds[at], bounds[at + 1]);
  };
}
