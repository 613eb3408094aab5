import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { appError, type AppError } from '#core/errors';
import { listBackupFiles } from './backup-files';
import { isWholeBackup } from './backup-format';

/**
 * Reads the newest backup of a folder, and older ones while they are damaged or unreadable. A damaged
 * one is moved aside, so that it neither counts as a backup nor is overwritten.
 *
 * @returns one notice for each damaged one; none when there is no folder.
 */
export async function checkBackups(folder: string): Promise<AppError[]> {
  const notices: AppError[] = [];
  for (const { name } of await listBackupFiles(folder).catch(() => [])) {
    const packed = await readFile(join(folder, name)).catch(() => null);
    if (packed && (await isWholeBackup(packed))) break;
    const aside = join(folder, 'damaged');
    await mkdir(aside, { recursive: true, mode: 0o700 });
    await rename(join(folder, name), join(aside, name));
    notices.push(appError('damaged-backup', name));
  }
  return notices;
}
