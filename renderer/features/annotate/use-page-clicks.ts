import { useEffect } from 'react';
import { shortestAtOffset, type PassageIndex } from '#core/annotations/passage-index';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { TextIndex } from '../../ui/text-index';
import { activate, type NotesPlace } from './annotating-session';

/** A click on a mark opens it, a click elsewhere closes it; the cursor shows where marks are. */
export function usePageClicks(
  index: TextIndex,
  marks: PassageIndex<PlacedMark>,
  notes: NotesPlace,
): void {
  useEffect(() => {
    const { root } = index;
    let waiting = false;
    function markAt(event: MouseEvent): PlacedMark | null {
      const offset = index.offsetAt(event.clientX, event.clientY);
      return offset === null ? null : shortestAtOffset(marks, offset);
    }
    function onClick(event: MouseEvent): void {
      if (!window.getSelection()?.isCollapsed) return;
      const mark = markAt(event);
      activate(mark?.id ?? null);
      if (mark && !notes.inMargin) notes.show();
    }
    function onMove(event: PointerEvent): void {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        root.style.cursor = markAt(event) ? 'pointer' : '';
      });
    }
    root.addEventListener('click', onClick);
    root.addEventListener('pointermove', onMove, { passive: true });
    return () => {
      root.removeEventListener('click', onClick);
      root.removeEventListener('pointermove', onMove);
    };
  }, [index, marks, notes]);
}
