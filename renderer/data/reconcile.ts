/**
 * Makes the working store agree with the journal. Chromium can lose the store, or the end of it,
 * without any error (docs/decisions/0003), so the proof is ours: generation, number, checksum and
 * row counts must be the journal's. A store that is merely behind is caught up, one that is ahead
 * gives its rows to the journal; anything else is rebuilt from the whole journal.
 */
import type { ActContext } from '#core/changes/make-change';
import { noRows, tableNames, type RowCounts } from '#core/changes/change';
import { countsOf, emptyRowSet } from '#core/changes/row-set';
import type { AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import { err, ok, type Result } from '#core/result';
import { repair } from './restore-journal';
import { applyToStore, moveCheckpoint, readCheckpoint, replaceStore } from './apply-changes';
import type { WritableDatabase } from './database';
import { loadRows, type RowSource } from './load-rows';
import type { LogPosition, NumberedChange } from '#core/changes/log-position';

export type Reconciliation = 'agreed' | 'caught-up' | 'rebuilt' | 'journal-restored';

/** What is needed of the journal. */
export type JournalAccess = RowSource & Pick<DesktopApi, 'readChanges' | 'appendChange'>;

export interface Reconciling {
  readonly database: WritableDatabase;
  readonly journal: JournalAccess;
  readonly context: ActContext;
  /** Hears how far a rebuild is, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Changes asked for at a time. */
const page = 5000;

/** Compares, and mends the store where it differs. The database must be open. */
export async function reconcile(
  parts: Reconciling,
  position: LogPosition,
): Promise<Result<Reconciliation, AppError>> {
  const { database, journal } = parts;
  const [mark, counts] = await Promise.all([readCheckpoint(database), countRows(database)]);
  const whole = mark !== null && sameCounts(mark.counts, counts);
  if (whole && samePlace(mark, position)) return ok('agreed');
  if (!mark && position.number === 0 && sameCounts(counts, noRows)) {
    await replaceStore(database, emptyRowSet(), position);
    return ok('agreed');
  }
  if (whole && isAhead(mark, position)) {
    const restored = await restoreJournal(parts);
    return restored.ok && restored.value === 'agreed' ? rebuild(parts, position) : restored;
  }
  if (whole && mark.generation === position.generation && mark.number < position.number) {
    const caughtUp = await catchUp(database, journal, mark, position);
    if (!caughtUp.ok) return caughtUp;
    if (caughtUp.value) return ok('caught-up');
  }
  return rebuild(parts, position);
}

/** True when the journal is a new, empty one, or an older copy of the one the store has followed. */
function isAhead(mark: LogPosition, position: LogPosition): boolean {
  if (mark.generation === position.generation) return mark.number > position.number;
  return position.number === 0 && mark.number > 0;
}

/**
 * Writes into the journal what the store holds and it does not. Also the cure for a journal in
 * which lines were damaged while the store was whole.
 */
export async function restoreJournal({
  database,
  journal,
  context,
}: Reconciling): Promise<Result<Reconciliation, AppError>> {
  const known = await loadRows(journal, 'journal');
  if (!known.ok) return known;
  const change = await repair(database, known.value, context);
  if (!change) return ok('agreed');
  const appended = await journal.appendChange({ change });
  if (!appended.ok) return appended;
  await moveCheckpoint(database, { ...appended.value, counts: await countRows(database) });
  return ok('journal-restored');
}

/** Applies what the store lacks; false when journal and store do not fit together after all. */
async function catchUp(
  database: WritableDatabase,
  journal: JournalAccess,
  mark: LogPosition,
  position: LogPosition,
): Promise<Result<boolean, AppError>> {
  const missing = await readAll(journal, mark.number, position.number);
  if (!missing.ok) return missing;
  const expected = position.number - mark.number;
  if (missing.value.length !== expected) return ok(false);
  for (const { number, sum, change } of missing.value) {
    await applyToStore(database, change, { ...position, number, sum });
  }
  const after = await readCheckpoint(database);
  return ok(after !== null && sameCounts(after.counts, await countRows(database)));
}

/** Share of a rebuild that is over when the rows are here; the rest is writing them. */
const loadingShare = 0.2;

async function rebuild(
  { database, journal, onProgress }: Reconciling,
  position: LogPosition,
): Promise<Result<Reconciliation, AppError>> {
  onProgress(0);
  const loaded = await loadRows(journal, 'everything', (share) => onProgress(share * loadingShare));
  if (!loaded.ok) return loaded;
  // What is really there: after damage to the journal it may be less than the journal counted.
  const counts = countsOf(loaded.value);
  await replaceStore(database, loaded.value, { ...position, counts }, (share) =>
    onProgress(loadingShare + share * (1 - loadingShare)),
  );
  return ok('rebuilt');
}

async function readAll(
  journal: JournalAccess,
  after: number,
  last: number,
): Promise<Result<NumberedChange[], AppError>> {
  const all: NumberedChange[] = [];
  let from = after;
  while (from < last) {
    const answer = await journal.readChanges({ after: from, limit: page });
    if (!answer.ok) return err(answer.error);
    const end = answer.value.at(-1);
    if (!end) break;
    all.push(...answer.value);
    from = end.number;
  }
  return ok(all);
}

async function countRows(database: WritableDatabase): Promise<RowCounts> {
  const counts = await Promise.all(
    tableNames.map(async (name) => [name, await database.table(name).count()] as const),
  );
  return { ...noRows, ...(Object.fromEntries(counts) as Partial<RowCounts>) };
}

function sameCounts(a: RowCounts, b: RowCounts): boolean {
  // What an earlier version has counted says nothing of tables that are new: they are empty.
  const [all, others] = [
    { ...noRows, ...a },
    { ...noRows, ...b },
  ];
  return tableNames.every((name) => all[name] === others[name]);
}

function samePlace(a: LogPosition, b: LogPosition): boolean {
  return a.generation === b.generation && a.number === b.number && a.sum === b.sum;
}
