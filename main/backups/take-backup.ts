/**
 * Makes one backup from the journal's files: fold, write, flush, rename, read back, copy to the
 * reader's second folder, and only then rotate. Runs in a worker thread; it only reads the journal,
 * whose lines never change once written.
 */
import { stat, statfs } from 'node:fs/promises';
import type { AppError } from '#core/errors';
import { appError } from '#core/errors';
import { fileError } from '../files/file-errors';
import { foldJournal, type FoldedJournal } from '../journal/fold-journal';
import { mergeSources } from './merge-sources';
import { backupVersion, type BackupReason } from '#core/changes/backup-lines';
import { copyTexts } from '../library/text-store';
import { encodeBackup, isWholeBackup } from './backup-format';
import { rotate, backupName, writeBackup } from './backup-files';
import type { LogPosition } from '#core/changes/log-position';
import type { BackupMade } from '#core/ipc/messages';

export interface BackupRequest {
  readonly journal: string;
  readonly folder: string;
  /** Folder of the imported texts. */
  readonly texts: string;
  /** Another folder that gets a copy; null when the reader has chosen none. */
  readonly second: string | null;
  readonly application: string;
  readonly reason: BackupReason;
  /** Where the journal is; lines written later are left out. */
  readonly position: LogPosition;
  /** Free bytes on the folder's disk; asked of the file system unless given. */
  readonly freeBytes?: number;
}

/** Below this many free bytes only the newest backups are kept. */
const scarceBelow = 200_000_000;

/** Backups may take this many bytes, or ten times the unpacked library if that is more. */
const minLimit = 1_000_000_000;
const libraries = 10;

/** @throws when it cannot be written or does not read back the same. */
export async function takeBackup(order: BackupRequest): Promise<BackupMade> {
  const { folder, position, reason, application } = order;
  const created = new Date();
  const { rows, trail } = await contentsOf(order);
  const { packed, unpackedBytes } = await encodeBackup({
    header: {
      format: 'readout-snapshot',
      version: backupVersion,
      reason,
      application,
      created: created.toISOString(),
      position,
      trail,
    },
    rows,
  });
  const name = backupName(created, reason);
  await writeBackup(folder, name, packed);
  if (!(await isWholeBackup(packed))) throw new Error(`The backup ${name} cannot be read.`);

  const scarce = (order.freeBytes ?? (await freeBytesOf(folder))) < scarceBelow;
  const limit = Math.max(minLimit, libraries * unpackedBytes);
  await rotate(folder, created.getTime(), { limit, scarce });
  const notices = scarce ? [appError('little-space')] : [];
  const failure =
    order.second && (await copyToSecond(order.second, order.texts, name, packed, limit));
  return { name, notices: failure ? [...notices, failure] : notices };
}

/** The journal's rows alone, unless lines are missing: then an earlier backup may have them. */
async function contentsOf({ journal, folder, second, position }: BackupRequest): Promise<Contents> {
  const { rows, gaps, trail } = await foldJournal(journal, position.number);
  if (gaps.length === 0) return { rows, trail };
  return { rows: await mergeSources({ journal, folder, second }, position), trail };
}

type Contents = Pick<FoldedJournal, 'rows' | 'trail'>;

/**
 * @returns what went wrong, or null. The folder is not created: an unplugged drive must be
 * reported.
 */
async function copyToSecond(
  second: string,
  texts: string,
  name: string,
  packed: Buffer,
  limit: number,
): Promise<AppError | null> {
  try {
    if (!(await stat(second)).isDirectory()) return appError('second-folder', second);
    await copyTexts(texts, second);
    await writeBackup(second, name, packed);
    const scarce = (await freeBytesOf(second)) < scarceBelow;
    await rotate(second, Date.now(), { limit, scarce });
    return null;
  } catch (error) {
    const { code } = fileError(error);
    return appError(code === 'disk-full' ? 'second-folder-full' : 'second-folder', second);
  }
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
