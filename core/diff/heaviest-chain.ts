/** Two items of two sequences that may belong together, by index, and the weight of the pair. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  readonly weight: number;
}

/**
 * The heaviest subset of pairs that do not cross: both indexes rise strictly from pair to pair. O(n
 * log n).
 *
 * @param pairs in ascending order of `before`.
 */
export function heaviestChain<T extends Pair>(pairs: readonly T[]): T[] {
  const rank = ranks(pairs.map(({ after }) => after));
  const rankOf = (nth: number) => rank.get(pairs[nth]?.after ?? -1) ?? 1;
  const bestUpTo = new Int32Array(rank.size + 1).fill(-1);
  const sums = new Float64Array(pairs.length);
  const previous = new Int32Array(pairs.length).fill(-1);
  let heaviest = -1;
  for (let from = 0; from < pairs.length;) {
    let to = from;
    // Pairs with the same `before` may not follow one another, so all are weighed before any is
    // entered.
    for (; to < pairs.length && pairs[to]?.before === pairs[from]?.before; to += 1) {
      const last = query(bestUpTo, rankOf(to) - 1, sums);
      previous[to] = last;
      sums[to] = (pairs[to]?.weight ?? 0) + (last < 0 ? 0 : (sums[last] ?? 0));
    }
    for (; from < to; from += 1) {
      enter(bestUpTo, rankOf(from), from, sums);
      if (heaviest < 0 || (sums[from] ?? 0) > (sums[heaviest] ?? 0)) heaviest = from;
    }
  }
  const chain: T[] = [];
  for (let at = heaviest; at >= 0; at = previous[at] ?? -1) chain.push(...pairs.slice(at, at + 1));
  return chain.reverse();
}

function ranks(values: readonly number[]): Map<number, number> {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  return new Map(sorted.map((value, index) => [value, index + 1]));
}

/** The best pair among the first `rank`, -1 if there is none: a Fenwick tree of maxima. */
function query(tree: Int32Array, rank: number, sums: Float64Array): number {
  let best = -1;
  for (let at = rank; at > 0; at -= at & -at) {
    const found = tree[at] ?? -1;
    if (found >= 0 && (best < 0 || (sums[found] ?? 0) > (sums[best] ?? 0))) best = found;
  }
  return best;
}

function enter(tree: Int32Array, rank: number, pair: number, sums: Float64Array): void {
  for (let at = rank; at < tree.length; at += at & -at) {
    const known = tree[at] ?? -1;
    if (known < 0 || (sums[pair] ?? 0) > (sums[known] ?? 0)) tree[at] = pair;
  }
}
