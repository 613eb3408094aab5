import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Label } from '#core/model/label';
import type { PassageIndex } from '#core/annotations/passage-index';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { TextIndex } from '../../ui/text-index';
import { styleHighlights } from './highlight-styles';
import { createMarksPainter } from './marks-painter';

interface Page {
  readonly index: TextIndex;
  readonly scroller: HTMLElement;
}

/** Keeps the painted highlights equal to the marks, before the frame is shown. */
export function usePainting(
  { index, scroller }: Page,
  marks: PassageIndex<PlacedMark>,
  labels: readonly Label[],
): void {
  const painter = useMemo(() => createMarksPainter(index, scroller), [index, scroller]);
  useLayoutEffect(() => styleHighlights(labels), [labels]);
  useLayoutEffect(() => painter.paint(marks), [painter, marks]);
  useLayoutEffect(() => () => painter.clear(), [painter]);
  useLayoutEffect(() => index.onRedrawn(painter.repaint), [index, painter]);
  useEffect(() => {
    scroller.addEventListener('scroll', painter.follow, { passive: true });
    const observer = new ResizeObserver(painter.follow);
    observer.observe(index.root);
    observer.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', painter.follow);
      observer.disconnect();
    };
  }, [painter, index, scroller]);
}
