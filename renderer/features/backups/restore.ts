import {
  compareRowSets,
  mergeBackup,
  replaceByBackup,
  type Comparison,
} from '#core/changes/restore';
import type { RowSet } from '#core/changes/row-set';
import type { Backup } from '#core/ipc/messages';
import { readRows } from '../../data/restore-journal';
import { actContext } from '../../data/services';
import type { StoreServices } from '../../data/store-services';
import { loadRows } from '../../data/load-rows';
import { desktop } from '../../desktop/desktop';
import { errorSentence } from '../../ui/error-words';
import { formatMoment } from '../../ui/format';
import { answerOrNotice } from '../../ui/notices';

export interface ComparedBackup {
  readonly backup: Backup;
  readonly here: RowSet;
  readonly comparison: Comparison;
}

/** Reads a backup and compares it with the library; null, with a notice, when it cannot be read. */
export async function compareWithBackup(
  store: StoreServices,
  backup: Backup,
): Promise<ComparedBackup | null> {
  await store.log.settled();
  const copy = await answerOrNotice(loadRows(desktop, { backup: backup.name }));
  if (!copy) return null;
  const here = await readRows(store.database);
  return { backup, here, comparison: compareRowSets(here, copy) };
}

/**
 * Backs up the present state, then restores as one act that can be undone.
 *
 * @returns a sentence for the reader; null when nothing was changed because the backup could not be
 * made.
 */
export async function restoreBackup(
  { log }: StoreServices,
  { backup, here, comparison }: ComparedBackup,
  how: 'merge' | 'replace',
): Promise<string | null> {
  const kept = await answerOrNotice(desktop.backUpNow({ reason: 'before-restore' }));
  if (!kept) return null;
  const name = `Restore from ${formatMoment(backup.created)}`;
  const change =
    how === 'merge'
      ? mergeBackup(comparison, here, name, actContext)
      : replaceByBackup(comparison, name, actContext);
  if (!change) {
    await desktop.setBackupsAside({ name: backup.name });
    return 'Your library already has everything in this copy.';
  }
  log.commit(change);
  await log.settled();
  const state = log.saveState.get();
  if (state.kind === 'failed') return `Not saved yet. ${errorSentence(state.error)}`;
  // Its contents are in the journal now: it is not offered again at every start.
  await desktop.setBackupsAside({ name: backup.name });
  return `Restored from ${formatMoment(backup.created)}. Undo takes it back.`;
}
