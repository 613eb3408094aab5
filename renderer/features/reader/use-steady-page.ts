import { useEffect } from 'react';
import type { DocumentRecord } from '#core/document/document';
import { heightOf, pageTop, type PageTop } from './page-top';
import type { PageParts } from './reader-session';

/** Scrolled by fewer pixels than this, the title is on screen and stays there. */
const atTop = 8;

/**
 * Keeps the words at the top of the page in place when the layout changes: another size, another
 * window, a late font. Only scrolling changes the words to hold, so that going through ten sizes
 * and back ends on the same words.
 */
export function useSteadyPage(parts: PageParts | null, document: DocumentRecord): void {
  useEffect(() => {
    if (!parts) return;
    const { index, scroller } = parts;
    let held: PageTop | null = null;
    let ours: number | null = null;

    function hold(): void {
      if (scroller.scrollTop === ours) return;
      ours = null;
      held = scroller.scrollTop < atTop ? null : pageTop(index, document, scroller, 0);
    }
    function restore(): void {
      if (!held) return;
      const now = heightOf(index, scroller, held.offset);
      if (now === null || Math.abs(now - held.y) < 1) return;
      scroller.scrollTop += now - held.y;
      ours = scroller.scrollTop;
    }

    hold();
    scroller.addEventListener('scroll', hold, { passive: true });
    const observer = new ResizeObserver(restore);
    observer.observe(index.root);
    return () => {
      scroller.removeEventListener('scroll', hold);
      observer.disconnect();
    };
  }, [parts, document]);
}
