/** What became of a stretch of text, run by run, as it can be shown to a reader. */
import { foldWord, type CutText } from './cut-words';

export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  /** UTF-16 offset of its first unit in the earlier canonical text; null for an added run. */
  readonly before: number | null;
  /** The same in the later one; null for a removed run. */
  readonly after: number | null;
}

/** A stretch of a text: UTF-16 offsets, and the index of its first word. */
export interface Stretch {
  readonly cut: CutText;
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
}

/**
 * The runs of two stretches: those that are the same or removed, joined, are the earlier one, those
 * that are the same or added the later one; a removed run stands before the added one.
 *
 * @param match for each word of the earlier stretch its index in the later one, -1 for none.
 */
export function wordRuns(before: Stretch, after: Stretch, match: Int32Array): WordRun[] {
  const runs = createRuns(before, after);
  match.forEach((target, nth) => {
    if (target < 0) return;
    const [word, other] = [before.firstWord + nth, after.firstWord + target];
    runs.change(before.cut.starts[word] ?? 0, after.cut.starts[other] ?? 0);
    runs.change(before.cut.ends[word] ?? 0, after.cut.ends[other] ?? 0);
  });
  runs.change(before.end, after.end);
  return runs.list;
}

function createRuns(before: Stretch, after: Stretch) {
  const list: WordRun[] = [];
  let [from, at] = [before.start, after.start];

  function add(kind: WordRun['kind'], end: number, afterEnd: number): void {
    const text =
      kind === 'added' ? after.cut.text.slice(at, afterEnd) : before.cut.text.slice(from, end);
    if (text === '') return;
    const last = list.at(-1);
    if (last?.kind === kind) list[list.length - 1] = { ...last, text: last.text + text };
    else {
      const place = {
        before: kind === 'added' ? null : from,
        after: kind === 'removed' ? null : at,
      };
      list.push({ kind, text, ...place });
    }
    if (kind !== 'added') from = end;
    if (kind !== 'removed') at = afterEnd;
  }

  /** Goes on to a place in each text; what both have alike at the ends of the way is the same. */
  function change(end: number, afterEnd: number): void {
    const [left, right] = [before.cut.text.slice(from, end), after.cut.text.slice(at, afterEnd)];
    if (left === right) {
      add('same', end, afterEnd);
      return;
    }
    const head = blanksAlike(left, right);
    add('same', from + head, at + head);
    const tail = blanksAlikeAtEnd(left.slice(head), right.slice(head));
    add('removed', end - tail, at);
    add('added', from, afterEnd - tail);
    add('same', end, afterEnd);
  }
  return { list, change };
}

function blanksAlike(left: string, right: string): number {
  let same = 0;
  while (same < left.length && left[same] === right[same] && /\s/.test(left[same] ?? '')) same += 1;
  return same;
}

function blanksAlikeAtEnd(left: string, right: string): number {
  let same = 0;
  while (same < left.length && same < right.length) {
    const unit = left[left.length - 1 - same] ?? '';
    if (unit !== right[right.length - 1 - same] || !/\s/.test(unit)) break;
    same += 1;
  }
  return same;
}

/** Changes of wording among runs: replaced words are one; other quotes, dashes and blanks are none. */
export function countChanges(runs: readonly WordRun[]): number {
  let count = 0;
  for (let nth = 0; nth < runs.length; nth += 1) {
    const run = runs[nth];
    if (!run || run.kind === 'same') continue;
    const next = runs[nth + 1];
    const replaced = run.kind === 'removed' && next?.kind === 'added';
    if (words(run.text) !== (replaced ? words(next.text) : '')) count += 1;
    if (replaced) nth += 1;
  }
  return count;
}

function words(text: string): string {
  return foldWord(text).replace(/\s+/g, '');
}
