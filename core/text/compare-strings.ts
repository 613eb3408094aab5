/** The order of two strings by their UTF-16 units, for `sort`. */
export function compareStrings(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
