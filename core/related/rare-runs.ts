/**
 * Which runs of one document few others share, and which documents those are. No index of all runs:
 * each text keeps the numbers of its own, and going through three million of them in a row takes less
 * than ten milliseconds, while a map of them would take ten times their memory.
 */

/** Finds, for a run's number, the indexes of the documents that have it; none for a common run. */
export type RareRuns = (number: number) => readonly number[];

/** Documents that may share a run before it is a formula: one in a hundred, within these bounds. */
const minFew = 3;
const maxFew = 25;

const none: readonly number[] = [];

/**
 * @param own the numbers of the document's own runs.
 * @param texts the numbers of each document's runs, each once, by its index; the document's own among
 *   them.
 */
export function findRareRuns(own: Iterable<number>, texts: readonly Uint32Array[]): RareRuns {
  const few = Math.min(maxFew, Math.max(minFew, Math.ceil(texts.length / 100)));
  const holders = new Map<number, number[]>();
  // The upper half of a number says of nearly all others that they are none of these.
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
      // One more than counts is enough to know it for a formula.
      if (having && having.length <= few) having.push(index);
    }
  }
  return (number) => {
    const having = holders.get(number) ?? none;
    return having.length > 1 && having.length <= few ? having : none;
  };
}
