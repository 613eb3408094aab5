import { useEffect, useMemo } from 'react';
import { emptyUndoStack } from '#core/changes/undo-stack';
import { useServices } from '../data/services';
import type { StoreServices } from '../data/store-services';
import { desktop } from '../desktop/desktop';
import { useCommand } from '../navigation/commands';
import { isTyping } from '../ui/is-typing';
import { notify } from '../ui/notices';
import { createStore, useStore } from '../ui/store';

const nothingToUndo = createStore(emptyUndoStack);

/** Undo and redo as commands, and their names in the Edit menu. */
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
  useCommand('undo', runUndo);
  useCommand('redo', runRedo);
}

/** In a field that is being typed in, undo is the field's own. */
function runner(act: 'undo' | 'redo', said: string, store: StoreServices | null): () => void {
  return () => {
    if (isTyping()) {
      document.execCommand(act);
      return;
    }
    store?.log.drafts.flushAll();
    const name = store?.undoStack[act]() ?? null;
    if (name !== null) notify('news', `${said}: ${name}`);
  };
}
