/** Carries out the plan of core/storage and the offer that the reader chose. */
import type { RowChange } from '#core/changes/change';
import type { LogPosition } from '#core/changes/log-position';
import { makeChange } from '#core/changes/make-change';
import { addRemnant, compareRowSets, mergeBackup, replaceByBackup } from '#core/changes/restore';
import { applyChange, countsOf, eachRow, emptyRowSet, type RowSet } from '#core/changes/row-set';
import type { AppError } from '#core/errors';
import type { Offer, Plan } from '#core/storage/plan';
import { ok, type Result } from '#core/result';
import { haveDiverged, type Trail } from '#core/changes/trail';
import { formatMoment } from '../ui/format';
import {
  applyToStore,
  moveCheckpoint,
  readCheckpoint,
  readTrail,
  replaceStore,
} from './apply-changes';
import { loadRows } from './load-rows';
import { changePages, type JournalAccess, type Reconciling } from './reconciling';
import { readRows, repair } from './restore-journal';
import { countRows } from './read-leaves';

/** Share of a rebuild spent loading the rows; the rest is writing them. */
const loadingShare = 0.2;

function shareWith(written: number): number {
  return loadingShare + written * (1 - loadingShare);
}

/** @returns what stopped it, or null. */
export async function carryOut(
  parts: Reconciling,
  position: LogPosition,
  plan: Plan,
  choice: Offer | null,
): Promise<AppError | null> {
  const { database, journal } = parts;
  const trail = (await readTrail(database))?.trail ?? [];
  const held = plan.finding === 'other-copy' ? await readRows(database) : null;
  // Also before both are put together: of a note that both have changed one version is shown.
  if (held) {
    const kept = await keepAside(parts, held);
    if (!kept.ok) return kept.error;
  }
  const done = await act(parts, position, plan);
  if (!done.ok) return done.error;
  const added = await addChosen(parts, position, plan, choice, { held, trail });
  if (!added.ok) return added.error;
  const isNew =
    plan.action === 'restore-journal' || plan.action === 'merge-sources' || choice !== null;
  if (!isNew) return null;
  // From now on the newest backup is of this journal: the others are history.
  if (choice !== 'begin-anew') await journal.backUpNow({ reason: 'before-restore' });
  // A backup that was offered and not chosen stays where it is.
  if (plan.backup && (choice === 'merge-store' || choice === 'keep-store-aside')) return null;
  const offered = [plan.backup, plan.also].flatMap((backup) => backup?.name ?? []);
  const names = choice === 'begin-anew' || offered.length === 0 ? [null] : offered;
  for (const name of names) {
    const aside = await journal.setBackupsAside({ name });
    // Where they cannot be moved they are offered again: no reason to show nothing at all.
    if (!aside.ok) console.error('Backups could not be set aside:', aside.error);
  }
  return null;
}

async function act(
  parts: Reconciling,
  position: LogPosition,
  plan: Plan,
): Promise<Result<unknown, AppError>> {
  const { database } = parts;
  switch (plan.action) {
    case 'open':
      return plan.missing > 0 ? settle(parts, position, plan) : ok(null);
    case 'catch-up':
      return catchUpOverGaps(parts, position, plan);
    case 'rebuild':
    case 'merge-sources':
      return rebuild(parts, position, plan);
    case 'restore-journal':
      return restoreJournal(parts, position);
    case 'begin':
      await replaceStore(database, emptyRowSet(), position);
      return ok(null);
    case 'read-only':
    case 'texts-only':
      return ok(null);
  }
}

/**
 * Writes to the journal what only the store holds. Also repairs a journal that has lost lines while
 * the store is whole.
 */
async function restoreJournal(
  parts: Reconciling,
  position: LogPosition,
  settling: 'mended' | 'lost' | null = null,
): Promise<Result<unknown, AppError>> {
  const { database, journal, context } = parts;
  const known = await loadRows(journal, 'journal');
  if (!known.ok) return known;
  const change = await repair(database, known.value, context);
  // What the journal alone has is given up for what the store holds.
  const takesAway = !settling && change?.rows.some(({ before }) => before !== null);
  if (takesAway) await journal.backUpNow({ reason: 'before-restore' });
  if (!change && !settling) {
    // Both hold the same rows: the store continues from the journal's position.
    await moveCheckpoint(database, { ...position, counts: await countRows(database) });
    return ok(null);
  }
  const appended = settling
    ? await journal.settleGaps({ change, as: settling })
    : change && (await journal.appendChange({ change }));
  if (!appended?.ok) return appended ?? ok(null);
  await moveCheckpoint(database, { ...appended.value, counts: await countRows(database) });
  return appended;
}

/** Writes what is missing to the journal, and records in it what became of the missing changes. */
export function settle(
  parts: Reconciling,
  position: LogPosition,
  { lost }: Plan,
): Promise<Result<unknown, AppError>> {
  return restoreJournal(parts, position, lost > 0 ? 'lost' : 'mended');
}

/** The store has everything the journal lacks before the checkpoint; the later lines go on top. */
async function catchUpOverGaps(
  parts: Reconciling,
  position: LogPosition,
  plan: Plan,
): Promise<Result<unknown, AppError>> {
  const { database, journal } = parts;
  const mark = await readCheckpoint(database);
  const rows = await readRows(database);
  const applied = await applyLater(journal, rows, mark?.number ?? 0, position.number);
  if (!applied.ok) return applied;
  await writeAll(parts, rows, position);
  return settle(parts, position, plan);
}

async function rebuild(
  parts: Reconciling,
  position: LogPosition,
  plan: Plan,
): Promise<Result<unknown, AppError>> {
  const { journal, onProgress } = parts;
  onProgress(0);
  const loaded = await loadRows(journal, 'everything', (share) => onProgress(share * loadingShare));
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  if (plan.action === 'merge-sources') {
    const added = await addStored(parts, rows, position, plan.base?.position.number ?? 0);
    if (!added.ok) return added;
  }
  await writeAll(parts, rows, position);
  if (plan.missing > 0) return settle(parts, position, plan);
  return plan.action === 'merge-sources' ? restoreJournal(parts, position) : ok(null);
}

async function writeAll(
  { database, onProgress }: Reconciling,
  rows: RowSet,
  position: LogPosition,
): Promise<void> {
  // What is really there: a damaged journal may hold less than it counted.
  const counts = countsOf(rows);
  await replaceStore(database, rows, { ...position, counts }, (share) =>
    onProgress(shareWith(share), rows),
  );
}

/**
 * Adds what is left of the store to what backup and journal have. Up to its checkpoint the store had every
 * change, also those in lines that are gone: its rows are later than the backup's, and only the
 * journal's lines after the checkpoint go on top.
 * @param base number of the last change in the backup
 */
async function addStored(
  { database, journal }: Reconciling,
  rows: RowSet,
  position: LogPosition,
  base: number,
): Promise<Result<unknown, AppError>> {
  const mark = await readCheckpoint(database);
  addRemnant(rows, await readRows(database), mark && mark.number >= base);
  return mark ? applyLater(journal, rows, mark.number, position.number) : ok(null);
}

/** Applies the journal's changes after a number, up to another, to a row set in place. */
async function applyLater(
  journal: JournalAccess,
  rows: RowSet,
  after: number,
  last: number,
): Promise<Result<unknown, AppError>> {
  for await (const page of changePages(journal, after, last)) {
    if (!page.ok) return page;
    for (const { change } of page.value) applyChange(rows, change);
  }
  return ok(null);
}

/** Adds what the reader wants back, as an act that can be undone. */
async function addChosen(
  parts: Reconciling,
  position: LogPosition,
  { backup, also }: Plan,
  choice: Offer | null,
  { held, trail }: { readonly held: RowSet | null; readonly trail: Trail },
): Promise<Result<unknown, AppError>> {
  if (choice === 'restore-backup' && backup) {
    parts.onProgress(0);
    const loaded = await loadRows(parts.journal, { backup: backup.name });
    if (!loaded.ok) return loaded;
    const more = also && (await loadRows(parts.journal, { backup: also.name }));
    if (more?.ok === false) return more;
    const name = `Restore from ${formatMoment(backup.created)}`;
    const isSame = backup.follows && backup.position.generation === position.generation;
    const isLater = isSame && !haveDiverged(backup.trail, trail);
    const added = await addRows(parts, loaded.value, name, isLater);
    if (!added.ok || !more) return added;
    return addRows(parts, more.value, name, false);
  }
  if (choice === 'merge-store' && held)
    return addRows(parts, held, 'Merge of this copy’s notes', false);
  return ok(null);
}

/** @param isLater the rows are a later state of the same journal: they win where the two differ. */
async function addRows(
  { database, journal, context, onProgress }: Reconciling,
  rows: RowSet,
  name: string,
  isLater: boolean,
): Promise<Result<unknown, AppError>> {
  const here = await readRows(database);
  const found = compareRowSets(here, rows);
  const merged = isLater
    ? replaceByBackup({ ...found, onlyHere: [] }, name, context)
    : mergeBackup(found, here, name, context);
  const places = [...rows.reading.values()]
    .filter(({ id }) => !here.reading.has(id))
    .map((row): RowChange => ({ table: 'reading', id: row.id, before: null, after: row }));
  const all = [...(merged?.rows ?? []), ...places];
  if (all.length === 0) return ok(null);
  const change = merged ? { ...merged, rows: all } : makeChange('act', name, all, context);
  const tell = (share: number) => onProgress(shareWith(share), rows);
  tell(0);
  const appended = await journal.appendChange({ change });
  if (appended.ok) await applyToStore(database, change, appended.value, tell);
  return appended;
}

async function keepAside(
  { database, journal, context }: Reconciling,
  held: RowSet,
): Promise<Result<unknown, AppError>> {
  const mark = await readCheckpoint(database);
  const rows = [...eachRow(held)].map(
    ({ table, row }) => ({ table, id: row.id, before: null, after: row }) as RowChange,
  );
  if (!mark || rows.length === 0) return ok(null);
  const { generation, number, sum, counts } = mark;
  const change = makeChange('act', 'This copy’s notes', rows, context);
  return journal.keepRows({ change, position: { generation, number, sum, counts } });
}
