/**
 * Opens the store beside the journal and returns the log of changes that connects them. Whatever
 * prevents writing is returned, not thrown: what the store still holds is shown without it.
 */
import type { ActContext } from '#core/changes/make-change';
import { noRows } from '#core/changes/change';
import type { AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import { noBackups, textsUnasked, type Census, type JournalHome } from '#core/storage/census';
import type { Offer, Plan } from '#core/storage/plan';
import { planStart } from '#core/storage/plan-start';
import { err, ok, type Result } from '#core/result';
import { errorSentence } from '../ui/error-words';
import { formatMoment } from '../ui/format';
import { readCheckpoint } from './apply-changes';
import { settle } from './carry-out';
import { createChangeLog, type ChangeLog, type SaveState } from './change-log';
import { ageOfStore, type Database, type WritableDatabase } from './database';
import { readTable } from './read-leaves';
import { createStoreRepair } from './store-repair';
import { openStore } from './open-store';
import type { LogPosition } from '#core/changes/log-position';
import type { JournalAccess, Reconciling } from './reconciling';
import { noStore, readStoreHome } from './store-home';
import { createUndoStack, type UndoStack } from './undo-stack';
import { notifyFailure } from '../ui/notices';
import { createStore } from '../ui/store';
import { createDrafts } from './drafts';

export interface OpenStorage {
  /** Read-only; all writing goes through the log. */
  readonly database: Database;
  readonly log: ChangeLog;
  readonly undoStack: UndoStack;
  /** Where the store is in the journal; null when it cannot be written. */
  readonly position: () => Promise<LogPosition | null>;
  /** Why nothing can be written; nearly always null. */
  readonly readOnly: AppError | null;
  /** How the homes of notes were found; null when all agreed. */
  readonly plan: Plan | null;
  /** Damage the journal found in itself and set aside. */
  readonly notices: readonly AppError[];
  /**
   * Reads, in the background, the files that a start does not read; the store restores what is
   * missing in them. Reports what was found, in sentences, once it is repaired.
   */
  readonly checkFiles: (tell: (sentence: string) => void) => Promise<void>;
}

type Files = JournalAccess &
  Pick<
    DesktopApi,
    | 'openJournal'
    | 'readRecentChanges'
    | 'resetStore'
    | 'checkFiles'
    | 'checkTexts'
    | 'setJournalAside'
  >;

interface Starting {
  readonly context: ActContext;
  /** Not called when the store is whole. */
  readonly onProgress: Reconciling['onProgress'];
  /** Asks the reader for one of a plan's offers. */
  readonly choose: (plan: Plan) => Promise<Offer>;
  readonly database: WritableDatabase;
}

/** Milliseconds between attempts to write when the disk refuses. */
const retryAfter = 2000;

export async function openStorage(
  files: Files,
  starting: Starting,
): Promise<Result<OpenStorage, AppError>> {
  const { context, database } = starting;
  const parts: Reconciling = { ...starting, database, journal: files };
  const opened = await files.openJournal();
  if (!opened.ok) return openReadOnly(database, files, opened.error, starting);
  const { position: journaled, notices, home } = opened.value;
  const reconciled = await openStore(parts, files, journaled, home);
  if (!reconciled.ok) return err(reconciled.error);

  // Later the screens are there, and what is on them stays.
  const quietly: Reconciling = { ...parts, onProgress: () => undefined, choose: null };

  const apply = createStoreRepair({
    parts: quietly,
    journal: files,
    during: (work) => log.during(work),
  });
  const log = createChangeLog({ journal: files, apply, retryAfter });
  const undoStack = createUndoStack(log, files, journaled.number, context);
  const checkFiles = (tell: (sentence: string) => void) => checkHomes(quietly, files, log, tell);
  const plan = reconciled.value;
  const position = () => readCheckpoint(database);
  return ok({ database, log, undoStack, position, readOnly: null, plan, notices, checkFiles });
}

/** Everything that no start waits for: older files of the journal, the backups, the texts. */
async function checkHomes(
  parts: Reconciling,
  files: Files,
  log: ChangeLog,
  tell: (sentence: string) => void,
): Promise<void> {
  const found = await files.checkFiles();
  if (!found.ok) return tell(errorSentence(found.error));
  let sentence: string | null = null;
  try {
    sentence = await mendHomes(parts, files, log);
  } finally {
    // Reported once it is repaired, and also when that fails.
    found.value.map(errorSentence).forEach(tell);
  }
  if (sentence !== null) tell(sentence);
}

/** Restores what is missing in one home and whole in another. @returns what to tell the reader. */
async function mendHomes(parts: Reconciling, files: Files, log: ChangeLog): Promise<string | null> {
  const { database } = parts;
  const documents = await readTable(database, 'documents');
  const revisions = documents.flatMap((row) => row.revisions.map(({ revision }) => revision));
  const [texts, taken] = [await files.checkTexts({ revisions }), await files.takeCensus()];
  if (!taken.ok) return null;
  const { proof, ...backups } = taken.value;
  const lacking = texts.ok ? texts.value.length : 0;
  return log.during(async () => {
    const position = await readCheckpoint(database);
    // The store is being repaired: it knows no more than the journal, and the next start asks
    // again.
    if (!position || !proof) return null;
    const state = proof.gaps.length === 0 ? 'whole' : 'damaged';
    const plan = planStart(
      {
        journal: { state, position, part: null, ...proof },
        store: await readStoreHome(database, files, position),
        texts: { state: lacking === 0 ? 'whole' : 'damaged', lacking },
        ...backups,
      },
      formatMoment,
    );
    if (plan.action === 'open' && plan.missing > 0) await settle(parts, position, plan);
    return plan.sentence;
  });
}

/** Shows what the store holds beside a journal that cannot be used; nothing is written anywhere. */
async function openReadOnly(
  database: WritableDatabase,
  files: Files,
  error: AppError,
  { choose, context }: Starting,
): Promise<Result<OpenStorage, AppError>> {
  // A newer Readout's store is not even opened: the engine itself would write to its files.
  if (error.code === 'newer-version') return err(error);
  const [store, taken] = [await storeToShow(database, files), await files.takeCensus()];
  const part = error.about?.startsWith('journal') ? error.about : null;
  const journal: JournalHome = { state: 'unreadable', position: null, gaps: [], part, lost: false };
  const { backups, second } = taken.ok ? taken.value : { backups: noBackups, second: noBackups };
  const plan = planStart({ journal, store, backups, second, texts: textsUnasked }, formatMoment);
  if (plan.asks && (await choose(plan)) === 'set-journal-aside') {
    const aside = await files.setJournalAside();
    // Readout restarts; if the journal could not be moved, what can be shown is shown.
    if (!aside.ok) console.error('The journal could not be set aside:', aside.error);
  }
  if (plan.action !== 'read-only') return err(error);
  const log = createReadOnlyLog(error);
  const undoStack = createUndoStack(log, files, 0, context);
  const checkFiles = () => Promise.resolve();
  const position = () => Promise.resolve(null);
  return ok({
    database,
    log,
    undoStack,
    position,
    readOnly: error,
    plan,
    notices: [error],
    checkFiles,
  });
}

/** The store as it is: never upgraded, rebuilt or brought up to date. */
async function storeToShow(database: WritableDatabase, files: Files): Promise<Census['store']> {
  try {
    if ((await ageOfStore()) !== 'same') return noStore;
    await database.open();
    return await readStoreHome(database, files, {
      generation: '',
      number: 0,
      sum: '',
      counts: noRows,
    });
  } catch (error) {
    console.error('The store cannot be shown:', error);
    return { ...noStore, state: 'unreadable' };
  }
}

/** A log that accepts no change and says why: nothing appears on screen that is not stored. */
function createReadOnlyLog(reason: AppError): ChangeLog {
  const drafts = createDrafts(() => undefined);
  return {
    commit: () => notifyFailure(reason),
    onChange: () => () => undefined,
    pending: () => [],
    drafts,
    saveState: createStore<SaveState>({ kind: 'saved' }),
    retry: () => undefined,
    during: (work) => work(),
    settled: async () => drafts.flushAll(),
  };
}
