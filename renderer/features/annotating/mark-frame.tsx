import { useLayoutEffect, useState } from 'react';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { TextIndex } from '../../ui/text-index';
import styles from './mark-frame.module.css';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly index: TextIndex;
  readonly mark: PlacedMark;
  readonly active: boolean;
}

/** A frame around the lines of one mark: the open one, or the one whose note is pointed at. */
export function MarkFrame({ index, mark, active }: Props) {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const { start, end } = mark;
  useLayoutEffect(() => {
    const measure = () => setBoxes(lineBoxes(index, start, end));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(index.root);
    return () => observer.disconnect();
  }, [index, start, end]);
  return (
    <div className={styles['frame']} data-active={active || undefined} aria-hidden="true">
      {boxes.map((box) => (
        <i key={`${box.top} ${box.left}`} style={{ ...box }} />
      ))}
    </div>
  );
}

/** One box for each line of a passage, relative to the page the article stands in. */
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
