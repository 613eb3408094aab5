/** Work on files that would block the main thread too long; each job runs in its own worker. */
import { readFile } from 'node:fs/promises';
import { eachRow, type RowSet } from '#core/changes/row-set';
import { appError, type AppError } from '#core/errors';
import { noBackups, type FilesCensus } from '#core/storage/census';
import { lackingTexts } from '../library/text-store';
import { backupsHome, setBackupsAside } from '../backups/backups-home';
import { checkJournal, proveJournal } from '../journal/check-journal';
import { createFollows } from '../journal/sum-reader';
import { checkBackups } from '../backups/check-backups';
import { mergeSources } from '../backups/merge-sources';
import { listBackupFiles } from '../backups/backup-files';
import { decodeBackup } from '../backups/backup-format';
import { takeBackup } from '../backups/take-backup';
import type { LogPosition } from '#core/changes/log-position';

/** Rows as JSON lines, some thousand per page: text crosses threads and processes cheaply. */
export interface RowPages {
  readonly pages: readonly string[];
  readonly rows: number;
}

const rowsInPage = 5000;

interface JournalRows {
  readonly journal: string;
  /** Where to look for a backup of what the journal lacks; both null for the journal alone. */
  readonly backups: string | null;
  readonly second: string | null;
  readonly position: LogPosition;
}

interface CensusRequest extends Check {
  /** Where the journal is; null when it cannot be used. */
  readonly position: LogPosition | null;
}

interface AsideRequest {
  readonly journal: string;
  readonly folders: readonly string[];
  readonly position: LogPosition;
  /** One of them; null for all that are not of this journal. */
  readonly name: string | null;
}

interface TextsCheck {
  readonly folder: string;
  readonly revisions: readonly string[];
}

interface Check {
  readonly journal: string;
  readonly backups: string;
  readonly second: string | null;
}

export const jobs = {
  takeBackup,

  /** The journal's rows, completed from the newest whole backup. */
  async readJournalRows({ journal, backups, second, position }: JournalRows): Promise<RowPages> {
    return paged(await mergeSources({ journal, folder: backups, second }, position));
  },

  /** The rows of a backup; null when it is not whole. */
  async readBackupRows({ file }: { readonly file: string }): Promise<RowPages | null> {
    const backup = decodeBackup(await readFile(file));
    return backup && paged(backup.rows);
  },

  async takeCensus({ journal, position, backups, second }: CensusRequest): Promise<FilesCensus> {
    const follows = createFollows(journal, position);
    return {
      proof: position && (await proveJournal(journal, position.number).catch(() => null)),
      backups: await backupsHome(backups, follows),
      second: second === null ? noBackups : await backupsHome(second, follows),
    };
  },

  async setBackupsAside({ journal, folders, position, name }: AsideRequest): Promise<void> {
    const follows = createFollows(journal, position);
    for (const folder of folders) await setBackupsAside(folder, position, name, follows);
  },

  /** Which of the texts are missing or damaged in the folder. */
  checkTexts: ({ folder, revisions }: TextsCheck) => lackingTexts(folder, revisions),

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
