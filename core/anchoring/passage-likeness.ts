import { foldWord } from '#core/diff/cut-words';

/** Passages longer than this many letters are compared by their beginnings. */
const maxLetters = 4000;

/**
 * How much alike two passages are, 0 to 1: Dice's coefficient of their letter pairs, ignoring white
 * space, case and the form of quotes and dashes.
 */
export function likeness(left: string, right: string): number {
  const [one, other] = [letters(left), letters(right)];
  if (one === other) return 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < one.length; at += 1) {
    const pair = one.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + 1 < other.length; at += 1) {
    const pair = other.slice(at, at + 2);
    const count = pairs.get(pair) ?? 0;
    if (count > 0) common += 1;
    pairs.set(pair, count - 1);
  }
  return (2 * common) / Math.max(1, one.length + other.length - 2);
}

function letters(text: string): string {
  return foldWord(text.slice(0, maxLetters)).toLowerCase().replace(/\s+/g, '');
}
