import { useMemo } from 'react';
import { useCommand } from '../navigation/commands';
import { session } from '../navigation/session';
import {
  bringTabBack,
  doubleTab,
  endActiveTab,
  moveActiveTab,
  stepTab,
  tabs,
} from '../navigation/tabs';
import { useSelected, useStore } from '../ui/store';

const double = () => void doubleTab();
const end = () => void endActiveTab();
const restore = () => void bringTabBack();
const next = () => void stepTab(1);
const previous = () => void stepTab(-1);

/** The tab commands, while they have something to do. */
export function useTabs(): void {
  const { open, activeId, closed } = useStore(tabs);
  const reading = useSelected(session, ({ screen }) => screen === 'reader');
  const several = open.length > 1;
  const at = open.findIndex(({ id }) => id === activeId);
  const canMove = (direction: 1 | -1) => several && open[at + direction] !== undefined;
  useCommand('new-tab', reading ? double : null);
  // A single tab is the whole window: the system's shortcut closes that.
  useCommand('close-tab', several ? end : null);
  useCommand('reopen-tab', closed.length > 0 ? restore : null);
  useCommand('next-tab', several ? next : null);
  useCommand('previous-tab', several ? previous : null);
  useCommand('move-tab-right', useMove(1, canMove(1)));
  useCommand('move-tab-left', useMove(-1, canMove(-1)));
}

function useMove(direction: 1 | -1, offered: boolean): (() => void) | null {
  return useMemo(() => (offered ? () => moveActiveTab(direction) : null), [direction, offered]);
}
