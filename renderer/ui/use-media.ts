import { useCallback, useSyncExternalStore } from 'react';

/** True while a media query matches. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/*
 * The three widths at which the page changes; stylesheets repeat them in their media queries, which
 * cannot read tokens: 1050 px, 760 px, and 560 px, below which columns become rows.
 */

/** From this width on, notes are in the margin; below it they are a panel. */
export const marginQuery = '(width >= 1050px)';

/** From this width on, the sidebar is beside the page; below it is drawn over it. */
export const sidebarQuery = '(width >= 760px)';
