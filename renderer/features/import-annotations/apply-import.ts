import { importChange } from '#core/import-annotations/import-act';
import { desktop } from '../../desktop/desktop';
import { formatCount } from '../../ui/format';
import { notifySaved } from '../../data/notify-saved';
import { answerOrNotice, notify } from '../../ui/notices';
import type { ImportSource, Planned } from './import-source';
/** From this many rows on, a backup is made first. */
const many = 50;

/** Writes the accepted items as one change; a large one only after a backup. */
export async function applyImport(
  { plan, choices, name }: Pick<Planned, 'plan' | 'choices' | 'name'>,
  { stored, log, context }: ImportSource,
  onDone: () => void,
): Promise<void> {
  const change = importChange(plan, choices, stored, name, context);
  if (change && change.rows.length >= many) {
    await log.settled();
    const made = await answerOrNotice(desktop.backUpNow({ reason: 'before-import' }));
    if (!made) return;
  }
  if (change) log.commit(change);
  const count = change?.rows.filter(({ table }) => table === 'annotations').length ?? 0;
  onDone();
  if (count === 0) notify('news', 'Nothing to import: all of it is here already, or left out.');
  else {
    const words = formatCount(count, 'annotation', 'annotations');
    await notifySaved(log, `${words} imported. Undo takes ${count === 1 ? 'it' : 'them'} back.`);
  }
}
