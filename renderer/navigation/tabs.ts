/** The open documents. The screen shows the active tab. */
import type { KeyboardEvent, MouseEvent } from 'react';
import { emptyNavigation } from '#core/reading/navigation-history';
import {
  activeTab,
  closeTab,
  keepTabs,
  leave,
  maxTabs,
  moveTab,
  neighbourOf,
  noTabs,
  openTab,
  reopenTab,
  selectTab,
  showIn,
  tabsFrom,
  type KeptTabs,
  type Tabs,
} from '#core/reading/tabs';
import { desktop } from '../desktop/desktop';
import { isMac } from '../ui/is-mac';
import { answerOrNotice, notify } from '../ui/notices';
import { createStore } from '../ui/store';
import { currentLocation, navigationHistory } from './navigation-history';
import { showPlace } from './open-at';
import { session } from './session';

export const tabs = createStore<Tabs>(noTabs);

/**
 * Restores the last tabs, and stores them from now on. Called once, before the first document is
 * opened.
 */
export function startTabs(kept: KeptTabs): void {
  tabs.set(tabsFrom(kept));
  session.subscribe(followSession);
  tabs.subscribe(keep);
  written = JSON.stringify(kept);
}

let written = '';

function keep(): void {
  const kept = keepTabs(tabs.get());
  const json = JSON.stringify(kept);
  if (json === written) return;
  written = json;
  const sent = { open: [...kept.open], active: kept.active };
  void answerOrNotice(desktop.writeSettings({ tabs: sent }));
}

/** Documents open in the active tab; going to a list keeps the tab's position. */
function followSession(): void {
  const { screen, documentId, earlierText } = session.get();
  if (screen !== 'reader') tabs.set(left);
  else if (documentId !== null) tabs.set((now) => showIn(now, documentId, earlierText));
}

/** With the position in the active tab, which is about to be left. */
function left(now: Tabs): Tabs {
  const here = currentLocation();
  return here ? leave(now, here.offset, navigationHistory.get()) : now;
}

/** Shows a tab at its position. */
export function showTab(id: number): Promise<void> {
  return show((now) => selectTab(now, id));
}

/** Closes a tab; if it was active, a neighbour becomes active. */
export function endTab(id: number): Promise<void> {
  return show((now) => closeTab(now, id));
}

export function endActiveTab(): Promise<void> {
  return show((now) => (now.activeId === null ? now : closeTab(now, now.activeId)));
}

export function bringTabBack(): Promise<void> {
  return show(reopenTab);
}

export function stepTab(direction: 1 | -1): Promise<void> {
  return show((now) => selectTab(now, neighbourOf(now, direction)?.id ?? -1));
}

export function placeTab(id: number, to: number): void {
  tabs.set((now) => moveTab(now, id, to));
}

/** One step to the right or to the left; stays at the ends. */
export function moveActiveTab(direction: 1 | -1): void {
  const { open, activeId } = tabs.get();
  const at = open.findIndex(({ id }) => id === activeId);
  if (activeId !== null) placeTab(activeId, at + direction);
}

let turn: Promise<void> = Promise.resolve();

/** One at a time, so that each of several quick key presses sees the result of the one before. */
function inTurn(act: () => Promise<void>): Promise<void> {
  turn = turn.then(act, act);
  return turn;
}

/** Applies a step, and shows the then active tab as soon as its text is loaded. */
function show(step: (now: Tabs) => Tabs): Promise<void> {
  return inTurn(async () => {
    const now = tabs.get();
    const next = activeTab(step(now));
    const reading = session.get().screen === 'reader';
    if (!next || (next.id === now.activeId && reading)) {
      tabs.set(step);
      return;
    }
    await showPlace(next, () => {
      tabs.set((before) => step(left(before)));
      navigationHistory.set(next.history);
    });
  });
}

/** Opens something in a new tab, which is closed again if no document was opened. */
export function inNewTab(open: () => Promise<void>): Promise<void> {
  return inTurn(() => openBeside(open));
}

async function openBeside(open: () => Promise<void>): Promise<void> {
  const before = left(tabs.get());
  const here = activeTab(before);
  if (before.open.length === maxTabs) {
    notify('error', `There are ${maxTabs} tabs. Close one to open another.`);
    return;
  }
  const history = navigationHistory.get();
  if (here) tabs.set(openTab(before, here));
  await open();
  if (session.get().screen === 'reader') {
    navigationHistory.set(emptyNavigation);
    return;
  }
  tabs.set(before);
  navigationHistory.set(history);
}

/** Opens the current document in another tab. */
export function doubleTab(): Promise<void> {
  return inNewTab(() => Promise.resolve());
}

/** Whether a click or key press asks for a new tab. */
export function wantsNewTab({ ctrlKey, metaKey }: MouseEvent | KeyboardEvent): boolean {
  return isMac ? metaKey : ctrlKey;
}

export interface OpenHandlers {
  readonly onClick: (event: MouseEvent) => void;
  readonly onAuxClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
}

/**
 * Handlers of a button that opens a document: with Ctrl or Command, or the middle button, in a new
 * tab.
 */
export function opens(open: () => Promise<void>): OpenHandlers {
  return {
    onClick: (event: MouseEvent) => void (wantsNewTab(event) ? inNewTab(open) : open()),
    onAuxClick: ({ button }: MouseEvent) => {
      if (button === 1) void inNewTab(open);
    },
    onKeyDown: (event: KeyboardEvent) => {
      // Buttons themselves only react to plain Enter.
      if (event.key !== 'Enter' || !wantsNewTab(event)) return;
      event.preventDefault();
      void inNewTab(open);
    },
    onMouseDown: (event: MouseEvent) => {
      // On Windows the middle button would start scrolling.
      if (event.button === 1) event.preventDefault();
    },
  };
}
