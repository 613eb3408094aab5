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
    function press({ button, clientX, clientY }: PointerEvent): void {
      const offset = index.offsetAt(clientX, clientY);
      const inside = offset !== null && offset >= selected.start && offset <= selected.end;
      if (button === 0 && inside) prepare(selected, [{ documentId, passage: selected }]);
    }
    root.addEventListener('pointerdown', press);
    root.addEventListener('dragstart', fill);
    return () => {
      root.removeEventListener('pointerdown', press);
      root.removeEventListener('dragstart', fill);
    };
  }, [index, documentId, passage, prepare, fill]);
}
