/**
 * Opens the working store beside the journal and gives the log of changes that ties them. What
 * is in the way of writing is answered, not thrown: reading goes on without it.
 */
import type { ActContext } from '#core/changes/make-change';
import type { AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import { err, ok, type Result } from '#core/result';
import { createChangeLog, type ChangeLog } from './change-log';
import { createDatabase, type Database } from './database';
import type { RowSource } from './load-rows';
import { createStoreRepair } from './store-repair';
import { openStore } from './open-store';
import { restoreJournal, type Reconciliation, type Reconciling } from './reconcile';
import { createUndoStack, type UndoStack } from './undo-stack';

export interface OpenStorage {
  /** For reading only; whatever is to be written goes through the log. */
  readonly database: Database;
  readonly log: ChangeLog;
  readonly undoStack: UndoStack;
  /** How store and journal were found. */
  readonly reconciliation: Reconciliation;
  /** Damage the journal found in itself and set aside. */
  readonly notices: readonly AppError[];
  /**
   * Reads, in the background, the files that a start does not read; what was damaged in them is
   * given back by the store. Answers what was found.
   */
  readonly checkFiles: () => Promise<readonly AppError[]>;
}

type Journal = RowSource &
  Pick<
    DesktopApi,
    | 'openJournal'
    | 'appendChange'
    | 'readChanges'
    | 'readRecentChanges'
    | 'resetStore'
    | 'backUpNow'
    | 'checkFiles'
  >;

/** Milliseconds between attempts to write when the disk refuses. */
const retryAfter = 2000;

/** @param onProgress called with how far the store is rebuilt, 0 to 1; not called when it is whole. */
export async function openStorage(
  journal: Journal,
  context: ActContext,
  onProgress: (share: number) => void,
): Promise<Result<OpenStorage, AppError>> {
  const database = createDatabase();
  const parts: Reconciling = { database, journal, context, onProgress };
  const opened = await journal.openJournal();
  if (!opened.ok) return err(opened.error);
  const { position, notices } = opened.value;
  const reconciled = await openStore(parts, journal, position);
  if (!reconciled.ok) return err(reconciled.error);
  if (notices.length > 0 && reconciled.value === 'agreed') {
    // Lines of the journal are damaged and the store is whole: it gives them back.
    await restoreJournal(parts);
  }

  // Later the screens are there, and what is on them stays.
  const quietly = { ...parts, onProgress: () => undefined };

  const apply = createStoreRepair({ parts: quietly, journal, during: (work) => log.during(work) });

  async function checkFiles(): Promise<readonly AppError[]> {
    const found = await journal.checkFiles();
    if (!found.ok) return [found.error];
    if (found.value.some(({ code }) => code === 'damaged'))
      await log.during(() => restoreJournal(quietly));
    return found.value;
  }

  const log = createChangeLog({ journal, apply, retryAfter });
  const undoStack = createUndoStack(log, journal, position.number, context);
  return ok({ database, log, undoStack, reconciliation: reconciled.value, notices, checkFiles });
}
