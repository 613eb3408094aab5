/**
 * Units that do not fit the order of both texts. A unit has moved when its words disappeared from
 * one place and appeared in exactly one other; a short one ("Outset") only together with a
 * neighbour, or when neither text has it twice. A unit that was both moved and edited is recognised
 * by likeness, which must be high and unambiguous.
 */
import { wordCount, type Units } from './cut-units';
import { likePairs, type LikePair } from './likeness';
import { single, type UnitLink } from './unit-link';

/** A unit of fewer words may be the same by chance. */
const tellingLength = 5;
const minLikeness = 0.7;
/** How much less alike the next best must be. */
const minMargin = 0.15;

export function findMoved(before: Units, after: Units, straight: readonly UnitLink[]): UnitLink[] {
  const left = unlinked(before.keys.length, straight, 'before');
  const right = unlinked(after.keys.length, straight, 'after');
  if (left.length === 0 || right.length === 0) return [];
  const moved = new Map<number, UnitLink>();
  const taken = new Set<number>();
  const link = (unit: number, there: number, same: boolean) => {
    moved.set(unit, single(unit, there, same));
    taken.add(there);
  };
  const wentFrom = singlePlaces(before.keys, left);
  const cameTo = singlePlaces(after.keys, right);
  for (const [key, unit] of wentFrom) {
    const there = cameTo.get(key) ?? -1;
    if (unit < 0 || there < 0) continue;
    const isTelling = wordCount(before, unit) >= tellingLength;
    if (isTelling || (isSingle(before, key) && isSingle(after, key))) link(unit, there, true);
  }
  const free = { left: new Set(left), right: new Set(right) };
  for (const { before: unit, after: there } of [...moved.values()]) {
    for (const step of [-1, 1]) {
      for (let by = step; ; by += step) {
        const [one, other] = [unit + by, there + by];
        const same = before.keys[one] === after.keys[other] && free.left.has(one);
        if (!same || !free.right.has(other) || moved.has(one) || taken.has(other)) break;
        link(one, other, true);
      }
    }
  }
  for (const pair of isUnambiguous(
    likePairs(
      before,
      after,
      left.filter((unit) => !moved.has(unit) && wordCount(before, unit) > tellingLength),
      right.filter((unit) => !taken.has(unit) && wordCount(after, unit) > tellingLength),
      minLikeness - minMargin,
    ),
  )) {
    link(pair.before, pair.after, before.keys[pair.before] === after.keys[pair.after]);
  }
  return [...moved.values()].sort((a, b) => a.before - b.before);
}

function unlinked(count: number, links: readonly UnitLink[], side: 'before' | 'after'): number[] {
  const free = new Uint8Array(count).fill(1);
  for (const link of links) free.fill(0, link[side], link[`${side}End`]);
  const units: number[] = [];
  free.forEach((isFree, unit) => {
    if (isFree === 1) units.push(unit);
  });
  return units;
}

function isSingle({ keys }: Units, key: number): boolean {
  return keys.indexOf(key) === keys.lastIndexOf(key);
}

/** Where each key is among some units; -1 for a key that occurs more than once. */
function singlePlaces(keys: Int32Array, units: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const unit of units) {
    const key = keys[unit] ?? -1;
    places.set(key, places.has(key) ? -1 : unit);
  }
  return places;
}

/** The pairs that are alike enough and where neither side is nearly as much like another unit. */
function isUnambiguous(pairs: readonly LikePair[]): LikePair[] {
  const isAlternative = (one: LikePair, other: LikePair) =>
    one !== other &&
    (one.before === other.before || one.after === other.after) &&
    other.likeness > one.likeness - minMargin;
  const at = new Map<string, LikePair[]>();
  for (const pair of pairs) {
    for (const key of [`before ${pair.before}`, `after ${pair.after}`]) {
      at.set(key, [...(at.get(key) ?? []), pair]);
    }
  }
  return pairs.filter((pair) => {
    const near = [
      ...(at.get(`before ${pair.before}`) ?? []),
      ...(at.get(`after ${pair.after}`) ?? []),
    ];
    return pair.likeness >= minLikeness && !near.some((other) => isAlternative(pair, other));
  });
}
