/** Undo and redo over the log: the fold of `core/changes/undo-history`, fed by what is committed. */
import type { ActContext } from '#core/changes/make-change';
import type { Change } from '#core/changes/change';
import {
  longestHistory,
  noHistory,
  redo,
  remember,
  undo,
  type History,
} from '#core/changes/undo-history';
import type { DesktopApi } from '#core/ipc/contract';
import type { ChangeLog } from './change-log';

export interface UndoHistory {
  readonly current: () => History;
  readonly onChange: (listener: () => void) => () => void;
  /** Takes back the last step; its name, or null when there is none. */
  readonly undo: () => string | null;
  readonly redo: () => string | null;
}

/**
 * Changes of the log that are read back at a start, typing and reading places among them, and the
 * rows they may have together: acts of a hundred thousand rows, made before the last start, would be
 * held in memory for good.
 */
const reach = longestHistory * 5;
const mostRows = 20_000;

/**
 * @param last number of the last change when the log was opened. What came before is read back
 *   without keeping the first screen waiting; acts made meanwhile are put on top.
 */
export function createUndoHistory(
  log: Pick<ChangeLog, 'commit' | 'onChange'>,
  journal: Pick<DesktopApi, 'readRecentChanges'>,
  last: number,
  context: ActContext,
): UndoHistory {
  const listeners = new Set<() => void>();
  /** Needed until the earlier changes are there to be folded before them. */
  let sinceStart: Change[] | null = [];
  let history = noHistory;

  function publish(next: History): void {
    if (next === history) return;
    history = next;
    for (const listener of listeners) listener();
  }
  log.onChange((change) => {
    sinceStart?.push(change);
    publish(remember(history, change));
  });
  void readRecent(journal, last).then((earlier) => {
    publish([...earlier, ...(sinceStart ?? [])].reduce(remember, noHistory));
    sinceStart = null;
  });

  function run(make: typeof undo): string | null {
    const change = make(history, context);
    if (change) log.commit(change);
    return change?.name ?? null;
  }
  return {
    current: () => history,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    undo: () => run(undo),
    redo: () => run(redo),
  };
}

async function readRecent(
  journal: Pick<DesktopApi, 'readRecentChanges'>,
  last: number,
): Promise<readonly Change[]> {
  const answer = await journal.readRecentChanges({ last, limit: reach, rows: mostRows });
  return answer.ok ? answer.value.map(({ change }) => change) : [];
}
