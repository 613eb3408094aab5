/**
 * Paints marks with the CSS Custom Highlight API: one registered highlight for each label, and one
 * for words that two marks share. No node of the page is touched, and what is already painted is
 * not painted again.
 *
 * The engine walks every registered range after each change, so with many marks only those near the
 * visible part of the text are registered; others follow as the page is scrolled
 * (docs/decisions/0006).
 */
import { indexPassages, passagesIn, type PassageIndex } from '#core/annotations/passage-index';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { TextIndex } from '../../ui/text-index';
import { createPaintedRanges } from './painted-ranges';
import type { Passage } from '#core/text/passage';

export interface MarksPainter {
  /** Makes the page show exactly these marks. */
  readonly paint: (marks: PassageIndex<PlacedMark>) => void;
  /** The page was scrolled or its layout changed: marks that come near are painted. */
  readonly follow: () => void;
  /** Words were redrawn: the marks on them are painted again. */
  readonly repaint: (passage: Passage) => void;
  /** Removes everything from the page. */
  readonly clear: () => void;
}

/** Up to this many marks are all registered: the engine does not notice so few. */
const few = 300;

/** Screens above and below the visible one within which marks are registered. */
const registered = 2;
const left = 1;

export function createMarksPainter(index: TextIndex, scroller: HTMLElement): MarksPainter {
  const ranges = createPaintedRanges(index);
  let line: PassageIndex<PlacedMark> = indexPassages([]);
  /** The passage around the painted marks; null while all are painted. */
  let covered: Passage | null = null;

  /** True when everything near the screen is within the painted passage. */
  function isCovered(): boolean {
    if (!covered) return false;
    const { start, end } = index.passageNear(scroller, left);
    return start >= covered.start && end <= covered.end;
  }

  function register(): void {
    if (line.passages.length <= few) covered = null;
    else if (!isCovered()) covered = index.passageNear(scroller, registered);
    ranges.show(covered ? passagesIn(line, covered) : line.passages);
  }

  return {
    paint(marks) {
      line = marks;
      register();
    },
    follow() {
      if (covered && !isCovered()) register();
    },
    repaint(passage) {
      if (ranges.forget(passage)) register();
    },
    clear: ranges.clear,
  };
}
