import { useLayoutEffect, useState, type RefObject } from 'react';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { TextIndex } from '../../ui/text-index';
import { useLineBoxes } from './use-line-boxes';

/** Where the line meets its card, in pixels below the card's top: the middle of its label. */
const arrival = 17;

/** A point of the page, in pixels from the corner that boxes are measured from. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The path from a mark to its card: along the foot of the mark's first line, so that no words are
 * crossed, to the edge of the text, and from there straight to the card. Null until measured. Both
 * ends scroll with the page, so it need not follow scrolling.
 *
 * @param top of the card in the margin, in pixels
 */
export function useNoteLine(
  index: TextIndex,
  margin: RefObject<HTMLElement | null>,
  { start, end }: PlacedMark,
  top: number,
): readonly Point[] | null {
  const [first] = useLineBoxes(index, start, end);
  const [way, setWay] = useState<readonly Point[] | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const { current } = margin;
      if (!first || !current) return setWay(null);
      const from = { x: first.left + first.width, y: first.top + first.height };
      const edge = { x: index.root.offsetLeft + index.root.offsetWidth, y: from.y };
      const card = { x: current.offsetLeft, y: current.offsetTop + top + arrival };
      setWay([from, ...(edge.x > from.x ? [edge] : []), card]);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(index.root);
    return () => observer.disconnect();
  }, [index, margin, first, top]);
  return way;
}
