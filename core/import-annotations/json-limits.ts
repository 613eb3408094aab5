/**
 * Bounds for foreign JSON, checked before parsing, because parsing itself would use up the memory.
 */

import { err, ok, type Result } from '#core/result';

/** Largest file, in UTF-16 units. */
export const maxFileLength = 200_000_000;
/** How deep lists and objects may nest. */
const maxDepth = 60;
/** Largest number of annotations read from one file. */
export const maxItems = 200_000;
/** Largest number of values: a hundred for each annotation. */
const maxValues = 100 * maxItems;

/** The parsed value, or why parsing is refused. */
export function parseBounded(json: string): Result<unknown, 'not-json' | 'too-deep' | 'too-many'> {
  const broken = brokenBound(json);
  if (broken) return err(broken);
  try {
    return ok(JSON.parse(json) as unknown);
  } catch {
    return err('not-json');
  }
}

/** Counts brackets and commas outside of strings. O(n), no recursion. */
function brokenBound(json: string): 'too-deep' | 'too-many' | null {
  let depth = 0;
  let commas = 0;
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    if (unit === quote) at = endOfString(json, at);
    else if (unit === 0x5b || unit === 0x7b) depth += 1;
    else if (unit === 0x5d || unit === 0x7d) depth -= 1;
    else if (unit === 0x2c) commas += 1;
    if (depth > maxDepth) return 'too-deep';
    if (commas > maxValues) return 'too-many';
  }
  return null;
}

const quote = 0x22;

/**
 * Index of the quotation mark that ends the string opened at `start`; the length of the text if
 * there is none.
 */
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
