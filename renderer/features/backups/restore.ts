import type { ActContext } from '#core/changes/make-change';
import { compareRowSets, mergeCopy, replaceByCopy, type Comparison } from '#core/changes/restore';
import type { RowSet } from '#core/changes/row-set';
import type { Backup } from '#core/ipc/messages';
import { readRows } from '../../data/adopt';
import type { Keeping } from '../../data/keeping';
import { loadRows } from '../../data/load-rows';
import { desktop } from '../../desktop/desktop';
import { errorSentence } from '../../ui/error-words';
import { formatMoment } from '../../ui/format';
import { notify } from '../../ui/notices';

export interface ComparedBackup {
  readonly backup: Backup;
  readonly here: RowSet;
  readonly comparison: Comparison;
}

/** Reads a copy and compares it with what is here; null, with a notice, when it cannot be read. */
export async function compareWithBackup(
  keeping: Keeping,
  backup: Backup,
): Promise<ComparedBackup | null> {
  await keeping.log.settled();
  const copy = await loadRows(desktop, { backup: backup.name });
  if (!copy.ok) {
    notify('error', errorSentence(copy.error));
    return null;
  }
  const here = await readRows(keeping.database);
  return { backup, here, comparison: compareRowSets(here, copy.value) };
}

/**
 * Keeps a copy of the present, then restores as one act that can be undone.
 *
 * @returns a sentence for the reader; null when nothing was changed because the copy could not be made.
 */
export async function restoreBackup(
  { log }: Keeping,
  { backup, here, comparison }: ComparedBackup,
  how: 'merge' | 'replace',
  context: ActContext,
): Promise<string | null> {
  const kept = await desktop.backUpNow({ reason: 'before-restore' });
  if (!kept.ok) {
    notify('error', errorSentence(kept.error));
    return null;
  }
  const name = `Restore from ${formatMoment(backup.created)}`;
  const change =
    how === 'merge'
      ? mergeCopy(comparison, here, name, context)
      : replaceByCopy(comparison, name, context);
  if (!change) return 'Everything of this copy is here already.';
  log.commit(change);
  await log.settled();
  return `Restored from ${formatMoment(backup.created)}. Undo takes it back.`;
}
