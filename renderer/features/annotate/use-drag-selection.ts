import { useEffect } from 'react';
import type { TextIndex } from '../../ui/text-index';
import { useDragCited } from './use-drag-cited';
import type { SelectedPassage } from './use-selected-passage';

/** Selected words that are dragged out of the text take their citation along. */
export function useDragSelection(
  index: TextIndex,
  documentId: string,
  { passage }: SelectedPassage,
): void {
  const { prepare, fill } = useDragCited();
  useEffect(() => {
    if (!passage) return;
    const { root } = index;
    const selected = passage;
    let isPointedAt = false;
    // Who would drag the words comes to them first: the citation has until the press to be made.
    function point({ clientX, clientY }: PointerEvent): void {
      if (isPointedAt) return;
      const offset = index.offsetAt(clientX, clientY);
      isPointedAt = offset !== null && offset >= selected.start && offset <= selected.end;
      if (isPointedAt) prepare(null, [{ documentId, passage: selected }]);
    }
    root.addEventListener('pointermove', point);
    root.addEventListener('pointerdown', point);
    root.addEventListener('dragstart', fill);
    return () => {
      root.removeEventListener('pointermove', point);
      root.removeEventListener('pointerdown', point);
      root.removeEventListener('dragstart', fill);
    };
  }, [index, documentId, passage, prepare, fill]);
}
