/**
 * The journal lines that a home of notes has passed. Two copies of a profile have the same generation
 * and, after they diverged, different lines under the same numbers: the sums of passed lines distinguish
 * them.
 */

/** A line of the journal: its number and its sum, which covers all lines before it. */
export interface Waypoint {
  readonly number: number;
  readonly sum: string;
}

/** Oldest first; the last one is where the home is now. Every recent line, and fewer of older ones. */
export type Trail = readonly Waypoint[];

/** How many of the newest lines are all remembered. */
export const near = 32;
/** Lines of which every 32nd is remembered; of those before them, every 1,024th. */
const far = 1024;

/** The trail with one more step. Steps from that number on are dropped: they belong to a branch that was given up. */
export function withStep(trail: Trail, { number, sum }: Waypoint): Trail {
  const before = trail.filter((each) => each.number < number);
  return [...thinned(before, number), { number, sum }];
}

/** Those steps that are still remembered once line `last` is passed. */
export function thinned(trail: Trail, last: number): Trail {
  return trail.filter(({ number }) => isRemembered(number, last));
}

/**
 * The newest steps, which differ after every line, and the older ones, which differ after every 32nd:
 * written apart, so that a change costs the same at the hundredth line and at the millionth.
 */
export function splitTrail(trail: Trail): { readonly older: Trail; readonly recent: Trail } {
  const last = trail.at(-1)?.number ?? 0;
  const isRecent = ({ number }: Waypoint) => last - number < near;
  return { older: trail.filter((each) => !isRecent(each)), recent: trail.filter(isRecent) };
}

function isRemembered(number: number, last: number): boolean {
  const distance = last - number;
  if (distance < near) return true;
  return number % (distance < far ? near : far) === 0;
}

/** The steps that a journal ending at `last` may have too, newest first. */
export function sharedSteps(trail: Trail, last: number): Trail {
  return trail.filter(({ number }) => number > 0 && number <= last).toReversed();
}

/** True when the newest number that both passed has different sums. */
export function haveDiverged(a: Trail, b: Trail): boolean {
  const sums = new Map(b.map(({ number, sum }) => [number, sum]));
  const shared = a.findLast(({ number }) => sums.has(number));
  return shared !== undefined && sums.get(shared.number) !== shared.sum;
}
