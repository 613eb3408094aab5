/**
 * Undo and redo as a fold over the log of changes: the same list always gives the same steps, so
 * they survive a restart. A step is one act, or a run of edits to one note without a pause; undoing
 * it is itself a change, with the rows swapped.
 */
import { inverseRows, type Change, type RowChange } from './change';
import type { ActContext } from './make-change';

/** What one Undo takes back. */
export interface Step {
  /** Id of the step's last act, which an `undo` or `redo` names in `of`. */
  readonly id: string;
  readonly name: string;
  /** Time of its first and of its last act, ISO 8601. */
  readonly began: string;
  readonly at: string;
  readonly rows: readonly RowChange[];
}

export interface UndoSteps {
  /** What can be undone, oldest first. */
  readonly past: readonly Step[];
  /** What can be redone, the next one last. */
  readonly future: readonly Step[];
}

export const emptyUndoStack: UndoSteps = { past: [], future: [] };

/** How many steps are kept; older acts can no longer be undone. */
export const maxUndoSteps = 200;

/** A pause or a step longer than this, in milliseconds, begins a new step. */
const typingPause = 3000;
const maxTypingLength = 30_000;

/** The undo stack after one more change of the log. */
export function remember(history: UndoSteps, change: Change): UndoSteps {
  switch (change.role) {
    case 'quiet':
      return forgetTouched(history, change.rows);
    case 'act':
      return { past: withAct(history.past, change).slice(-maxUndoSteps), future: [] };
    case 'undo':
      return move(history.past, history.future, change, (past, future) => ({ past, future }));
    case 'redo':
      return move(history.future, history.past, change, (future, past) => ({ past, future }));
  }
}

/** The change that undoes the last step; null when there is nothing to undo. */
export function undo({ past }: UndoSteps, context: ActContext): Change | null {
  const step = past.at(-1);
  return step ? backOrForth('undo', step, inverseRows(step.rows), context) : null;
}

/** The change that redoes the last undone step; null when there is none. */
export function redo({ future }: UndoSteps, context: ActContext): Change | null {
  const step = future.at(-1);
  return step ? backOrForth('redo', step, step.rows, context) : null;
}

function backOrForth(
  role: 'undo' | 'redo',
  step: Step,
  rows: readonly RowChange[],
  context: ActContext,
): Change {
  return { id: context.newId(), role, name: step.name, of: step.id, at: context.now(), rows };
}

/**
 * A row that changed outside the acts (an expired note in the bin) cannot be restored by a step:
 * that step and those before it are forgotten.
 */
function forgetTouched(history: UndoSteps, rows: readonly RowChange[]): UndoSteps {
  const touched = new Set(rows.map(({ table, id }) => `${table} ${id}`));
  const touches = (step: Step) => step.rows.some(({ table, id }) => touched.has(`${table} ${id}`));
  const { past, future } = history;
  if (!past.some(touches) && !future.some(touches)) return history;
  return {
    past: past.slice(past.findLastIndex(touches) + 1),
    future: future.slice(future.findLastIndex(touches) + 1),
  };
}

/** Moves the step that a change names from the end of one list to the end of the other. */
function move(
  from: readonly Step[],
  to: readonly Step[],
  change: Change,
  make: (from: readonly Step[], to: readonly Step[]) => UndoSteps,
): UndoSteps {
  const step = from.at(-1);
  // The log may begin in the middle: an undo whose act was not read moves nothing.
  return step?.id === change.of ? make(from.slice(0, -1), [...to, step]) : make(from, to);
}

function withAct(past: readonly Step[], change: Change): Step[] {
  const { id, name, at, rows } = change;
  const last = past.at(-1);
  if (last && continuesTyping(last, change)) {
    const step = { ...last, id, at, rows: joinRows(last.rows, rows) };
    return [...past.slice(0, -1), step];
  }
  return [...past, { id, name, began: at, at, rows }];
}

function continuesTyping(last: Step, change: Change): boolean {
  const note = noteEdited(change.rows);
  if (note === null || note !== noteEdited(last.rows)) return false;
  const time = Date.parse(change.at);
  return (
    time - Date.parse(last.at) < typingPause && time - Date.parse(last.began) < maxTypingLength
  );
}

/**
 * The annotation when its note is all that the rows change; null when they change anything else.
 */
function noteEdited(rows: readonly RowChange[]): string | null {
  const [row] = rows;
  if (rows.length !== 1 || row?.table !== 'annotations' || !row.before || !row.after) return null;
  const { note, modified } = row.after;
  const same = JSON.stringify({ ...row.before, note, modified }) === JSON.stringify(row.after);
  return same && row.before.note !== note ? row.id : null;
}

/** Merges two single-row changes of the same row. */
function joinRows(first: readonly RowChange[], second: readonly RowChange[]): RowChange[] {
  return second.map(
    (row, index) => ({ ...row, before: first[index]?.before ?? null }) as RowChange,
  );
}
