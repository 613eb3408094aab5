/**
 * Adds many items to the end of a list. `push(...items)` puts each on the stack, and a stack that
 * is full is a RangeError: some hundred thousand items are enough.
 */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
