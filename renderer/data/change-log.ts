/**
 * The one way to write. A change is shown at once, written to the journal and flushed by main, and
 * then called Saved; the store follows. Changes are handled one at a time in the order they were
 * made. When the disk refuses, the change stays in the queue and on screen, and is retried.
 *
 * Only this file decides between "saving" and "saved".
 */
import type { Change } from '#core/changes/change';
import type { AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import { createStore, type WatchedStore } from '../ui/store';
import { createDrafts, type Drafts } from './drafts';
import type { LogPosition } from '#core/changes/log-position';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: AppError };

export interface ChangeLog {
  /** Accepts the change; it is on screen when this returns and on disk when the state says so. */
  readonly commit: (change: Change) => void;
  /** The listener is called with every change as it is made. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  /** Changes that are on screen and not in the store yet, oldest first: a disk may refuse them for long. */
  readonly pending: () => readonly Change[];
  readonly drafts: Drafts;
  readonly saveState: WatchedStore<SaveState>;
  /** Retries now rather than after the pause. */
  readonly retry: () => void;
  /**
   * Runs other work on journal and store while no change is in progress; new changes wait for it.
   */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Turns every draft into a change; resolves when all are saved, or cannot be saved for now. */
  readonly settled: () => Promise<void>;
}

export interface ChangeLogParts {
  readonly journal: Pick<DesktopApi, 'appendChange'>;
  /** Applies a journaled change to the store. Must not reject: it repairs the store if need be. */
  readonly apply: (change: Change, position: LogPosition) => Promise<void>;
  /** Milliseconds before a refused write is retried. */
  readonly retryAfter: number;
}

export function createChangeLog({ journal, apply, retryAfter }: ChangeLogParts): ChangeLog {
  const { waiting, owes, hand } = createQueue();
  const changeListeners = new Set<(change: Change) => void>();
  const drafts = createDrafts(refresh);
  let failure: AppError | null = null;
  const state = createStore<SaveState>({ kind: 'saved' });
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function refresh(): void {
    state.set((now) => nextState(now, failure, owes() || drafts.pending()));
  }

  function release(): void {
    running = null;
    refresh();
  }

  async function drain(): Promise<void> {
    for (let change = waiting[0]; change; change = waiting[0]) {
      const appended = await journal.appendChange({ change });
      failure = appended.ok ? null : appended.error;
      if (!appended.ok) {
        timer = setTimeout(run, retryAfter);
        break;
      }
      // On disk: that is what Saved means.
      await hand(() => {
        refresh();
        return apply(change, appended.value);
      });
    }
  }

  const run = () => {
    clearTimeout(timer);
    if (!running && waiting.length > 0) running = drain().then(release, release);
  };

  return {
    commit(change) {
      waiting.push(change);
      for (const listener of changeListeners) listener(change);
      run();
      refresh();
    },
    onChange(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    pending: () => [...waiting],
    drafts,
    saveState: state,
    retry: run,
    async during(work) {
      while (running) await running;
      const result = work();
      running = result.then(release, release);
      return result.finally(run);
    },
    async settled() {
      drafts.flushAll();
      while (running) await running;
    },
  };
}

/** The changes that the store does not have yet, oldest first. */
function createQueue() {
  const waiting: Change[] = [];
  /** Whether the first is on disk. */
  let isOnDisk = false;
  return {
    waiting,
    /** Whether any is not on disk yet. */
    owes: () => waiting.length > (isOnDisk ? 1 : 0),
    /** Hands the first, which is on disk, to the store; it is then no longer waiting. */
    hand: async (apply: () => Promise<void>): Promise<void> => {
      isOnDisk = true;
      await apply().finally(() => {
        waiting.shift();
        isOnDisk = false;
      });
    },
  };
}

/** Returns the same object while nothing has changed. */
function nextState(state: SaveState, failure: AppError | null, owed: boolean): SaveState {
  if (failure) return { kind: 'failed', error: failure };
  const kind = owed ? 'saving' : 'saved';
  return state.kind === kind ? state : { kind };
}
