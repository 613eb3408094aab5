/** Undo and redo over the log: the fold of `core/changes/undo-stack`, fed by what is committed. */
import type { ActContext } from '#core/changes/make-change';
import type { Change } from '#core/changes/change';
import {
  emptyUndoStack,
  maxUndoSteps,
  redo,
  remember,
  undo,
  type UndoSteps,
} from '#core/changes/undo-stack';
import type { DesktopApi } from '#core/ipc/contract';
import { createStore, type WatchedStore } from '../ui/store';
import type { ChangeLog } from './change-log';

export interface UndoStack extends WatchedStore<UndoSteps> {
  /** Takes back the last step; its name, or null when there is none. */
  readonly undo: () => string | null;
  readonly redo: () => string | null;
}

/**
 * Changes of the log that are read back at a start, typing and reading places among them, and the
 * rows they may have together: acts of a hundred thousand rows, made before the last start, would be
 * held in memory for good.
 */
const maxChanges = maxUndoSteps * 5;
const maxRows = 20_000;

/**
 * @param last number of the last change when the log was opened. What came before is read back
 *   without keeping the first screen waiting; acts made meanwhile are put on top.
 */
export function createUndoStack(
  log: Pick<ChangeLog, 'commit' | 'onChange'>,
  journal: Pick<DesktopApi, 'readRecentChanges'>,
  last: number,
  context: ActContext,
): UndoStack {
  const steps = createStore(emptyUndoStack);
  /** Needed until the earlier changes are there to be folded before them. */
  let sinceStart: Change[] | null = [];
  log.onChange((change) => {
    sinceStart?.push(change);
    steps.set((now) => remember(now, change));
  });
  void readRecent(journal, last).then((earlier) => {
    steps.set([...earlier, ...(sinceStart ?? [])].reduce(remember, emptyUndoStack));
    sinceStart = null;
  });

  function run(make: typeof undo): string | null {
    const change = make(steps.get(), context);
    if (change) log.commit(change);
    return change?.name ?? null;
  }
  return {
    get: steps.get,
    subscribe: steps.subscribe,
    undo: () => run(undo),
    redo: () => run(redo),
  };
}

async function readRecent(
  journal: Pick<DesktopApi, 'readRecentChanges'>,
  last: number,
): Promise<readonly Change[]> {
  const answer = await journal.readRecentChanges({ last, limit: maxChanges, rows: maxRows });
  return answer.ok ? answer.value.map(({ change }) => change) : [];
}
