/**
 * Which way a home of notes has come along its journal. Two copies of a profile have one generation
 * and, from where they parted, other lines under the same numbers: what was passed tells them apart.
 */

/** A line of the journal: its number and its sum, which covers all lines before it. */
export interface Waypoint {
  readonly number: number;
  readonly sum: string;
}

/** Oldest first, the last one is where the home is now. All of the newest lines, fewer of older ones. */
export type Trail = readonly Waypoint[];

/** Lines that are all remembered. */
export const near = 32;
/** Lines of which every 32nd is remembered; of those before them, every 1,024th. */
const far = 1024;

/** The trail with one step more; what it has from that number on was another way. */
export function withStep(trail: Trail, { number, sum }: Waypoint): Trail {
  const before = trail.filter((each) => each.number < number && isRemembered(each.number, number));
  return [...before, { number, sum }];
}

function isRemembered(number: number, last: number): boolean {
  const distance = last - number;
  if (distance < near) return true;
  return number % (distance < far ? near : far) === 0;
}

/** The waypoints that a journal which ends at `last` may have too, the newest first. */
export function sharedSteps(trail: Trail, last: number): Trail {
  return trail.filter(({ number }) => number > 0 && number <= last).toReversed();
}

/** True when the newest step that both have come by is not the same for both: they went on apart. */
export function isOtherWay(a: Trail, b: Trail): boolean {
  const sums = new Map(b.map(({ number, sum }) => [number, sum]));
  const shared = a.findLast(({ number }) => sums.has(number));
  return shared !== undefined && sums.get(shared.number) !== shared.sum;
}
