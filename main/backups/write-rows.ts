import { backupVersion } from '#core/changes/backup-lines';
import type { Change } from '#core/changes/change';
import type { LogPosition } from '#core/changes/log-position';
import { applyChange, emptyRowSet } from '#core/changes/row-set';
import { encodeBackup } from './backup-format';
import { backupName, writeBackup } from './backup-files';

/**
 * Writes the rows of a change as a backup before they are replaced.
 *
 * @throws the file system's error.
 */
export async function writeRows(
  folder: string,
  change: Change,
  position: LogPosition,
  application: string,
): Promise<void> {
  const rows = emptyRowSet();
  applyChange(rows, change);
  const created = new Date();
  const header = {
    format: 'readout-snapshot',
    version: backupVersion,
    reason: 'before-restore',
    application,
    created: created.toISOString(),
    position,
  } as const;
  const { packed } = await encodeBackup({ header, rows });
  await writeBackup(folder, backupName(created, header.reason), packed);
}
