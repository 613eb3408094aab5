import { useEffect, useMemo } from 'react';
import type { PlacedMark } from '#core/annotations/placed-mark';
import { useCommand } from '../../navigation/commands';
import type { TextIndex } from '../../ui/text-index';
import { activate, annotatingSession, announce, type NotesPlace } from './annotating-session';

/** Next and previous mark by keyboard: opens it and scrolls it into view. */
export function useMarkWalk(
  index: TextIndex,
  scroller: HTMLElement,
  marks: readonly PlacedMark[],
  notes: NotesPlace,
): void {
  const walk = useMemo(() => {
    if (marks.length === 0) return null;
    return (step: 1 | -1) => {
      const { activeId } = annotatingSession.get();
      const at = marks.findIndex((mark) => mark.id === activeId);
      const from = at === -1 ? firstOnScreen(index, scroller, marks) - (step === 1 ? 1 : 0) : at;
      const mark = marks[(from + step + marks.length) % marks.length];
      if (!mark) return;
      activate(mark.id);
      if (!notes.inMargin) notes.show();
      bringOnScreen(index, scroller, mark);
      index.root.focus({ preventScroll: true });
      announce(
        `Mark ${marks.indexOf(mark) + 1} of ${marks.length}: ${mark.annotation.anchor.quote.exact}`,
      );
    };
  }, [index, scroller, marks, notes]);
  const next = useMemo(() => walk && (() => walk(1)), [walk]);
  const previous = useMemo(() => walk && (() => walk(-1)), [walk]);
  useCommand('next-mark', next);
  useCommand('previous-mark', previous);
}

/** A panel that opens below the text takes room: the open mark, which it was opened for, stays on screen. */
export function useMarkAbovePanel(
  index: TextIndex,
  scroller: HTMLElement,
  open: PlacedMark | null,
  { panel, inMargin }: NotesPlace,
): void {
  const isBelow = panel && !inMargin;
  const { start, end } = open ?? nowhere;
  useEffect(() => {
    if (isBelow && start !== end) bringOnScreen(index, scroller, { start, end });
  }, [index, scroller, start, end, isBelow]);
}

const nowhere = { start: 0, end: 0 };

/** Index of the first mark at or below the top of the page; the number of marks when all are above. */
function firstOnScreen(
  index: TextIndex,
  scroller: HTMLElement,
  marks: readonly PlacedMark[],
): number {
  const top = scroller.getBoundingClientRect().top;
  const found = marks.findIndex(
    ({ start, end }) => (index.rangeOf(start, end)?.getBoundingClientRect().bottom ?? 0) > top,
  );
  return found === -1 ? marks.length : found;
}

export function bringOnScreen(
  index: TextIndex,
  scroller: HTMLElement,
  { start, end }: Pick<PlacedMark, 'start' | 'end'>,
): void {
  const box = index.rangeOf(start, end)?.getBoundingClientRect();
  const page = scroller.getBoundingClientRect();
  if (!box || (box.top >= page.top && box.bottom <= page.bottom)) return;
  scroller.scrollBy({ top: box.top - page.top - page.height / 3 });
}
