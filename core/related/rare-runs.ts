/**
 * Which runs of one document few others share, and which documents those are. There is no index of
 * all runs: each text keeps its own numbers, and scanning three million of them takes less than ten
 * milliseconds, while a map of them would take ten times their memory.
 */

/** Returns the indexes of the documents that have a run, by its number; none for a common run. */
export type RareRuns = (number: number) => readonly number[];

/**
 * Documents that may share a run before it counts as a formula: one in a hundred, within these
 * bounds.
 */
const minFew = 3;
const maxFew = 25;

const none: readonly number[] = [];

/**
 * @param own the numbers of the document's own runs.
 * @param texts the numbers of each document's runs, each once, by index; the document itself
 * included.
 */
export function findRareRuns(own: Iterable<number>, texts: readonly Uint32Array[]): RareRuns {
  const few = Math.min(maxFew, Math.max(minFew, Math.ceil(texts.length / 100)));
  const holders = new Map<number, number[]>();
  // The upper half of a number rules out nearly all others.
  const likely = new Uint8Array(65_536);
  for (const number of own) {
    holders.set(number, []);
    likely[number >>> 16] = 1;
  }
  for (const [index, numbers] of texts.entries()) {
    // Three million numbers: an iterator over each array would take most of the time.
    const { length } = numbers;
    for (let at = 0; at < length; at += 1) {
      const number = numbers[at] ?? 0;
      if (likely[number >>> 16] === 0) continue;
      const having = holders.get(number);
      // One more than the limit is enough to recognise a formula.
      if (having && having.length <= few) having.push(index);
    }
  }
  return (number) => {
    const having = holders.get(number) ?? none;
    return having.length > 1 && having.length <= few ? having : none;
  };
}
