import { randomUUID } from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { Change } from '#core/changes/change';
import { makeChange } from '#core/changes/make-change';
import { appError, type AppError } from '#core/errors';
import { noBackups, type FilesCensus, type Gap } from '#core/storage/census';
import { err, ok, type Result } from '#core/result';
import { runJob } from '../background/run-job';
import { writeRows } from '../backups/write-rows';
import { fileError } from '../files/file-errors';
import { namesIn } from '../files/names-in';
import { stampOf } from '../files/stamp';
import type { HandlerContext } from './handler-context';
import type { Handlers } from './register';

type StorageMethods =
  | 'takeCensus'
  | 'checkTexts'
  | 'settleGaps'
  | 'keepRows'
  | 'setBackupsAside'
  | 'setJournalAside';

/** The homes of notes, and what is done when one of them has lost something. */
export function storageHandlers({
  journal,
  journalFolder,
  backups,
  settings,
  texts,
}: HandlerContext): Pick<Handlers, StorageMethods> {
  const folders = () =>
    [backups.folder, settings.current.backupFolder].filter((each) => each !== null);
  let gaps: readonly Gap[] | null = null;
  let writing: Promise<unknown> = Promise.resolve();

  return {
    async takeCensus() {
      const position = (await journal).position();
      const second = settings.current.backupFolder;
      if (position?.number === 0 && (await isFirstStart(folders()))) return ok(nothingKept);
      const request = { journal: journalFolder, position, backups: backups.folder, second };
      const census = await runJob('takeCensus', request);
      gaps = census.proof?.gaps ?? null;
      return ok(census);
    },
    async checkTexts({ revisions }) {
      return ok(await runJob('checkTexts', { folder: texts.folder, revisions }));
    },
    async settleGaps({ change, as }) {
      const opened = (await journal).open();
      if (!opened.ok) return opened;
      const settled = { [as]: gaps ?? opened.value.home.gaps };
      const saved = await (await journal).append(change ?? nothingChanged(), settled);
      if (saved.ok) backups.noticeChange(saved.value);
      return saved;
    },
    async keepRows({ change, position }) {
      try {
        // One at a time: two at the same moment would have the same name.
        const written = writing.then(() =>
          writeRows(backups.folder, change, position, app.getVersion()),
        );
        writing = written.catch(() => undefined);
        await written;
        return ok(null);
      } catch (error) {
        return err(fileError(error, 'backups'));
      }
    },
    async setBackupsAside({ name }) {
      const position = (await journal).position();
      if (!position) return err(appError('not-open'));
      const order = { journal: journalFolder, folders: folders(), position, name };
      return runJob('setBackupsAside', order).then(
        () => ok(null),
        (error: unknown) => err(fileError(error, 'backups')),
      );
    },
    async setJournalAside() {
      if ((await journal).position()) return err(appError('refused'));
      return moveToDamaged(journalFolder);
    },
  };
}

/** Moves aside what is in the journal's place and restarts the application. */
async function moveToDamaged(journalFolder: string): Promise<Result<null, AppError>> {
  const damaged = join(dirname(journalFolder), 'damaged');
  try {
    await mkdir(damaged, { recursive: true, mode: 0o700 });
    await rename(journalFolder, join(damaged, `${stampOf(new Date())}-journal`));
  } catch (error) {
    return err(fileError(error, 'journal'));
  }
  app.relaunch();
  app.quit();
  return ok(null);
}

/** A first start has nothing to read, and no worker to wait for. */
async function isFirstStart(folders: readonly string[]): Promise<boolean> {
  const names = await Promise.all(folders.map((folder) => namesIn(folder).catch(() => ['?'])));
  return names.every((each) => each === null);
}

const nothingKept: FilesCensus = {
  proof: null,
  backups: noBackups,
  second: noBackups,
};

/** The line that settles gaps when the journal already has what was missing. */
function nothingChanged(): Change {
  const context = { newId: randomUUID, now: () => new Date().toISOString() };
  return makeChange('quiet', 'Repaired notes', [], context);
}
