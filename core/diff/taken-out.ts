import { blockAt } from '#core/document/blocks';
import type { Block } from '#core/document/document';
import { wordsBefore, type CutText } from './cut-words';
import type { MatchedRevisions } from './match-revisions';

/** What was removed from the earlier text, by its place in the later one. */
export interface TakenOut {
  /**
   * Indexes of earlier blocks without a kept word, by the later block they follow; -1 before the
   * first.
   */
  readonly blocksAfter: ReadonlyMap<number, readonly number[]>;
  /** Words at the beginning of a block, by the kept word of the later text they preceded. */
  readonly beforeWord: ReadonlyMap<number, string>;
  /** Words by the kept word of the later text they followed. */
  readonly afterWord: ReadonlyMap<number, string>;
}

export function takenOut(
  earlier: readonly Block[],
  later: readonly Block[],
  { before: older, after: newer, match: { to } }: MatchedRevisions,
): TakenOut {
  const blocksAfter = new Map<number, number[]>();
  const beforeWord = new Map<number, string>();
  const afterWord = new Map<number, string>();
  const append = (map: Map<number, string>, word: number, text: string) =>
    map.set(word, (map.get(word) ?? '') + text);
  let last = -1;

  for (const [index, { start, text }] of earlier.entries()) {
    const [first, end] = [wordsBefore(older, start), wordsBefore(older, start + text.length)];
    if (!to.subarray(first, end).some((word) => word >= 0)) {
      blocksAfter.set(last, [...(blocksAfter.get(last) ?? []), index]);
      continue;
    }
    for (let at = first; at < end;) {
      if (isKept(to, at)) {
        at += 1;
        continue;
      }
      const from = at;
      while (at < end && !isKept(to, at)) at += 1;
      const until = at < end ? (older.starts[at] ?? 0) : (older.ends[at - 1] ?? 0);
      const words = older.text.slice(older.starts[from], until);
      if (from === first) append(beforeWord, to[at] ?? 0, words);
      else append(afterWord, to[from - 1] ?? 0, words);
    }
    last = laterBlock(later, newer, to, first, end);
  }
  return { blocksAfter, beforeWord, afterWord };
}

function isKept(to: Int32Array, word: number): boolean {
  return (to[word] ?? -1) >= 0;
}

/** Index of the later block that holds the last kept word of a range. */
function laterBlock(
  later: readonly Block[],
  newer: CutText,
  to: Int32Array,
  first: number,
  end: number,
): number {
  let word = end - 1;
  while (word > first && !isKept(to, word)) word -= 1;
  return blockAt({ blocks: later }, newer.starts[to[word] ?? 0] ?? 0);
}
