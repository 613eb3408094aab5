/**
 * Every annotation of every document as an observable: read piece by piece when first requested,
 * then kept up to date by the log of changes.
 */
import type { Annotation } from '#core/model/annotation';
import type { Change } from '#core/changes/change';
import { notebookEntry, type NotebookEntry } from '#core/notebook/notebook-entry';
import type { ChangeLog } from './change-log';

export interface NotebookState {
  /** In no particular order; the same array until something changes. */
  readonly entries: readonly NotebookEntry[];
  /** False while there is more to read. */
  readonly whole: boolean;
  /** Reading failed: what is here is all there is until `readAgain`. */
  readonly failed: boolean;
}

export interface NotebookWatch {
  readonly get: () => NotebookState;
  /** The first listener starts the reading. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Continues a reading that failed. */
  readonly readAgain: () => void;
}

/** Up to `count` annotations whose ids come after one, in the order of their ids. */
type ListAfter = (id: string, count: number) => Promise<readonly Annotation[]>;

/** Annotations read at a time: a frame's worth, so that the window stays responsive. */
const piece = 1500;

export function watchNotebook(
  listAfter: ListAfter,
  log: Pick<ChangeLog, 'onChange' | 'pending' | 'settled'>,
): NotebookWatch {
  const listeners = new Set<() => void>();
  const known = new Map<string, NotebookEntry>();
  /** Changed during the reading: what is read of them is out of date. */
  const touched = new Set<string>();
  let state: NotebookState = { entries: [], whole: false, failed: false };
  let begun = false;
  /** Id of the annotation that was read last. */
  let last = '';

  function tell({ whole, failed }: Pick<NotebookState, 'whole' | 'failed'>): void {
    state = { entries: [...known.values()], whole, failed };
    for (const listener of listeners) listener();
  }

  function note({ rows }: Change): void {
    for (const row of rows) {
      if (row.table !== 'annotations') continue;
      touched.add(row.id);
      if (row.after) known.set(row.id, notebookEntry(row.after));
      else known.delete(row.id);
    }
    if (rows.some(({ table }) => table === 'annotations')) tell(state);
  }

  async function read(): Promise<void> {
    await log.settled();
    for (;;) {
      const rows = await listAfter(last, piece);
      for (const row of rows) if (!touched.has(row.id)) known.set(row.id, notebookEntry(row));
      last = rows.at(-1)?.id ?? last;
      // The more there are, the longer they take to show: listeners are called each time the number
      // doubles.
      const whole = rows.length < piece;
      if (whole || known.size >= 2 * state.entries.length) tell({ whole, failed: false });
      if (whole) return;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  function readOn(): void {
    read().catch((error: unknown) => {
      console.error('The notebook could not be read:', error);
      tell({ whole: false, failed: true });
    });
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      if (!begun) {
        begun = true;
        for (const change of log.pending()) note(change);
        log.onChange(note);
        readOn();
      }
      return () => void listeners.delete(listener);
    },
    readAgain() {
      if (!state.failed) return;
      tell({ whole: false, failed: false });
      readOn();
    },
  };
}
