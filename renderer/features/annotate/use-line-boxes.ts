import { useLayoutEffect, useState } from 'react';
import type { TextIndex } from '../../ui/text-index';

/** Pixels, relative to the page with the article. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One box for each line of a passage, measured again whenever the layout changes. */
export function useLineBoxes(index: TextIndex, start: number, end: number): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  useLayoutEffect(() => {
    const measure = () => setBoxes(lineBoxes(index, start, end));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(index.root);
    return () => observer.disconnect();
  }, [index, start, end]);
  return boxes;
}

function lineBoxes(index: TextIndex, start: number, end: number): Box[] {
  const origin = index.root.offsetParent?.getBoundingClientRect();
  const rects = index.rangeOf(start, end)?.getClientRects();
  if (!origin || !rects) return [];
  const lines = new Map<number, Box>();
  for (const rect of rects) {
    if (rect.width < 1) continue;
    const top = Math.round(rect.top - origin.top);
    const left = rect.left - origin.left;
    const known = lines.get(top);
    const from = Math.min(known?.left ?? left, left);
    const to = Math.max(known ? known.left + known.width : 0, left + rect.width);
    lines.set(top, { left: from, top, width: to - from, height: rect.height });
  }
  return [...lines.values()];
}
