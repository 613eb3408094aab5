/**
 * Open documents, like a browser's tabs: each tab has the position where it was left and its own
 * navigation history. Reading continues in the active one.
 */
import { emptyNavigation, type NavigationHistory } from './navigation-history';

/** What a tab shows. */
export interface TabPlace {
  readonly documentId: string;
  /** The earlier text of it; null for the present one. */
  readonly earlierText: string | null;
  /**
   * UTF-16 offset at the top of the page when the tab was left; null for the document's own reading
   * position.
   */
  readonly offset: number | null;
}

export interface Tab extends TabPlace {
  readonly id: number;
  readonly history: NavigationHistory;
}

export interface Tabs {
  /** From left to right. */
  readonly open: readonly Tab[];
  /** The tab being read; null while nothing was opened. */
  readonly activeId: number | null;
  /** Closed tabs, the most recent last, with the index of each. */
  readonly closed: readonly { readonly tab: Tab; readonly at: number }[];
  readonly nextId: number;
}

export const noTabs: Tabs = { open: [], activeId: null, closed: [], nextId: 1 };

/** Largest number of tabs: nobody finds anything among more. */
export const maxTabs = 100;

/** Closed tabs that can be reopened. */
const maxClosed = 25;

export function activeTab({ open, activeId }: Tabs): Tab | null {
  return open.find(({ id }) => id === activeId) ?? null;
}

/**
 * Shows another text in the active tab, from its reading position; without a tab it becomes the
 * first.
 */
export function showIn(tabs: Tabs, documentId: string, earlierText: string | null): Tabs {
  const active = activeTab(tabs);
  const place = { documentId, earlierText, offset: null };
  if (!active) return openTab(tabs, place);
  if (active.documentId === documentId && active.earlierText === earlierText) return tabs;
  return { ...tabs, open: replaced(tabs.open, { ...active, ...place }) };
}

/** Remembers the position in the active tab before another one is shown. */
export function leave(tabs: Tabs, offset: number | null, history: NavigationHistory): Tabs {
  const active = activeTab(tabs);
  if (!active) return tabs;
  const left = { ...active, history, offset: offset ?? active.offset };
  return { ...tabs, open: replaced(tabs.open, left) };
}

/** Adds a tab at the end and makes it active; does nothing when there are too many. */
export function openTab(tabs: Tabs, place: TabPlace): Tabs {
  if (tabs.open.length >= maxTabs) return tabs;
  const { documentId, earlierText, offset } = place;
  const tab = { id: tabs.nextId, documentId, earlierText, offset, history: emptyNavigation };
  return { ...tabs, open: [...tabs.open, tab], activeId: tab.id, nextId: tab.id + 1 };
}

export function selectTab(tabs: Tabs, id: number): Tabs {
  return tabs.open.some((tab) => tab.id === id) ? { ...tabs, activeId: id } : tabs;
}

/**
 * Without a tab. If it was active, its right neighbour becomes active, or else its left one. The
 * last tab stays.
 */
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
    closed: [...tabs.closed, { tab, at }].slice(-maxClosed),
  };
}

/** Reopens the most recently closed tab where it was, and makes it active. */
export function reopenTab(tabs: Tabs): Tabs {
  const last = tabs.closed.at(-1);
  if (!last || tabs.open.length >= maxTabs) return tabs;
  return {
    ...tabs,
    open: tabs.open.toSpliced(last.at, 0, last.tab),
    activeId: last.tab.id,
    closed: tabs.closed.slice(0, -1),
  };
}

/** Moves a tab to another index; one out of range is the nearest end. */
export function moveTab(tabs: Tabs, id: number, to: number): Tabs {
  const tab = tabs.open.find((each) => each.id === id);
  if (!tab || tabs.open[to] === tab) return tabs;
  const others = tabs.open.filter((each) => each !== tab);
  return { ...tabs, open: others.toSpliced(Math.max(to, 0), 0, tab) };
}

/** The tab beside the active one, wrapping around; null when there is no other. */
export function neighbourOf({ open, activeId }: Tabs, direction: 1 | -1): Tab | null {
  if (open.length < 2) return null;
  const at = open.findIndex(({ id }) => id === activeId);
  return open[(at + direction + open.length) % open.length] ?? null;
}

/** The tabs as restored after a restart: without histories. */
export interface KeptTabs {
  readonly open: readonly TabPlace[];
  /** Index of the active one. */
  readonly active: number;
}

/** A single tab is not stored: it shows what was read last. */
export const nothingKept: KeptTabs = { open: [], active: 0 };

export function keepTabs({ open, activeId }: Tabs): KeptTabs {
  if (open.length < 2) return nothingKept;
  return {
    open: open.map(({ id, documentId, earlierText, offset }) => ({
      documentId,
      earlierText,
      // The active tab's position changes all the time and is stored with its document.
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
