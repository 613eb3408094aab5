import { useEffect } from 'react';
import type { WatchedStore } from '../../../ui/store';

/**
 * Marks the annotation nearest to the reading position, and keeps it in view unless the list is in
 * use.
 */
export function useFollowReading(
  panel: { readonly current: HTMLElement | null },
  reading: WatchedStore<{ readonly offset: number }>,
  active: boolean,
): void {
  useEffect(() => {
    if (!active) return;
    let followed: Element | null = null;
    const follow = () => {
      const aside = panel.current;
      if (!aside) return;
      const rows = [...aside.querySelectorAll<HTMLElement>('[data-start]')];
      const next = rows.find((row) => Number(row.dataset['start']) >= reading.get().offset);
      const row = next ?? rows.at(-1) ?? null;
      if (row === followed) return;
      followed?.removeAttribute('aria-current');
      row?.setAttribute('aria-current', 'location');
      followed = row;
      if (!aside.matches(':hover, :focus-within')) row?.scrollIntoView({ block: 'nearest' });
    };
    follow();
    return reading.subscribe(follow);
  }, [panel, reading, active]);
}
