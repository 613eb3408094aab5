import type { RareRuns } from './rare-runs';
import { clausesOf, runsOf, runSizes, type Clause, type RunText } from '#core/library/text-runs';

/** Runs that a reason may list. */
const maxShown = 5;

/**
 * The rare runs of words that two texts share, as the first one writes them, longest first; each is
 * as long as both have it, up to what one reads at a glance.
 *
 * @param other index of the second text in `rare`.
 */
export function sharedWords(
  mine: RunText,
  theirs: RunText,
  rare: RareRuns,
  other: number,
): readonly string[] {
  const sizes = runSizes(mine);
  const there = clausesOf(theirs).map(({ words }) => keysOf(words, 0, words.length));
  const found = new Map<string, string>();
  for (const clause of clausesOf(mine)) {
    let done = 0;
    for (const { number, first } of runsOf(clause, sizes)) {
      if (first < done || !rare(number).includes(other)) continue;
      const end = sharedEnd(clause, first, sizes.least, sizes.most, there);
      if (end === first) continue;
      done = end;
      found.set(keysOf(clause.words, first, end), shown(clause, first, end));
    }
  }
  const longestFirst = [...found.values()].sort((a, b) => b.length - a.length);
  return longestFirst.slice(0, maxShown);
}

/** Where the run that begins at a word ends in both texts; the word itself when theirs lacks it. */
function sharedEnd(
  { words }: Clause,
  first: number,
  least: number,
  most: number,
  there: readonly string[],
): number {
  let having = there;
  let end = first;
  for (let next = first + least; next <= Math.min(words.length, first + most); next += 1) {
    const keys = keysOf(words, first, next);
    having = having.filter((clause) => clause.includes(keys));
    if (having.length === 0) break;
    // A run must not end in "of the".
    if (words[next - 1]?.telling) end = next;
  }
  return end;
}

/** The words between blanks, so that "art" is not found in "part". */
function keysOf(words: Clause['words'], from: number, to: number): string {
  return ` ${words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')} `;
}

function shown({ block, words }: Clause, first: number, end: number): string {
  return block.text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0);
}
