import type { BackupReason } from '#core/changes/backup-lines';

/** What rotation needs to know about a backup file. */
export interface KeptBackup {
  readonly name: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly reason: BackupReason;
  readonly bytes: number;
}

/** How much room there is. */
export interface Room {
  /** Bytes that all backups together may use. */
  readonly limit: number;
  /** The disk is nearly full: only the newest few are kept. */
  readonly scarce: boolean;
}

const day = 24 * 60 * 60 * 1000;
const recent = 12;
const days = 7;
const weeks = 4;

/** Days to keep a backup that was made for a reason, space permitting. */
const reasonedDays = 30;

/** Backups that are kept whatever happens. */
const always = 3;

/**
 * The backups to delete: those not among the newest twelve, not the newest of one of the last seven
 * days or four weeks, and not made for a reason in the last thirty days. Beyond the limit the
 * oldest go first, rolling ones before those made for a reason; the newest three are never deleted.
 */
export function superfluous(backups: readonly KeptBackup[], now: number, room: Room): KeptBackup[] {
  const newestFirst = [...backups].sort((a, b) => b.at - a.at);
  const kept = room.scarce
    ? new Set(newestFirst.slice(0, always))
    : withinLimit(newestFirst.filter(keeper(newestFirst, now)), room.limit);
  return newestFirst.filter((backup) => !kept.has(backup));
}

function keeper(newestFirst: readonly KeptBackup[], now: number): (backup: KeptBackup) => boolean {
  const kept = new Set([
    ...newestFirst.slice(0, recent),
    ...newestOfEach(newestFirst, now, day, days),
    ...newestOfEach(newestFirst, now, 7 * day, weeks),
    ...newestFirst.filter(
      ({ reason, at }) => reason !== 'rolling' && now - at < reasonedDays * day,
    ),
  ]);
  return (backup) => kept.has(backup);
}

/** The newest backup of each of the last `count` spans that has one. */
function newestOfEach(
  newestFirst: readonly KeptBackup[],
  now: number,
  span: number,
  count: number,
): KeptBackup[] {
  return Array.from({ length: count }, (_, index) =>
    newestFirst.find(({ at }) => Math.floor((now - at) / span) === index),
  ).filter((found) => found !== undefined);
}

function withinLimit(newestFirst: readonly KeptBackup[], limit: number): Set<KeptBackup> {
  const kept = new Set(newestFirst);
  const free = newestFirst.slice(always).toReversed();
  const rolling = free.filter(({ reason }) => reason === 'rolling');
  const reasoned = free.filter(({ reason }) => reason !== 'rolling');
  let total = newestFirst.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const backup of [...rolling, ...reasoned]) {
    if (total <= limit) break;
    kept.delete(backup);
    total -= backup.bytes;
  }
  return kept;
}
