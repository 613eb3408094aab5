/**
 * Which units of an earlier text became which of a later one. Units that occur once in both are
 * paired first, then identical neighbours, then, in the gaps between, those that are most alike;
 * each time in an order that both texts share. Units left without a partner may have moved.
 */
import { append } from '#core/append';
import { wordCount, wordsOf, type Units } from './cut-units';
import { heaviestChain } from './heaviest-chain';
import { createLikeness, likePairs } from './likeness';
import { findMoved } from './moved-units';
import { single, type UnitLink } from './unit-link';

/** How much alike two units must be to count as one that was edited. */
const minLikeness = 0.5;
/**
 * Share of the shorter unit's words that two units between the same neighbours must have in common.
 */
const minShared = 0.75;
/** How much likeness a neighbour must add to be part of a unit that was split. */
const gainOfJoining = 0.06;

export interface UnitPairing {
  /** In ascending order on both sides. */
  readonly straight: readonly UnitLink[];
  /** Links that cross the straight ones, in ascending order of the earlier text. */
  readonly moved: readonly UnitLink[];
}

interface Gap {
  readonly before: number;
  readonly beforeEnd: number;
  readonly after: number;
  readonly afterEnd: number;
}

export function pairUnits(before: Units, after: Units): UnitPairing {
  const partner = new Int32Array(before.keys.length).fill(-1);
  const whole = {
    before: 0,
    beforeEnd: before.keys.length,
    after: 0,
    afterEnd: after.keys.length,
  };
  pairSame({ before, after, partner }, whole, 0);
  const same: UnitLink[] = [];
  partner.forEach((there, unit) => {
    if (there >= 0) same.push(single(unit, there, true));
  });
  const straight: UnitLink[] = [];
  let { before: unit, after: there } = whole;
  for (const link of [...same, null]) {
    const beforeEnd = link?.before ?? whole.beforeEnd;
    const afterEnd = link?.after ?? whole.afterEnd;
    const gap = { before: unit, beforeEnd, after: there, afterEnd };
    if (unit < beforeEnd && there < afterEnd) append(straight, pairAlike(before, after, gap));
    if (!link) break;
    straight.push(link);
    unit = link.beforeEnd;
    there = link.afterEnd;
  }
  return { straight, moved: findMoved(before, after, straight) };
}

interface Sides {
  readonly before: Units;
  readonly after: Units;
  /** Partner of each earlier unit, -1 while it has none. */
  readonly partner: Int32Array;
}

/** Depth of nested gaps that are searched: no text needs more, and no text may ask for more. */
const maxGapDepth = 12;

/** Pairs units with the same words, from the rarest outwards, and again in the gaps between. */
function pairSame(sides: Sides, gap: Gap, depth: number): void {
  const pairs = singles(sides.before, sides.after, gap);
  const chain = heaviestChain(pairs);
  let { before: unit, after: there } = gap;
  for (const pair of [...chain, null]) {
    const part = {
      before: unit,
      beforeEnd: pair?.before ?? gap.beforeEnd,
      after: there,
      afterEnd: pair?.after ?? gap.afterEnd,
    };
    const inner = pairEnds(sides, part);
    const smaller = chain.length > 0 && depth < maxGapDepth && inner.before < inner.beforeEnd;
    if (smaller && inner.after < inner.afterEnd) pairSame(sides, inner, depth + 1);
    if (!pair) break;
    sides.partner[pair.before] = pair.after;
    unit = pair.before + 1;
    there = pair.after + 1;
  }
}

/** Units whose words occur once on each side of a gap. */
function singles(before: Units, after: Units, gap: Gap) {
  const left = places(before.keys, gap.before, gap.beforeEnd);
  const right = places(after.keys, gap.after, gap.afterEnd);
  const pairs = [];
  for (const [key, unit] of left) {
    const there = right.get(key) ?? -1;
    if (unit >= 0 && there >= 0) {
      pairs.push({ before: unit, after: there, weight: wordCount(before, unit) });
    }
  }
  return pairs.sort((a, b) => a.before - b.before);
}

function places(keys: Int32Array, start: number, end: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let unit = start; unit < end; unit += 1) {
    const key = keys[unit] ?? -1;
    found.set(key, found.has(key) ? -1 : unit);
  }
  return found;
}

/** Pairs identical units at both ends of a gap, and returns what is left of it. */
function pairEnds({ before, after, partner }: Sides, gap: Gap): Gap {
  let { before: unit, beforeEnd, after: there, afterEnd } = gap;
  while (unit < beforeEnd && there < afterEnd && before.keys[unit] === after.keys[there]) {
    partner[unit] = there;
    unit += 1;
    there += 1;
  }
  while (
    unit < beforeEnd &&
    there < afterEnd &&
    before.keys[beforeEnd - 1] === after.keys[afterEnd - 1]
  ) {
    beforeEnd -= 1;
    afterEnd -= 1;
    partner[beforeEnd] = afterEnd;
  }
  return { before: unit, beforeEnd, after: there, afterEnd };
}

function pairAlike(before: Units, after: Units, gap: Gap): UnitLink[] {
  const pairs = likePairs(
    before,
    after,
    range(gap.before, gap.beforeEnd),
    range(gap.after, gap.afterEnd),
    minLikeness,
  ).map((pair) => ({ ...pair, weight: pair.likeness * wordCount(before, pair.before) }));
  const links = heaviestChain(pairs).map(({ before: unit, after: there }) =>
    single(unit, there, before.keys[unit] === after.keys[there]),
  );
  return joinCut(before, after, gap, pairAlone(before, after, gap, links));
}

/** Adds links between units that are alone between the same neighbours and share words. */
function pairAlone(before: Units, after: Units, gap: Gap, links: readonly UnitLink[]): UnitLink[] {
  const paired: UnitLink[] = [];
  let { before: unit, after: there } = gap;
  for (const link of [...links, null]) {
    const alone = (link?.before ?? gap.beforeEnd) - unit === 1;
    if (alone && (link?.after ?? gap.afterEnd) - there === 1) {
      const [left, right] = [wordsOf(before, unit), wordsOf(after, there)];
      if (shared(left, right) >= minShared) paired.push(single(unit, there, false));
    }
    if (!link) break;
    paired.push(link);
    unit = link.beforeEnd;
    there = link.afterEnd;
  }
  return paired;
}

/** Share of the shorter list's words that the other also has. */
function shared(left: Int32Array, right: Int32Array): number {
  const both = (createLikeness()(left, right) * (left.length + right.length)) / 2;
  return both / Math.max(1, Math.min(left.length, right.length));
}

/** Adds units without a partner to a neighbouring link that becomes more alike with them. */
function joinCut(before: Units, after: Units, gap: Gap, links: readonly UnitLink[]): UnitLink[] {
  const likeness = createLikeness();
  const joined = [...links];
  const alike = (link: Gap) =>
    likeness(
      wordsOf(before, link.before, link.beforeEnd),
      wordsOf(after, link.after, link.afterEnd),
    );
  links.forEach((link, nth) => {
    if (link.same) return;
    const last = joined[nth - 1];
    const next = joined[nth + 1];
    const limits = {
      before: last?.beforeEnd ?? gap.before,
      after: last?.afterEnd ?? gap.after,
      beforeEnd: next?.before ?? gap.beforeEnd,
      afterEnd: next?.after ?? gap.afterEnd,
    };
    let best = link;
    for (const wider of widened(link, limits)) {
      if (alike(wider) > alike(best) + gainOfJoining) best = { ...wider, same: false };
    }
    joined[nth] = best;
  });
  return joined;
}

/** A link with one more neighbour on one side, if that has no partner of its own. */
function widened(link: Gap, limits: Gap): Gap[] {
  const wider: Gap[] = [];
  if (link.before > limits.before) wider.push({ ...link, before: link.before - 1 });
  if (link.after > limits.after) wider.push({ ...link, after: link.after - 1 });
  if (link.beforeEnd < limits.beforeEnd) wider.push({ ...link, beforeEnd: link.beforeEnd + 1 });
  if (link.afterEnd < limits.afterEnd) wider.push({ ...link, afterEnd: link.afterEnd + 1 });
  return wider;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, nth) => start + nth);
}
