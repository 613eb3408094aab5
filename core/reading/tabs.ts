/**
 * Documents side by side, as a browser has pages: each tab with the place where it was left and the way
 * back from there. What is read goes on in the active one.
 */
import { emptyNavigation, type NavigationHistory } from './navigation-history';

/** What a tab shows. */
export interface TabPlace {
  readonly documentId: string;
  /** The earlier text of it; null for the present one. */
  readonly earlierText: string | null;
  /** UTF-16 offset at the top of the page when the tab was left; null for where the document was read last. */
  readonly offset: number | null;
}

export interface Tab extends TabPlace {
  readonly id: number;
  readonly history: NavigationHistory;
}

export interface Tabs {
  /** As they stand, from the left. */
  readonly open: readonly Tab[];
  /** The one that is read; null while nothing was opened. */
  readonly activeId: number | null;
  /** Those that were closed, the last one last, with the place where each stood. */
  readonly closed: readonly { readonly tab: Tab; readonly at: number }[];
  readonly nextId: number;
}

export const noTabs: Tabs = { open: [], activeId: null, closed: [], nextId: 1 };

/** Nobody finds anything among more. */
export const mostTabs = 100;

/** Closed tabs that can be opened again. */
const mostClosed = 25;

export function activeTab({ open, activeId }: Tabs): Tab | null {
  return open.find(({ id }) => id === activeId) ?? null;
}

/** The active tab shows another text, where the reader has not been in it yet; without one it is the first. */
export function showIn(tabs: Tabs, documentId: string, earlierText: string | null): Tabs {
  const active = activeTab(tabs);
  const place = { documentId, earlierText, offset: null };
  if (!active) return openTab(tabs, place);
  if (active.documentId === documentId && active.earlierText === earlierText) return tabs;
  return { ...tabs, open: replaced(tabs.open, { ...active, ...place }) };
}

/** Remembers where the reader is in the active tab, before another one is shown. */
export function leave(tabs: Tabs, offset: number | null, history: NavigationHistory): Tabs {
  const active = activeTab(tabs);
  if (!active) return tabs;
  const left = { ...active, history, offset: offset ?? active.offset };
  return { ...tabs, open: replaced(tabs.open, left) };
}

/** One more tab behind the others, which is the active one then; nothing when there are too many. */
export function openTab(tabs: Tabs, place: TabPlace): Tabs {
  if (tabs.open.length >= mostTabs) return tabs;
  const { documentId, earlierText, offset } = place;
  const tab = { id: tabs.nextId, documentId, earlierText, offset, history: emptyNavigation };
  return { ...tabs, open: [...tabs.open, tab], activeId: tab.id, nextId: tab.id + 1 };
}

export function selectTab(tabs: Tabs, id: number): Tabs {
  return tabs.open.some((tab) => tab.id === id) ? { ...tabs, activeId: id } : tabs;
}

/** Without a tab; of the active one the neighbour on the right takes the place, else the one on the left. The last one stays. */
export function closeTab(tabs: Tabs, id: number): Tabs {
  const at = tabs.open.findIndex((tab) => tab.id === id);
  const tab = tabs.open[at];
  if (!tab || tabs.open.length === 1) return tabs;
  const open = tabs.open.filter((each) => each !== tab);
  const next = open[Math.min(at, open.length - 1)] ?? tab;
  return {
    ...tabs,
    open,
    activeId: tabs.activeId === id ? next.id : tabs.activeId,
    closed: [...tabs.closed, { tab, at }].slice(-mostClosed),
  };
}

/** The tab that was closed last stands where it stood, and is the active one. */
export function reopenTab(tabs: Tabs): Tabs {
  const last = tabs.closed.at(-1);
  if (!last || tabs.open.length >= mostTabs) return tabs;
  return {
    ...tabs,
    open: tabs.open.toSpliced(last.at, 0, last.tab),
    activeId: last.tab.id,
    closed: tabs.closed.slice(0, -1),
  };
}

/** A tab at another place in the row; a place outside is the nearest end. */
export function moveTab(tabs: Tabs, id: number, to: number): Tabs {
  const tab = tabs.open.find((each) => each.id === id);
  if (!tab || tabs.open[to] === tab) return tabs;
  const others = tabs.open.filter((each) => each !== tab);
  return { ...tabs, open: others.toSpliced(Math.max(to, 0), 0, tab) };
}

/** The tab beside the active one, round and round; null when there is no other. */
export function neighbourOf({ open, activeId }: Tabs, direction: 1 | -1): Tab | null {
  if (open.length < 2) return null;
  const at = open.findIndex(({ id }) => id === activeId);
  return open[(at + direction + open.length) % open.length] ?? null;
}

/** The tabs as they are there again after a restart: without the ways back. */
export interface KeptTabs {
  readonly open: readonly TabPlace[];
  /** Which of them was read. */
  readonly active: number;
}

/** Nothing of a single tab: it shows what was read last. */
export const nothingKept: KeptTabs = { open: [], active: 0 };

export function keepTabs({ open, activeId }: Tabs): KeptTabs {
  if (open.length < 2) return nothingKept;
  return {
    open: open.map(({ id, documentId, earlierText, offset }) => ({
      documentId,
      earlierText,
      // Where the active one is read changes all the time, and is kept with its document.
      offset: id === activeId ? null : offset,
    })),
    active: open.findIndex(({ id }) => id === activeId),
  };
}

export function tabsFrom({ open, active }: KeptTabs): Tabs {
  const tabs = open.reduce(openTab, noTabs);
  return { ...tabs, activeId: (tabs.open[active] ?? tabs.open[0])?.id ?? null };
}

function replaced(open: readonly Tab[], tab: Tab): readonly Tab[] {
  return open.map((each) => (each.id === tab.id ? tab : each));
}
