/**
 * Makes the store agree with the journal. Chromium can lose the store, or the end of it, without
 * any error (docs/decisions/0003), so the check is ours: generation, number, checksum and row
 * counts must be the journal's. A store that is merely behind catches up; for anything else every
 * home of notes is asked, and the table of core/storage decides what is done, said and offered.
 */
import type { LogPosition } from '#core/changes/log-position';
import type { AppError } from '#core/errors';
import { textsUnasked, type JournalHome, type StoreHome } from '#core/storage/census';
import type { Plan } from '#core/storage/plan';
import { planStart } from '#core/storage/plan-start';
import { err, ok, type Result } from '#core/result';
import { formatMoment } from '../ui/format';
import { applyToStore, readCheckpoint } from './apply-changes';
import { carryOut } from './carry-out';
import { changePages, shownAfter, type Reconciling } from './reconciling';
import { countRows } from './read-leaves';
import { readStoreHome, sameCounts } from './store-home';

/**
 * Compares, and repairs what differs. The database must be open.
 *
 * @param home what the journal's last file proves; a journal that is open has proved itself.
 * @returns what was found and done; null when the two agree, or do after routine catching up.
 */
export async function reconcile(
  parts: Reconciling,
  position: LogPosition,
  home: JournalHome = { state: 'whole', position, gaps: [], part: null, lost: false },
): Promise<Result<Plan | null, AppError>> {
  const { database, journal } = parts;
  let store = await readStoreHome(database, journal, position);
  const mark = store.position;
  if (home.gaps.length === 0 && mark && isWhole(store, position)) {
    if (mark.number === position.number) return ok(null);
    if (mark.number < position.number) {
      const caughtUp = await catchUp(parts, mark, position);
      if (!caughtUp.ok) return caughtUp;
      if (caughtUp.value) return ok(null);
      // Some of it may have been written.
      store = await readStoreHome(database, journal, position);
    }
  }
  return reconcileAll(parts, position, home, store);
}

/** Whole, and following this journal. */
function isWhole({ state, position: mark, follows }: StoreHome, position: LogPosition): boolean {
  const same = mark?.generation === position.generation;
  const apart = mark?.number === position.number && mark.sum !== position.sum;
  return state === 'whole' && same && follows && !apart && position.number > 0;
}

async function reconcileAll(
  parts: Reconciling,
  position: LogPosition,
  home: JournalHome,
  store: StoreHome,
): Promise<Result<Plan | null, AppError>> {
  const shown = setTimeout(() => parts.onProgress(0), shownAfter);
  const taken = await parts.journal.takeCensus();
  clearTimeout(shown);
  if (!taken.ok) return taken;
  const { proof, backups, second } = taken.value;
  const journal = { ...home, ...proof };
  const plan = planStart({ journal, store, backups, second, texts: textsUnasked }, formatMoment);
  const unasked = plan.finding === 'other-copy' ? 'keep-store-aside' : null;
  const choice = plan.asks && parts.choose ? await parts.choose(plan) : unasked;
  const failure = await carryOut(parts, position, plan, choice);
  return failure ? err(failure) : ok(plan);
}

/** Applies what the store lacks; false when journal and store do not fit together after all. */
async function catchUp(
  { database, journal, onProgress }: Reconciling,
  mark: LogPosition,
  position: LogPosition,
): Promise<Result<boolean, AppError>> {
  const began = performance.now();
  const all = position.number - mark.number;
  // Nothing is shown for what takes only a moment.
  const tell = (changes: number) => {
    if (performance.now() - began > shownAfter) onProgress(changes / all);
  };
  const shown = setTimeout(() => onProgress(0), shownAfter);
  let done = 0;
  try {
    for await (const page of changePages(journal, mark.number, position.number)) {
      if (!page.ok) return page;
      for (const { number, sum, change } of page.value) {
        if (number !== mark.number + done + 1) return ok(false);
        await applyToStore(database, change, { ...position, number, sum }, (share) => {
          tell(done + share);
        });
        done += 1;
        tell(done);
      }
    }
  } finally {
    clearTimeout(shown);
  }
  if (done !== all) return ok(false);
  const after = await readCheckpoint(database);
  return ok(after !== null && sameCounts(after.counts, await countRows(database)));
}
