import { useEffect } from 'react';
import type { WatchedStore } from '../../../ui/store';

/** Keeps the annotations of the passage that is being read in view, unless the list is being used. */
export function useFollowReading(
  panel: { readonly current: HTMLElement | null },
  reading: WatchedStore<{ readonly offset: number }>,
  active: boolean,
): void {
  useEffect(() => {
    if (!active) return;
    let followed: Element | null = null;
    return reading.subscribe(() => {
      const aside = panel.current;
      if (!aside || aside.matches(':hover, :focus-within')) return;
      const rows = [...aside.querySelectorAll<HTMLElement>('[data-start]')];
      const next = rows.find((row) => Number(row.dataset['start']) >= reading.get().offset);
      const row = next ?? rows.at(-1) ?? null;
      if (row === followed) return;
      followed = row;
      row?.scrollIntoView({ block: 'nearest' });
    });
  }, [panel, reading, active]);
}
