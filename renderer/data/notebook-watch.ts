/**
 * Every annotation of every document as an observable: read in pieces when it is first asked for,
 * then kept true by the log of changes.
 */
import type { Change } from '#core/changes/change';
import { notebookEntry, type NotebookEntry } from '#core/notebook/notebook-entry';
import type { ChangeLog } from './change-log';
import type { Database } from './database';
import { listAfter } from './repositories/annotations';

export interface NotebookState {
  /** In no particular order; the same array until something changes. */
  readonly entries: readonly NotebookEntry[];
  /** False while there is more to be read. */
  readonly whole: boolean;
}

export interface NotebookWatch {
  readonly get: () => NotebookState;
  /** The first listener sets the reading off. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Annotations read at a time: a frame's worth, so that the window answers meanwhile. */
const piece = 1500;

export function watchNotebook(
  database: Database,
  log: Pick<ChangeLog, 'onChange' | 'settled'>,
): NotebookWatch {
  const listeners = new Set<() => void>();
  const known = new Map<string, NotebookEntry>();
  /** Changed while the reading goes on: what is read of them is older. */
  const touched = new Set<string>();
  let state: NotebookState = { entries: [], whole: false };
  let begun = false;

  function tell(whole: boolean): void {
    state = { entries: [...known.values()], whole };
    for (const listener of listeners) listener();
  }

  function note({ rows }: Change): void {
    let changed = false;
    for (const row of rows) {
      if (row.table !== 'annotations') continue;
      changed = true;
      touched.add(row.id);
      if (row.after) known.set(row.id, notebookEntry(row.after));
      else known.delete(row.id);
    }
    if (changed) tell(state.whole);
  }

  async function read(): Promise<void> {
    log.onChange(note);
    await log.settled();
    let last = '';
    for (;;) {
      const rows = await listAfter(database, last, piece);
      for (const row of rows) if (!touched.has(row.id)) known.set(row.id, notebookEntry(row));
      last = rows.at(-1)?.id ?? last;
      // The more there are, the longer it takes to show them: told each time they have doubled.
      const whole = rows.length < piece;
      if (whole || known.size >= 2 * state.entries.length) tell(whole);
      if (whole) return;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      if (!begun) {
        begun = true;
        read().catch((error: unknown) => console.error('The notebook could not be read:', error));
      }
      return () => void listeners.delete(listener);
    },
  };
}
