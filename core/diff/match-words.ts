/**
 * Which words of one stretch of text are kept in another: the longest common subsequence, found by
 * Myers' greedy search ("An O(ND) Difference Algorithm and Its Variations", 1986). Long stretches
 * are first cut at runs of words that occur once in both, so that the time stays bounded; between
 * stretches with next to nothing in common only the ends are matched.
 */
import { heaviestChain, type Pair } from './heaviest-chain';

/** Stretches of up to this many words are compared without being cut first. */
const shortStretch = 400;
/**
 * The search stops after this many edits: texts that differ more have nothing to do with each
 * other.
 */
const maxEdits = 1000;
/** Words in a run that cuts two long stretches. */
const runLength = 4;
const maxCutDepth = 6;

/** A range of each sequence, ends excluded. */
interface Stretch {
  readonly before: number;
  readonly beforeEnd: number;
  readonly after: number;
  readonly afterEnd: number;
}

/** For each word of `before`, the index of the same word in `after`; -1 if it is gone. */
export function matchWords(before: Int32Array, after: Int32Array): Int32Array {
  const match = new Int32Array(before.length).fill(-1);
  const all = { before: 0, beforeEnd: before.length, after: 0, afterEnd: after.length };
  matchStretch({ before, after, match }, all, 0);
  return match;
}

interface Task {
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly match: Int32Array;
}

function matchStretch(task: Task, whole: Stretch, depth: number): void {
  const stretch = matchEnds(task, whole);
  const count = stretch.beforeEnd - stretch.before + stretch.afterEnd - stretch.after;
  if (stretch.before === stretch.beforeEnd || stretch.after === stretch.afterEnd) return;
  const cuts = count > shortStretch && depth < maxCutDepth ? sharedRuns(task, stretch) : [];
  if (cuts.length === 0) {
    matchShortest(task, stretch);
    return;
  }
  let { before, after } = stretch;
  for (const cut of cuts) {
    const part = { before, beforeEnd: cut.before, after, afterEnd: cut.after };
    matchStretch(task, part, depth + 1);
    task.match[cut.before] = cut.after;
    before = cut.before + 1;
    after = cut.after + 1;
  }
  matchStretch(task, { ...stretch, before, after }, depth + 1);
}

/** Matches the common beginning and end, and returns what is left between. */
function matchEnds({ before: a, after: b, match }: Task, whole: Stretch): Stretch {
  let { before, beforeEnd, after, afterEnd } = whole;
  while (before < beforeEnd && after < afterEnd && a[before] === b[after]) {
    match[before] = after;
    before += 1;
    after += 1;
  }
  while (before < beforeEnd && after < afterEnd && a[beforeEnd - 1] === b[afterEnd - 1]) {
    beforeEnd -= 1;
    afterEnd -= 1;
    match[beforeEnd] = afterEnd;
  }
  return { before, beforeEnd, after, afterEnd };
}

/** First words of the runs that occur once in each stretch, in an order that both share. */
function sharedRuns({ before, after }: Task, stretch: Stretch): Pair[] {
  const left = singleRuns(before, stretch.before, stretch.beforeEnd);
  const right = singleRuns(after, stretch.after, stretch.afterEnd);
  const pairs: Pair[] = [];
  for (const [hash, at] of left) {
    const there = right.get(hash) ?? -1;
    if (at < 0 || there < 0) continue;
    let same = 0;
    while (same < runLength && before[at + same] === after[there + same]) same += 1;
    if (same === runLength) pairs.push({ before: at, after: there, weight: 1 });
  }
  return heaviestChain(pairs.sort((a, b) => a.before - b.before));
}

/** Where each run of words starts, by its hash; -1 for one that occurs more than once. */
function singleRuns(words: Int32Array, start: number, end: number): Map<number, number> {
  const runs = new Map<number, number>();
  for (let at = start; at + runLength <= end; at += 1) {
    let hash = 0;
    for (let nth = 0; nth < runLength; nth += 1) {
      hash = (Math.imul(hash, 0x01000193) ^ Math.imul((words[at + nth] ?? 0) + 1, 0x9e3779b1)) | 0;
    }
    runs.set(hash, runs.has(hash) ? -1 : at);
  }
  return runs;
}

/** Myers' search; gives up after `maxEdits` and then matches nothing. */
function matchShortest(task: Task, stretch: Stretch): void {
  const n = stretch.beforeEnd - stretch.before;
  const m = stretch.afterEnd - stretch.after;
  const most = Math.min(n + m, maxEdits);
  // Furthest index in `before` on each diagonal, shifted so that diagonal -most - 1 comes first.
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(furthest.slice(most - edits, most + edits + 3));
    if (advance(task, stretch, furthest, edits, most)) {
      walkBack(task, stretch, trace);
      return;
    }
  }
}

/** One more edit on every diagonal; true when the end of both stretches is reached. */
function advance(
  { before, after }: Task,
  stretch: Stretch,
  furthest: Int32Array,
  edits: number,
  most: number,
): boolean {
  const n = stretch.beforeEnd - stretch.before;
  const m = stretch.afterEnd - stretch.after;
  for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
    const at = diagonal + most + 1;
    const below = furthest[at - 1] ?? 0;
    const above = furthest[at + 1] ?? 0;
    let x = diagonal === -edits || (diagonal !== edits && below < above) ? above : below + 1;
    let y = x - diagonal;
    while (x < n && y < m && before[stretch.before + x] === after[stretch.after + y]) {
      x += 1;
      y += 1;
    }
    furthest[at] = x;
    if (x >= n && y >= m) return true;
  }
  return false;
}

/**
 * @param trace for each number of edits, the furthest indexes before it, from diagonal -edits - 1
 * on.
 */
function walkBack({ match }: Task, stretch: Stretch, trace: readonly Int32Array[]): void {
  let x = stretch.beforeEnd - stretch.before;
  let y = stretch.afterEnd - stretch.after;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const furthest = trace[edits] ?? new Int32Array();
    const diagonal = x - y;
    const at = diagonal + edits + 1;
    const below = furthest[at - 1] ?? 0;
    const above = furthest[at + 1] ?? 0;
    const down = diagonal === -edits || (diagonal !== edits && below < above);
    const fromX = edits === 0 ? 0 : down ? above : below;
    const fromY = edits === 0 ? 0 : fromX - (down ? diagonal + 1 : diagonal - 1);
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      match[stretch.before + x] = stretch.after + y;
    }
    x = fromX;
    y = fromY;
  }
}
