/**
 * Opens the working store beside the journal and gives the log of changes that ties them. What
 * stands in the way of writing is answered, not thrown: reading goes on without it.
 */
import { expireBin, type ActContext } from '#core/annotations/acts';
import { expired } from '#core/annotations/binned';
import type { Change } from '#core/annotations/change';
import { appError, type AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import type { LogPosition } from '#core/ipc/messages';
import { err, ok, type Result } from '#core/result';
import { applyToStore } from './apply-changes';
import { createChangeLog, type ChangeLog } from './change-log';
import { createDatabase, isFromNewerVersion, type Database } from './database';
import { listBin } from './repositories/bin';
import { createUndoHistory, type UndoHistory } from './undo-history';
import { adopt, reconcile, type Reconciliation } from './reconcile';

export interface Keeping {
  readonly database: Database;
  readonly log: ChangeLog;
  readonly history: UndoHistory;
  /** How store and journal were found. */
  readonly reconciliation: Reconciliation;
  /** Damage the journal found in itself and set aside. */
  readonly notices: readonly AppError[];
}

type Journal = Pick<DesktopApi, 'openJournal' | 'appendChange' | 'readChanges' | 'resetStore'>;

/** Milliseconds between attempts to write when the disk refuses. */
const retryAfter = 2000;

export async function openKeeping(
  journal: Journal,
  context: ActContext,
): Promise<Result<Keeping, AppError>> {
  const database = createDatabase();
  const opened = await journal.openJournal();
  if (!opened.ok) return err(opened.error);
  const reconciled = await openStore(database, journal, opened.value.position, context);
  if (!reconciled.ok) return err(reconciled.error);
  if (opened.value.notices.length > 0 && reconciled.value === 'agreed') {
    // Lines of the journal are damaged and the store is whole: it gives them back.
    await adopt(database, journal, opened.value.position, context);
  }

  async function apply(change: Change, position: LogPosition): Promise<void> {
    try {
      await applyToStore(database, change, position);
    } catch {
      // The change is safe in the journal: the store is made to agree with it.
      database.close();
      await openStore(database, journal, position, context);
    }
  }

  const { position, notices } = opened.value;
  const log = createChangeLog({ journal, apply, retryAfter });
  const history = createUndoHistory(log, journal, position.number, context);
  await expireOldNotes(database, log, context);
  return ok({ database, log, history, reconciliation: reconciled.value, notices });
}

/** What has been in the bin for its time leaves it, by a change like any other. */
async function expireOldNotes(
  database: Database,
  log: ChangeLog,
  context: ActContext,
): Promise<void> {
  const old = expired(await listBin(database), context.now());
  if (old.length > 0) log.commit(expireBin(old, context));
}

/** Opens the store and makes it agree with the journal; one that cannot be opened is made anew. */
async function openStore(
  database: Database,
  journal: Journal,
  position: LogPosition,
  context: ActContext,
): Promise<Result<Reconciliation, AppError>> {
  try {
    if (await isFromNewerVersion()) return err(appError('newer-version'));
    await database.open();
    return await reconcile(database, journal, position, context);
  } catch {
    return remakeStore(database, journal, position, context);
  }
}

/**
 * The store could not be opened or read. First it is deleted the ordinary way; where even that
 * fails (the engine cannot open its files at all) main sets the files aside.
 */
async function remakeStore(
  database: Database,
  journal: Journal,
  position: LogPosition,
  context: ActContext,
): Promise<Result<Reconciliation, AppError>> {
  const remedies = [
    () => database.delete({ disableAutoOpen: true }),
    () => journal.resetStore().then(() => undefined),
  ];
  for (const remedy of remedies) {
    try {
      database.close();
      await remedy();
      await database.open();
      return await reconcile(database, journal, position, context);
    } catch (error) {
      console.error('The store could not be made again:', error);
    }
  }
  return err(appError('not-open'));
}
