import { join } from 'node:path';
import { appError } from '#core/errors';
import { err, ok } from '#core/result';
import { runJob } from '../background/run-job';
import { fileError } from '../files/file-errors';
import { listBackupFiles } from '../backups/backup-files';
import type { Handlers } from './register';
import type { HandlerContext } from './handler-context';

type RowMethods = 'loadRows' | 'readRows' | 'checkFiles';

/**
 * Rows by the thousand: read in a worker, transferred page by page so that progress can be shown.
 */
export function rowHandlers({
  journal,
  journalFolder,
  backups,
  settings,
}: Pick<HandlerContext, 'journal' | 'journalFolder' | 'backups' | 'settings'>): Pick<
  Handlers,
  RowMethods
> {
  const second = () => settings.current.backupFolder;
  let pages: readonly string[] = [];

  /** The path of a backup: only a name that main itself has listed; the renderer gives no path. */
  async function pathOf(name: string): Promise<string | null> {
    for (const folder of [backups.folder, second()]) {
      const found = folder === null ? [] : await listBackupFiles(folder).catch(() => []);
      if (folder !== null && found.some((each) => each.name === name)) return join(folder, name);
    }
    return null;
  }

  return {
    async loadRows({ source }) {
      try {
        if (source === 'journal' || source === 'everything') {
          const position = (await journal).position();
          if (!position) return err(appError('not-open'));
          const folders = {
            journal: journalFolder,
            backups: source === 'everything' ? backups.folder : null,
            second: source === 'everything' ? second() : null,
          };
          const read = await runJob('readJournalRows', { ...folders, position });
          ({ pages } = read);
          return ok({ pages: pages.length, rows: read.rows });
        }
        const file = await pathOf(source.backup);
        if (file === null) return err(appError('not-found', source.backup));
        const read = await runJob('readBackupRows', { file });
        if (!read) return err(appError('unreadable', source.backup));
        ({ pages } = read);
        return ok({ pages: pages.length, rows: read.rows });
      } catch (error) {
        return err(fileError(error));
      }
    },
    async readRows({ page }) {
      const text = pages[page];
      if (page >= pages.length - 1) pages = [];
      return text === undefined ? err(appError('not-found')) : ok(text);
    },
    async checkFiles() {
      const folders = { journal: journalFolder, backups: backups.folder, second: second() };
      return ok(await runJob('checkFiles', folders));
    },
  };
}
