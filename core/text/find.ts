import { foldText, type FoldedText, type FoldOptions } from './fold';
import type { Passage } from './passage';

export interface FindOptions extends FoldOptions {
  /** No letter or digit may be directly before or after a hit. */
  readonly wholeWord: boolean;
}

export const plainFind: FindOptions = { exactCase: false, wholeWord: false };

const wordUnit = /[\p{L}\p{N}_]/u;

/**
 * The passages of a folded text that fold to the same as the query: in reading order, not
 * overlapping, never splitting a character from its combining marks. White space in the query
 * matches any run of white space, including the newline between two blocks, and nothing else does.
 * A query of white space alone has no hits.
 */
export function findIn(folded: FoldedText, query: string, options: FindOptions): Passage[] {
  const wanted = foldText(query, options).text;
  const hits = hitsOf(folded, wanted, options);
  // In a script without blanks, one may be typed for the end of a block.
  const across = foldText(query.replace(/[^\S\n]+/g, '\n'), options).text;
  if (across === wanted) return hits;
  const more = hitsOf(folded, across, options).filter(
    ({ start, end }) => !hits.some((hit) => hit.start < end && start < hit.end),
  );
  return [...hits, ...more].sort((one, other) => one.start - other.start);
}

function hitsOf(folded: FoldedText, wanted: string, options: FindOptions): Passage[] {
  if (wanted.trim() === '') return [];
  const { text, starts, ends } = folded;
  const hits: Passage[] = [];
  for (let at = text.indexOf(wanted); at !== -1;) {
    const after = at + wanted.length;
    const whole =
      splitsNoPiece(folded, at, after) && (!options.wholeWord || standsAlone(text, at, after));
    if (whole) hits.push({ start: starts[at] ?? 0, end: ends[after - 1] ?? 0 });
    at = text.indexOf(wanted, whole ? after : at + 1);
  }
  return hits;
}

/** True when a range of the folded text begins and ends between pieces of the text it came from. */
export function splitsNoPiece({ text, starts }: FoldedText, at: number, after: number): boolean {
  return (
    (at === 0 || starts[at] !== starts[at - 1]) &&
    (after === text.length || starts[after] !== starts[after - 1])
  );
}

/** Index of the first hit that begins at or after an offset; the first of all if there is none. */
export function hitFrom(hits: readonly Passage[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low === hits.length ? 0 : low;
}

function standsAlone(text: string, at: number, after: number): boolean {
  const before = text.codePointAt(at - (isLowSurrogate(text, at - 1) ? 2 : 1));
  const next = text.codePointAt(after);
  return !isWord(before) && !isWord(next);
}

function isWord(code: number | undefined): boolean {
  return code !== undefined && wordUnit.test(String.fromCodePoint(code));
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
