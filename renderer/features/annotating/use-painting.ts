import { useLayoutEffect, useState } from 'react';
import type { Label } from '#core/annotations/label';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { TextIndex } from '../../ui/text-index';
import { styleHighlights } from './highlight-styles';
import { createMarksPainter } from './marks-painter';

/** Keeps the highlights on the page the same as the marks, before the frame is shown. */
export function usePainting(
  index: TextIndex,
  marks: readonly PlacedMark[],
  labels: readonly Label[],
): void {
  const [painter] = useState(() => createMarksPainter(index));
  useLayoutEffect(() => styleHighlights(labels), [labels]);
  useLayoutEffect(() => painter.paint(marks), [painter, marks]);
  useLayoutEffect(() => () => painter.clear(), [painter]);
}
