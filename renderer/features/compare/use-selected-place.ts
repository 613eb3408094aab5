import { useEffect, type RefObject } from 'react';
import { indexRuns } from './run-index';
import type { Passage } from '#core/text/passage';

/**
 * While a place is requested, the selection in the text is the answer: on mouse up, or by keyboard
 * with Enter.
 */
export function useSelectedPlace(
  article: RefObject<HTMLElement | null>,
  onPlace: ((passage: Passage) => void) | null,
): void {
  useEffect(() => {
    const root = article.current;
    if (!root || !onPlace) return;
    const take = () => {
      const selection = document.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      if (!range || range.collapsed || !root.contains(range.commonAncestorContainer)) return;
      const passage = indexRuns(root).passageOf(range);
      if (!passage) return;
      selection?.removeAllRanges();
      onPlace(passage);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Enter') take();
    };
    root.addEventListener('pointerup', take);
    document.addEventListener('keydown', onKey);
    return () => {
      root.removeEventListener('pointerup', take);
      document.removeEventListener('keydown', onKey);
    };
  }, [article, onPlace]);
}
