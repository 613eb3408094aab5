/**
 * The stored labels as a small observable: read once, then kept true by the log of changes. An act
 * on labels is made from the rows as they are now, not as the store will have them in a moment.
 */
import type { Change } from '#core/annotations/change';
import type { LabelRow } from '#core/annotations/label';
import type { ChangeLog } from './change-log';
import type { Database } from './database';
import { listLabelRows } from './repositories/labels';

export interface LabelWatch {
  /** The same array until something changes. */
  readonly current: () => readonly LabelRow[];
  readonly onChange: (listener: () => void) => () => void;
}

/** Reads the table; changes made meanwhile are put on top. */
export async function watchLabels(
  database: Database,
  log: Pick<ChangeLog, 'onChange'>,
): Promise<LabelWatch> {
  const listeners = new Set<() => void>();
  const early: Change[] = [];
  let note = (change: Change): void => void early.push(change);
  log.onChange((change) => note(change));
  let current: readonly LabelRow[] = await listLabelRows(database);
  note = (change) => {
    const next = afterChange(current, change);
    if (next === current) return;
    current = next;
    for (const listener of listeners) listener();
  };
  early.forEach(note);
  return {
    current: () => current,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function afterChange(before: readonly LabelRow[], { rows }: Change): readonly LabelRow[] {
  const changed = rows.flatMap((row) => (row.table === 'labels' ? [row] : []));
  if (changed.length === 0) return before;
  const byId = new Map(before.map((row) => [row.id, row]));
  for (const { id, after } of changed) {
    if (after) byId.set(id, after);
    else byId.delete(id);
  }
  return [...byId.values()];
}
