/**
 * The one way to write. A change is shown at once, journaled and flushed by main, applied to the
 * store, and only then Saved. Changes go one after another in the order they were made. When the
 * disk refuses, the change stays in the queue and on the screen, and is tried again.
 *
 * This is also the only owner of the words "saving" and "saved".
 */
import type { Change } from '#core/annotations/change';
import type { AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import type { LogPosition } from '#core/ipc/messages';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: AppError };

export interface ChangeLog {
  /** Takes the change; it is on screen when this returns and on disk when the state says so. */
  commit(change: Change): void;
  /** Hears of every change as it is made. */
  onChange(listener: (change: Change) => void): () => void;
  readonly saveState: () => SaveState;
  onSaveState(listener: () => void): () => void;
  /** Tries again now, instead of in a moment. */
  retry(): void;
  /**
   * Announces words that may be typed; `flush` makes them a change. Returns the way to withdraw.
   * From `touchDraft` to `settleDraft` the words are typed but no change yet: not saved.
   */
  openDraft(flush: () => void): () => void;
  touchDraft(flush: () => void): void;
  settleDraft(flush: () => void): void;
  /** Makes every draft a change and resolves when all is saved, or cannot be for now. */
  settled(): Promise<void>;
}

export interface ChangeLogParts {
  readonly journal: Pick<DesktopApi, 'appendChange'>;
  /** Applies a journaled change to the store. Must not reject: it mends the store if need be. */
  readonly apply: (change: Change, position: LogPosition) => Promise<void>;
  /** Milliseconds before a refused write is tried again. */
  readonly retryAfter: number;
}

export function createChangeLog({ journal, apply, retryAfter }: ChangeLogParts): ChangeLog {
  const queue: Change[] = [];
  const changeListeners = new Set<(change: Change) => void>();
  const stateListeners = new Set<() => void>();
  const drafts = new Set<() => void>();
  const typed = new Set<() => void>();
  let state: SaveState = { kind: 'saved' };
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function setState(next: SaveState): void {
    state = next;
    for (const listener of stateListeners) listener();
  }

  async function drain(): Promise<void> {
    for (let change = queue[0]; change; change = queue[0]) {
      const appended = await journal.appendChange({ change });
      if (!appended.ok) {
        setState({ kind: 'failed', error: appended.error });
        timer = setTimeout(run, retryAfter);
        return;
      }
      await apply(change, appended.value);
      queue.shift();
    }
    rest();
  }

  /** Nothing is queued: saved, unless words are typed that are no change yet. */
  function rest(): void {
    setState({ kind: typed.size > 0 ? 'saving' : 'saved' });
  }

  function run(): void {
    clearTimeout(timer);
    if (running || queue.length === 0) return;
    if (state.kind === 'saved') setState({ kind: 'saving' });
    running = drain().finally(() => {
      running = null;
    });
  }

  return {
    commit(change) {
      queue.push(change);
      for (const listener of changeListeners) listener(change);
      run();
    },
    onChange: (listener) => subscribe(changeListeners, listener),
    saveState: () => state,
    onSaveState: (listener) => subscribe(stateListeners, listener),
    retry: run,
    openDraft(flush) {
      drafts.add(flush);
      return () => {
        drafts.delete(flush);
        this.settleDraft(flush);
      };
    },
    touchDraft(flush) {
      typed.add(flush);
      if (state.kind === 'saved') setState({ kind: 'saving' });
    },
    settleDraft(flush) {
      typed.delete(flush);
      if (queue.length === 0 && state.kind === 'saving') rest();
    },
    async settled() {
      for (const flush of drafts) flush();
      while (running) await running;
    },
  };
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
