import type { Revised } from './revised-text.fixture';
import type { Passage } from '#core/text/passage';

/**
 * What became of a passage, known from how the later text was made:
 * - same: its words are together, including punctuation;
 * - form: its words are together, with other quotes, dashes or blanks;
 * - edited: some of its words were replaced, removed or separated by new ones;
 * - parted: its words are in several places, or more than half its length is between them;
 * - rewritten: another sentence is in place of all or part of it;
 * - gone: none of it is there.
 */
export type Fate = 'same' | 'form' | 'edited' | 'parted' | 'rewritten' | 'gone';

export interface Truth {
  readonly fate: Fate;
  /** From its first to its last word in the later text; null when it is gone. */
  readonly place: Passage | null;
}

/** More units than this, plus its own length, between its words make a passage parted. */
const maxGap = 200;

export function truthOf(before: string, passage: Passage, revised: Revised): Truth {
  const seen = follow(before, passage, revised);
  const { start, end, inOrder } = seen;
  if (end < 0) return { fate: 'gone', place: null };
  const place = { start, end };
  if (seen.rewritten) return { fate: 'rewritten', place };
  const length = passage.end - passage.start;
  if (!inOrder || end - start > 3 * length + maxGap) return { fate: 'parted', place };
  const now = revised.text.slice(start, end);
  if (letters(now) > 1.5 * length && !seen.edited) return { fate: 'parted', place };
  if (seen.lost > 0 || seen.edited || letters(now) !== seen.kept) return { fate: 'edited', place };
  return { fate: now === before.slice(passage.start, passage.end) ? 'same' : 'form', place };
}

/** Follows each letter of a passage. `kept` counts letters as they are in the later text. */
function follow(before: string, passage: Passage, { text, to, replaced }: Revised) {
  const seen = { start: Infinity, end: -1, kept: 0, lost: 0, inOrder: true };
  let edited = false;
  let rewritten = false;
  let last = -1;
  const reach = (start: number, end: number) => {
    if (start < last) seen.inOrder = false;
    last = start;
    seen.start = Math.min(seen.start, start);
    seen.end = Math.max(seen.end, end);
  };
  for (let unit = passage.start; unit < passage.end; unit += 1) {
    if (/\s/.test(before[unit] ?? ' ')) continue;
    const there = to[unit] ?? -1;
    if (there >= 0) {
      seen.kept += 1;
      reach(there, there + 1);
      continue;
    }
    const change = replaced.find(({ from }) => unit >= from.start && unit < from.end);
    if (!change) seen.lost += 1;
    else {
      reach(change.to.start, change.to.end);
      const isFirst = unit === change.from.start || unit === passage.start;
      if (change.as === 'form') {
        if (isFirst) seen.kept += letters(text.slice(change.to.start, change.to.end));
      } else edited = true;
      if (change.as === 'rewriting') rewritten = true;
    }
  }
  return { ...seen, edited, rewritten };
}

function letters(text: string): number {
  return text.replace(/\s/g, '').length;
}
