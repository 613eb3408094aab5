import type { SnapshotReason } from './snapshot-format';

/** What rotation needs to know of a snapshot file. */
export interface KeptSnapshot {
  readonly name: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly reason: SnapshotReason;
}

const day = 24 * 60 * 60 * 1000;
const recent = 12;
const days = 7;
const weeks = 4;

/** Days for which a snapshot made for a reason stays, whatever else there is. */
const reasonedDays = 30;

/**
 * The snapshots that may go: not among the newest twelve, not the newest of one of the last seven
 * days or four weeks, and not made for a reason in the last thirty days.
 */
export function superfluous(snapshots: readonly KeptSnapshot[], now: number): KeptSnapshot[] {
  const newestFirst = [...snapshots].sort((a, b) => b.at - a.at);
  const kept = new Set([
    ...newestFirst.slice(0, recent),
    ...newestOfEach(newestFirst, now, day, days),
    ...newestOfEach(newestFirst, now, 7 * day, weeks),
    ...newestFirst.filter(
      ({ reason, at }) => reason !== 'rolling' && now - at < reasonedDays * day,
    ),
  ]);
  return newestFirst.filter((snapshot) => !kept.has(snapshot));
}

/** The newest snapshot of each of the last `count` spans that has one. */
function newestOfEach(
  newestFirst: readonly KeptSnapshot[],
  now: number,
  span: number,
  count: number,
): KeptSnapshot[] {
  return Array.from({ length: count }, (_, index) =>
    newestFirst.find(({ at }) => Math.floor((now - at) / span) === index),
  ).filter((found) => found !== undefined);
}
