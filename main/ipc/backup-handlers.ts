import { mkdir } from 'node:fs/promises';
import { dialog, shell } from 'electron';
import { appError } from '#core/errors';
import { err, ok } from '#core/result';
import { fileError } from '../files/file-errors';
import { listBackupFiles } from '../backups/backup-files';
import { currentWindow } from '../windows/main-window';
import type { Handlers } from './register';
import type { HandlerContext } from './handler-context';

type BackupMethods = 'backUpNow' | 'listBackups' | 'showBackups' | 'chooseBackupFolder';

export function backupHandlers({
  journal,
  backups,
  settings,
}: Pick<HandlerContext, 'journal' | 'backups' | 'settings'>): Pick<Handlers, BackupMethods> {
  const { folder } = backups;

  /** The folder the reader picks; null when the dialog was closed. */
  async function pickFolder(): Promise<string | null> {
    const window = currentWindow();
    if (!window) return null;
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: 'A second folder for backups',
      buttonLabel: 'Use this folder',
      properties: ['openDirectory', 'createDirectory'],
    });
    return filePaths[0] ?? null;
  }

  return {
    async backUpNow({ reason }) {
      const position = (await journal).position();
      if (!position) return err(appError('not-open'));
      try {
        return ok(await backups.take(reason, position));
      } catch (error) {
        return err(fileError(error, 'the backup'));
      }
    },
    async listBackups() {
      const second = settings.current.backupFolder;
      const here = await listBackupFiles(folder).catch(() => []);
      const names = new Set(here.map(({ name }) => name));
      const there = second === null ? [] : await listBackupFiles(second).catch(() => []);
      return ok(
        [...here, ...there.filter(({ name }) => !names.has(name))]
          .sort((a, b) => b.at - a.at)
          .map(({ name, at, reason }) => ({
            name,
            reason,
            created: new Date(at).toISOString(),
            onlyInSecond: !names.has(name),
          })),
      );
    },
    async showBackups() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      shell.showItemInFolder(folder);
      return ok(null);
    },
    async chooseBackupFolder({ stop }) {
      const chosen = stop ? null : await pickFolder();
      if (!stop && chosen === null) return ok(settings.current.backupFolder);
      try {
        await settings.update({ backupFolder: chosen });
        return ok(chosen);
      } catch (error) {
        return err(fileError(error, 'settings.json'));
      }
    },
  };
}
