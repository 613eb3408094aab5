/**
 * Opens the store and makes it agree with the journal; one that cannot be opened is rebuilt. Every
 * step has a time limit: after a failed write the engine can leave a request unanswered for as long
 * as the disk is full, and nobody should wait for that.
 */
import { appError, type AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import type { JournalHome } from '#core/storage/census';
import type { Plan } from '#core/storage/plan';
import { err, type Result } from '#core/result';
import { ageOfStore, type StoreAge } from './database';
import { reconcile } from './reconcile';
import { shownAfter, type Reconciling } from './reconciling';
import type { LogPosition } from '#core/changes/log-position';

export type StoreKeeper = Pick<DesktopApi, 'resetStore' | 'backUpNow'>;

/** Milliseconds for the engine to open or delete a store. */
const patience = 4000;
/** The same where the rows are rewritten for this version: a million take a minute or two. */
const upgradePatience = 300_000;

/** For the start, before anything is read: also asks how old the store is. */
export async function openStore(
  parts: Reconciling,
  keeper: StoreKeeper,
  position: LogPosition,
  home?: JournalHome,
): Promise<Result<Plan | null, AppError>> {
  let age: StoreAge | null = null;
  try {
    age = await inTime(ageOfStore());
    if (age === 'newer') return err(appError('newer-version'));
    // The upgrade itself is all or nothing; the copy is there in case the upgrade is wrong.
    if (age === 'older' && position.number > 0)
      await keeper.backUpNow({ reason: 'before-upgrade' });
  } catch (error) {
    console.error('The age of the store is not known:', error);
  }
  return openAs(age, parts, keeper, position, home);
}

/** For a store that was already open, or has this application's version. */
export function reopenStore(
  parts: Reconciling,
  keeper: StoreKeeper,
  position: LogPosition,
): Promise<Result<Plan | null, AppError>> {
  return openAs('same', parts, keeper, position);
}

/** @param age null when it is not known. */
async function openAs(
  age: StoreAge | null,
  parts: Reconciling,
  keeper: StoreKeeper,
  position: LogPosition,
  home?: JournalHome,
): Promise<Result<Plan | null, AppError>> {
  try {
    performance.mark('store-opening');
    if (age === 'older') await upgrade(parts);
    else await inTime(parts.database.open());
    performance.mark('store-open');
    const reconciled = await reconcile(parts, position, home);
    performance.mark('store-agreed');
    return reconciled;
  } catch (error) {
    console.error('The store could not be opened:', error);
    return remakeStore(parts, keeper, position, home);
  }
}

async function upgrade({ database, onProgress }: Reconciling): Promise<void> {
  const shown = setTimeout(() => onProgress(0), shownAfter);
  try {
    await inTime(database.open(), upgradePatience);
  } finally {
    clearTimeout(shown);
  }
}

/**
 * The store could not be opened or read. First it is deleted the ordinary way; if even that fails
 * (the engine cannot open its files at all) main sets the files aside.
 */
async function remakeStore(
  parts: Reconciling,
  keeper: StoreKeeper,
  position: LogPosition,
  home?: JournalHome,
): Promise<Result<Plan | null, AppError>> {
  const { database } = parts;
  const setAside = () => keeper.resetStore().then(() => undefined);
  // When the journal is not whole, the store may be the only one to have something: a copy is kept.
  const isNeeded = home !== undefined && home.state !== 'whole';
  const remedies = isNeeded
    ? [setAside]
    : [() => database.delete({ disableAutoOpen: true }), setAside];
  for (const remedy of remedies) {
    try {
      database.close();
      await inTime(remedy());
      await inTime(database.open());
      return await reconcile(parts, position, home);
    } catch (error) {
      console.error('The store could not be rebuilt:', error);
    }
  }
  database.close();
  return err(appError('not-open'));
}

/** @param limit in milliseconds. @throws when the answer takes longer. */
function inTime<T>(answer: PromiseLike<T>, limit = patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The store does not answer.')), limit);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
