import type { LogPosition } from '#core/changes/log-position';
import type { RowSet } from '#core/changes/row-set';
import { foldJournal, type FoldBase } from '../journal/fold-journal';
import { createFollows, type Follows } from '../journal/sum-reader';
import { listBackupFiles } from './backup-files';
import { readBackupFile, readHeader } from './backup-head';

/** Where backups are; null for a folder to leave out. */
export interface BackupFolders {
  readonly folder: string | null;
  readonly second: string | null;
}

/**
 * Every row up to a position, starting from the newest whole backup of the same journal: it also
 * has what was in lines now missing or damaged.
 */
export async function mergeSources(
  { journal, ...folders }: BackupFolders & { readonly journal: string },
  position: LogPosition,
): Promise<RowSet> {
  const base = await newestBase(folders, position, createFollows(journal, position));
  return (await foldJournal(journal, position.number, base ?? undefined)).rows;
}

async function newestBase(
  { folder, second }: BackupFolders,
  { generation, number }: LogPosition,
  follows: Follows,
): Promise<FoldBase | null> {
  const bases = [await baseIn(folder), await baseIn(second)].filter((base) => base !== null);
  return bases.toSorted((a, b) => b.number - a.number)[0] ?? null;

  async function baseIn(place: string | null): Promise<FoldBase | null> {
    if (place === null) return null;
    for (const { name } of await listBackupFiles(place).catch(() => [])) {
      const header = await readHeader(place, name);
      const at = header?.position;
      if (!header || at?.generation !== generation || at.number > number) continue;
      const backup = (await follows(header)) ? await readBackupFile(place, name) : null;
      if (backup) return { rows: backup.rows, number: at.number, sum: at.sum };
    }
    return null;
  }
}
