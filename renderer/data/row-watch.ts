/**
 * A small table as an observable: read once, then kept true by the log of changes. An act is made
 * from the rows as they are now, not as the store will have them in a moment.
 */
import type { Change, TableName, Tables } from '#core/changes/change';
import type { ChangeLog } from './change-log';
import type { Database } from './database';

export interface RowWatch<T extends TableName> {
  /** The same array until something changes. */
  readonly current: () => readonly Tables[T][];
  readonly onChange: (listener: () => void) => () => void;
}

/** Reads the table; changes made meanwhile are put on top. */
export async function watchRows<T extends TableName>(
  database: Database,
  log: Pick<ChangeLog, 'onChange'>,
  table: T,
): Promise<RowWatch<T>> {
  const listeners = new Set<() => void>();
  const early: Change[] = [];
  let note = (change: Change): void => void early.push(change);
  log.onChange((change) => note(change));
  // The table of a name has the rows of that name; TypeScript cannot follow that through an index.
  let current = (await database[table].toArray()) as unknown as readonly Tables[T][];
  note = (change) => {
    const next = afterChange(current, change, table);
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

function afterChange<T extends TableName>(
  before: readonly Tables[T][],
  { rows }: Change,
  table: T,
): readonly Tables[T][] {
  const changed = rows.filter((row) => row.table === table);
  if (changed.length === 0) return before;
  const byId = new Map(before.map((row) => [row.id, row]));
  for (const { id, after } of changed) {
    if (after) byId.set(id, after as Tables[T]);
    else byId.delete(id);
  }
  return [...byId.values()];
}
