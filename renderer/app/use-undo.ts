import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { noHistory } from '#core/changes/undo-history';
import type { Keeping } from '../data/keeping';
import { desktop } from '../desktop/desktop';
import { useCommand } from '../ui/commands';
import { notify } from '../ui/notices';

const never = () => () => undefined;
const nothing = () => noHistory;

/** Undo and redo as commands, and their names in the Edit menu. */
export function useUndo(keeping: Keeping | null): void {
  const history = keeping?.history;
  const { past, future } = useSyncExternalStore(
    history?.onChange ?? never,
    history?.current ?? nothing,
  );
  const undoName = past.at(-1)?.name ?? null;
  const redoName = future.at(-1)?.name ?? null;
  useEffect(() => {
    void desktop.describeMenu({ undo: undoName, redo: redoName });
  }, [undoName, redoName]);
  const runUndo = useMemo(() => runner('undo', 'Undone', keeping), [keeping]);
  const runRedo = useMemo(() => runner('redo', 'Done again', keeping), [keeping]);
  useCommand('undo', runUndo);
  useCommand('redo', runRedo);
}

/** In a field that is being typed in, undo is the field's own. */
function runner(act: 'undo' | 'redo', said: string, keeping: Keeping | null): () => void {
  return () => {
    if (isTyping()) {
      document.execCommand(act);
      return;
    }
    keeping?.log.drafts.flushAll();
    const name = keeping?.history[act]() ?? null;
    if (name !== null) notify('news', `${said}: ${name}`);
  };
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea, [contenteditable]') === true;
}
