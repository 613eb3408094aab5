import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { layOutMargin } from '#core/annotations/margin-layout';
import type { PlacedMark } from '#core/annotations/placed-mark';
import { useSelected } from '../../ui/store';
import type { TextIndex } from '../../ui/text-index';
import { annotatingSession } from './annotating-session';

/** Pixels between two notes. */
const gap = 10;

interface MarginLayout {
  /** Top of each card in the margin, in pixels. */
  readonly tops: ReadonlyMap<string, number>;
  readonly cardRef: (id: string) => (card: HTMLElement | null) => void;
}

/** Measures passages and cards, and again when either changes its size. */
export function useMarginLayout(
  index: TextIndex,
  margin: RefObject<HTMLElement | null>,
  marks: readonly PlacedMark[],
): MarginLayout {
  const activeId = useSelected(annotatingSession, (now) => now.activeId);
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  const [cards] = useState(() => new Map<string, HTMLElement>());
  const refs = useRef(new Map<string, (card: HTMLElement | null) => void>());

  const measure = useCallback(() => {
    const origin = margin.current?.getBoundingClientRect().top;
    if (origin === undefined) return;
    const items = marks.map(({ id, start, end }) => ({
      id,
      wanted: (index.rangeOf(start, end)?.getBoundingClientRect().top ?? origin) - origin,
      height: cards.get(id)?.offsetHeight ?? 0,
    }));
    const next = layOutMargin(items, gap, activeId);
    setTops((before) => (sameTops(before, next) ? before : next));
  }, [index, margin, marks, cards, activeId]);

  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    observer.observe(index.root);
    for (const card of cards.values()) observer.observe(card);
    return () => observer.disconnect();
  }, [measure, index, cards]);

  const cardRef = useCallback(
    (id: string) => {
      const known = refs.current.get(id);
      if (known) return known;
      const ref = (card: HTMLElement | null) => {
        if (card) cards.set(id, card);
        else cards.delete(id);
      };
      refs.current.set(id, ref);
      return ref;
    },
    [cards],
  );
  return { tops, cardRef };
}

function sameTops(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, top]) => b.get(id) === top);
}
