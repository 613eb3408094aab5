/**
 * Makes the working store agree with the journal. Chromium can lose the store, or the end of it,
 * without any error (docs/decisions/0003), so the proof is ours: generation, number, checksum and
 * row counts must be the journal's. A store that is merely behind is caught up, one that is ahead
 * gives its rows to the journal; anything else is rebuilt from the whole journal.
 */
import type { AppError } from '#core/errors';
import { emptyRowSet, applyChange } from '#core/annotations/row-set';
import type { ActContext } from '#core/annotations/acts';
import { noRows, tableNames, type Change, type RowCounts } from '#core/annotations/change';
import type { DesktopApi } from '#core/ipc/contract';
import type { LogPosition, NumberedChange } from '#core/ipc/messages';
import { err, ok, type Result } from '#core/result';
import { storeAheadOf } from './adopt';
import { applyToStore, readMark, replaceStore } from './apply-changes';
import type { Database } from './database';

export type Reconciliation = 'agreed' | 'caught-up' | 'rebuilt' | 'adopted';

/** What is needed of the journal. */
export type JournalAccess = Pick<DesktopApi, 'readChanges' | 'appendChange'>;

/** Changes asked for at a time. */
const page = 5000;

/** Compares, and mends the store where it differs. The database must be open. */
export async function reconcile(
  database: Database,
  journal: JournalAccess,
  position: LogPosition,
  context: ActContext,
): Promise<Result<Reconciliation, AppError>> {
  const mark = await readMark(database);
  const counts = await countRows(database);
  const whole = mark !== null && sameCounts(mark.counts, counts);
  if (whole && samePlace(mark, position)) return ok('agreed');
  if (!mark && position.number === 0 && sameCounts(counts, noRows)) {
    await replaceStore(database, emptyRowSet(), position);
    return ok('agreed');
  }
  if (whole && isAhead(mark, position)) {
    const adopted = await adopt(database, journal, position, context);
    return adopted.ok && adopted.value === 'agreed'
      ? rebuild(database, journal, position)
      : adopted;
  }
  if (whole && mark.generation === position.generation && mark.number < position.number) {
    const caughtUp = await catchUp(database, journal, mark, position);
    if (!caughtUp.ok) return caughtUp;
    if (caughtUp.value && sameCounts(position.counts, await countRows(database))) {
      return ok('caught-up');
    }
  }
  return rebuild(database, journal, position);
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
export async function adopt(
  database: Database,
  journal: JournalAccess,
  position: LogPosition,
  context: ActContext,
): Promise<Result<Reconciliation, AppError>> {
  const known = await readAll(journal, 0, position.number);
  if (!known.ok) return known;
  const rows = await storeAheadOf(database, known.value);
  if (rows.length === 0) return ok('agreed');
  const name = 'Recovered notes';
  const change: Change = {
    id: context.newId(),
    role: 'quiet',
    name,
    of: null,
    at: context.now(),
    rows,
  };
  const appended = await journal.appendChange({ change });
  if (!appended.ok) return appended;
  await applyToStore(database, change, appended.value);
  return ok('adopted');
}

/** Applies what the store lacks; false when the journal does not follow on from it. */
async function catchUp(
  database: Database,
  journal: JournalAccess,
  mark: LogPosition,
  position: LogPosition,
): Promise<Result<boolean, AppError>> {
  const missing = await readAll(journal, mark.number, position.number);
  if (!missing.ok) return missing;
  const expected = position.number - mark.number;
  if (missing.value.length !== expected) return ok(false);
  for (const { number, sum, change } of missing.value) {
    // The counts of the places between are not needed: only the last one is compared.
    await applyToStore(database, change, { ...position, number, sum });
  }
  return ok(true);
}

async function rebuild(
  database: Database,
  journal: JournalAccess,
  position: LogPosition,
): Promise<Result<Reconciliation, AppError>> {
  const changes = await readAll(journal, 0, position.number);
  if (!changes.ok) return changes;
  const rows = emptyRowSet();
  for (const { change } of changes.value) applyChange(rows, change);
  // What is really there: after damage to the journal it may be less than the journal counted.
  const sizes = tableNames.map((name) => [name, rows[name].size]);
  const counts = { ...noRows, ...(Object.fromEntries(sizes) as Partial<RowCounts>) };
  await replaceStore(database, rows, { ...position, counts });
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

async function countRows(database: Database): Promise<RowCounts> {
  const counts = await Promise.all(
    tableNames.map(async (name) => [name, await database.table(name).count()] as const),
  );
  return { ...noRows, ...(Object.fromEntries(counts) as Partial<RowCounts>) };
}

function sameCounts(a: RowCounts, b: RowCounts): boolean {
  return tableNames.every((name) => a[name] === b[name]);
}

function samePlace(a: LogPosition, b: LogPosition): boolean {
  return a.generation === b.generation && a.number === b.number && a.sum === b.sum;
}
