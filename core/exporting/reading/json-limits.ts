/** Bounds for foreign JSON, looked at before it is parsed: parsing itself would take the memory. */

/** Most UTF-16 units of a file. */
export const longestFile = 200_000_000;
/** How deep lists and objects may nest. */
export const deepestJson = 60;

/** True when brackets nest deeper than allowed; strings are skipped. O(n), no recursion. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (unit === quote) at = endOfString(json, at);
    else if (unit === 0x5b || unit === 0x7b) depth += 1;
    else if (unit === 0x5d || unit === 0x7d) depth -= 1;
    if (depth > deepestJson) return true;
  }
  return false;
}

const quote = 0x22;

/** Index of the quotation mark that ends the string begun at `start`; the text's end without one. */
function endOfString(json: string, start: number): number {
  let at = json.indexOf('"', start + 1);
  while (at >= 0) {
    let backslashes = 0;
    while (json.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return at;
    at = json.indexOf('"', at + 1);
  }
  return json.length;
}
