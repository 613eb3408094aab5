/** Where two lists differ. */
export interface Difference<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * What is between the common beginning and the common end of two lists, compared by identity: one
 * item for one act among ten thousand. Items in between that both lists have appear on both sides.
 * O(n), one comparison per item.
 */
export function differenceOf<T>(before: readonly T[], after: readonly T[]): Difference<T> {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    removed: before.slice(head, before.length - tail),
    added: after.slice(head, after.length - tail),
  };
}
