import { useEffect, useMemo } from 'react';
import { takesAway } from '#core/changes/takes-away';
import { emptyUndoStack } from '#core/changes/undo-stack';
import { useServices } from '../data/services';
import type { StoreServices } from '../data/store-services';
import { desktop } from '../desktop/desktop';
import { runCommand, useCommand } from '../navigation/commands';
import { isTyping } from '../ui/is-typing';
import { notify } from '../ui/notices';
import { createStore, useStore } from '../ui/store';

/** The empty stack, for a window without a store. */
export const nothingToUndo = createStore(emptyUndoStack);

/** Undo and redo as commands, with their names in the Edit menu. */
export function useUndo(): void {
  const { store } = useServices();
  const { past, future } = useStore(store?.undoStack ?? nothingToUndo);
  const undoName = past.at(-1)?.name ?? null;
  const redoName = future.at(-1)?.name ?? null;
  useEffect(() => {
    void desktop.describeMenu({ undo: undoName, redo: redoName });
  }, [undoName, redoName]);
  const runUndo = useMemo(() => runner('undo', 'Undone', store), [store]);
  const runRedo = useMemo(() => runner('redo', 'Done again', store), [store]);
  useEffect(() => (store ? sayWhatGoes(store) : undefined), [store]);
  useCommand('undo', runUndo);
  useCommand('redo', runRedo);
}

/** While typing in a field, undo belongs to the field. */
function runner(act: 'undo' | 'redo', said: string, store: StoreServices | null): () => void {
  return () => {
    if (isTyping()) {
      document.execCommand(act);
      return;
    }
    store?.log.drafts.flushAll();
    const name = store?.undoStack[act]() ?? null;
    if (name === null) return;
    const other = act === 'undo' ? 'redo' : 'undo';
    notify('news', `${said}: ${name}`, { label: actNames[other], run: () => runCommand(other) });
  };
}

const actNames = { undo: 'Undo', redo: 'Redo' } as const;

/** After an act that removes something: what it was, with Undo right there. */
function sayWhatGoes({ log }: StoreServices): () => void {
  return log.onChange((change) => {
    if (!takesAway(change)) return;
    notify('news', pastOf(change.name), { label: actNames.undo, run: () => runCommand('undo') });
  });
}

const pasts: readonly (readonly [RegExp, string])[] = [
  [/^Delete\b/, 'Deleted'],
  [/^Remove\b/, 'Removed'],
  [/^Empty\b/, 'Emptied'],
];

/** An act's name in the past tense: "Deleted highlight in Outset". */
function pastOf(name: string): string {
  const [verb, past] = pasts.find(([each]) => each.test(name)) ?? [];
  return verb === undefined || past === undefined ? name : name.replace(verb, past);
}
