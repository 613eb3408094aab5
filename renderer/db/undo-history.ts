/** Undo and redo over the log: the fold of `core/annotations/history`, fed by what is committed. */
import type { ActContext } from '#core/annotations/make-change';
import type { Change } from '#core/annotations/change';
import {
  longestHistory,
  noHistory,
  redo,
  remember,
  undo,
  type History,
} from '#core/annotations/history';
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
 * Changes of the log that are read back at a start, typing and reading places among them: these
 * numbers one after another, for as long as they have not more rows than this. Whoever brought in a
 * hundred thousand notes a piece at a time can take back the last pieces, and has a start like others.
 */
const steps = [longestHistory / 4, longestHistory, longestHistory * 4];
const mostRows = 5000;

/**
 * @param last number of the last change when the log was opened. What came before is read back
 *   without keeping the first screen waiting; acts made meanwhile are put on top.
 */
export function createUndoHistory(
  log: Pick<ChangeLog, 'commit' | 'onChange'>,
  journal: Pick<DesktopApi, 'readChanges'>,
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

/** Reads back from the last change, in few steps: each reads a whole file of the journal. */
async function readRecent(
  journal: Pick<DesktopApi, 'readChanges'>,
  last: number,
): Promise<readonly Change[]> {
  const recent: Change[] = [];
  let after = last;
  for (const step of steps) {
    const limit = Math.min(step, after);
    after -= limit;
    const answer = limit > 0 ? await journal.readChanges({ after, limit }) : null;
    if (!answer?.ok) break;
    recent.unshift(...answer.value.map(({ change }) => change));
    if (recent.reduce((rows, change) => rows + change.rows.length, 0) > mostRows) break;
  }
  return recent;
}
