/**
 * Adds many items to the end of a list. `push(...items)` puts each on the stack, and a few hundred
 * thousand overflow it with a RangeError.
 */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
