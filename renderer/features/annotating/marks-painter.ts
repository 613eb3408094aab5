/**
 * Paints marks with the CSS Custom Highlight API: one registered highlight for each label, and
 * one for the words that two marks share. No node of the page is touched, and what is painted
 * already is not painted again.
 */
import { overlapsOf } from '#core/annotations/reading-order';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { TextIndex } from '../../ui/text-index';

export interface MarksPainter {
  /** Makes the page show exactly these marks. */
  paint(marks: readonly PlacedMark[]): void;
  /** Takes everything off the page again. */
  clear(): void;
}

/** Name of the highlight that a label's marks are registered under. */
export function highlightName(labelId: string): string {
  return `mark-${labelId}`;
}

export const overlapName = 'mark-overlap';

interface Painted {
  readonly mark: PlacedMark;
  readonly range: Range;
}

export function createMarksPainter(index: TextIndex): MarksPainter {
  const painted = new Map<string, Painted>();
  const used = new Set<string>();

  function highlightOf(labelId: string): Highlight {
    const name = highlightName(labelId);
    const known = CSS.highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    CSS.highlights.set(name, made);
    used.add(name);
    return made;
  }

  function remove(id: string, { mark, range }: Painted): void {
    highlightOf(mark.annotation.labelId).delete(range);
    painted.delete(id);
  }

  function add(mark: PlacedMark): void {
    const range = index.rangeOf(mark.start, mark.end);
    if (!range) return;
    highlightOf(mark.annotation.labelId).add(range);
    painted.set(mark.id, { mark, range });
  }

  function paintOverlaps(marks: readonly PlacedMark[]): void {
    const ranges = overlapsOf(marks).flatMap(({ start, end }) => index.rangeOf(start, end) ?? []);
    const overlaps = new Highlight(...ranges);
    overlaps.priority = 1;
    CSS.highlights.set(overlapName, overlaps);
  }

  return {
    paint(marks) {
      const wanted = new Map(marks.map((mark) => [mark.id, mark]));
      for (const [id, entry] of painted) {
        const next = wanted.get(id);
        if (!next || !looksTheSame(next, entry.mark)) remove(id, entry);
      }
      for (const mark of marks) if (!painted.has(mark.id)) add(mark);
      paintOverlaps(marks);
    },
    clear() {
      for (const name of used) CSS.highlights.delete(name);
      CSS.highlights.delete(overlapName);
      painted.clear();
    },
  };
}

function looksTheSame(a: PlacedMark, b: PlacedMark): boolean {
  return a.start === b.start && a.end === b.end && a.annotation.labelId === b.annotation.labelId;
}
