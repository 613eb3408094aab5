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
  /** Undoes the last step; its name, or null when there is none. */
  readonly undo: () => string | null;
  readonly redo: () => string | null;
}

/**
 * Limits on what is read back from the log at a start, including typing and reading positions:
 * changes, and rows in total. An earlier session's acts of a hundred thousand rows would otherwise
 * stay in memory.
 */
const maxChanges = maxUndoSteps * 5;
const maxRows = 20_000;

/**
 * @param last number of the last change when the log was opened. What came before is read back
 * without delaying the first screen; acts made meanwhile go on top.
 */
export function createUndoStack(
  log: Pick<ChangeLog, 'commit' | 'onChange'>,
  journal: Pick<DesktopApi, 'readRecentChanges'>,
  last: number,
  context: ActContext,
): UndoStack {
  const steps = createStore(emptyUndoStack);
  /** Needed until the earlier changes have arrived to be folded before them. */
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
