import type { Change } from '#core/changes/change';
import type { AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import type { ChangeLog } from './change-log';

/** A deletion of this many rows counts as large. */
const large = 20;

/**
 * Commits a deletion; a large one only after a backup of what was there, which is kept for thirty
 * days. Nothing is deleted when that backup cannot be made.
 *
 * @returns why nothing was deleted, or null.
 */
export async function commitDeletion(
  log: ChangeLog,
  desktop: Pick<DesktopApi, 'backUpNow'>,
  change: Change,
  always = false,
): Promise<AppError | null> {
  if (always || change.rows.length >= large) {
    await log.settled();
    const made = await desktop.backUpNow({ reason: 'before-delete' });
    if (!made.ok) return made.error;
  }
  log.commit(change);
  return null;
}
