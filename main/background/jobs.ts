/** Work on files that would keep the main thread too long; each job runs in a worker of its own. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachRow, type RowSet } from '#core/changes/row-set';
import { appError, type AppError } from '#core/errors';
import { checkJournal } from '../journal/check-journal';
import { foldJournal, type FoldBase } from '../journal/fold-journal';
import { checkBackups } from '../backups/check-backups';
import { listBackupFiles } from '../backups/backup-files';
import { decodeBackup } from '../backups/backup-format';
import { takeBackup } from '../backups/take-backup';
import type { LogPosition } from '#core/changes/log-position';

/** Rows as JSON lines, some thousand a page: text crosses between threads and processes cheaply. */
export interface RowPages {
  readonly pages: readonly string[];
  readonly rows: number;
}

const rowsInPage = 5000;

interface JournalRows {
  readonly journal: string;
  /** Where to look for a backup to begin from; null for the journal alone. */
  readonly backups: string | null;
  readonly position: LogPosition;
}

interface Check {
  readonly journal: string;
  readonly backups: string;
  readonly second: string | null;
}

export const jobs = {
  takeBackup,

  /** What the journal amounts to, begun from the newest backup that is whole. */
  async readJournalRows({ journal, backups, position }: JournalRows): Promise<RowPages> {
    const base = backups === null ? undefined : await newestBase(backups, position);
    return paged(await foldJournal(journal, position.number, base));
  },

  /** The rows of a backup; null when it is not whole. */
  async readBackupRows({ file }: { readonly file: string }): Promise<RowPages | null> {
    const backup = decodeBackup(await readFile(file));
    return backup && paged(backup.rows);
  },

  async checkFiles({ journal, backups, second }: Check): Promise<AppError[]> {
    const damage = [...(await checkJournal(journal)), ...(await checkBackups(backups))];
    if (second === null) return damage;
    const there = await listBackupFiles(second).then(
      () => true,
      () => false,
    );
    return there
      ? [...damage, ...(await checkBackups(second))]
      : [...damage, appError('second-folder', second)];
  },
};

export type Jobs = typeof jobs;

/**
 * The newest backup of the same journal. It also holds what was in lines of the journal that
 * were damaged since.
 */
async function newestBase(
  folder: string,
  { generation, number }: LogPosition,
): Promise<FoldBase | undefined> {
  for (const { name } of await listBackupFiles(folder).catch(() => [])) {
    const backup = decodeBackup(await readFile(join(folder, name)));
    const at = backup?.header.position;
    if (backup && at?.generation === generation && at.number <= number) {
      return { rows: backup.rows, number: at.number };
    }
  }
  return undefined;
}

function paged(rows: RowSet): RowPages {
  const pages: string[] = [];
  const page: string[] = [];
  let count = 0;
  for (const each of eachRow(rows)) {
    page.push(JSON.stringify(each));
    count += 1;
    if (page.length === rowsInPage) pages.push(page.splice(0).join('\n'));
  }
  if (page.length > 0) pages.push(page.join('\n'));
  return { pages, rows: count };
}
