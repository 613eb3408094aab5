/**
 * Which words of an earlier text are kept in a later one, and where: units are paired, and within
 * each pair the words are matched. A word or two shared by chance ("of the") do not count as kept.
 */
import { wordsOf, type Units } from './cut-units';
import { matchWords } from './match-words';
import { pairUnits } from './pair-units';
import type { UnitLink } from './unit-link';

/** How a word's unit is related to one of the later text. */
export const unlinked = 0;
export const straight = 1;
export const moved = 2;

export interface TextMatch {
  /** For each word of the earlier text its index in the later one, -1 if it is gone. */
  readonly to: Int32Array;
  /** For each word of the later text its index in the earlier one, -1 if it is new. */
  readonly from: Int32Array;
  /** For each word of the earlier text `unlinked`, `straight` or `moved`. */
  readonly ways: Uint8Array;
}

export function matchTexts(before: Units, after: Units): TextMatch {
  const to = new Int32Array(before.cut.words.length).fill(-1);
  const from = new Int32Array(after.cut.words.length).fill(-1);
  const ways = new Uint8Array(before.cut.words.length);
  const pairing = pairUnits(before, after);
  const add = (link: UnitLink, way: number) => {
    const start = before.bounds[link.before] ?? 0;
    const there = after.bounds[link.after] ?? 0;
    ways.fill(way, start, before.bounds[link.beforeEnd]);
    matchLink(before, after, link).forEach((target, nth) => {
      if (target < 0) return;
      to[start + nth] = there + target;
      from[there + target] = start + nth;
    });
  };
  for (const link of pairing.straight) add(link, straight);
  for (const link of pairing.moved) add(link, moved);
  return { to, from, ways };
}

/** The words within a link; indexes count from its first words. */
export function matchLink(before: Units, after: Units, link: UnitLink): Int32Array {
  const left = wordsOf(before, link.before, link.beforeEnd);
  if (link.same) return Int32Array.from(left, (_, nth) => nth);
  const right = wordsOf(after, link.after, link.afterEnd);
  const match = matchWords(left, right);
  dropChances(match, right.length);
  return match;
}

/** A kept run of up to this many words may be there by chance. */
const shortRun = 2;

/** Drops short kept runs between two longer stretches that were both replaced. */
function dropChances(match: Int32Array, afterLength: number): void {
  let lastBefore = -1;
  let lastAfter = -1;
  for (let at = 0; at < match.length;) {
    if ((match[at] ?? -1) < 0) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < match.length && match[at] === (match[start] ?? 0) + at - start) at += 1;
    const end = (match[start] ?? 0) + at - start;
    let next = at;
    while (next < match.length && (match[next] ?? -1) < 0) next += 1;
    const nextAfter = next < match.length ? (match[next] ?? 0) : afterLength;
    const lostBefore = Math.min(start - lastBefore - 1, (match[start] ?? 0) - lastAfter - 1);
    const lostAfter = Math.min(next - at, nextAfter - end);
    const length = at - start;
    if (length <= shortRun && lostBefore > length && lostAfter > length) match.fill(-1, start, at);
    else [lastBefore, lastAfter] = [at - 1, end - 1];
  }
}
