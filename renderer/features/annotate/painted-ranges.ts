/**
 * The ranges registered with the engine: one highlight for each label, and those on top of them.
 */
import { hasNote } from '#core/model/annotation';
import type { PlacedMark } from '#core/annotations/placed-mark';
import { overlapsOf } from '#core/annotations/reading-order';
import type { Passage } from '#core/text/passage';
import type { TextIndex } from '../../ui/text-index';

/** Name of the highlight for a label's marks. */
export function highlightName(labelId: string): string {
  return `mark-${labelId}`;
}

/** Name of the highlight on top of marks with a note. */
export const notedName = 'mark-noted';
/** Name of the highlight for words that two or more marks share. */
export const overlapName = 'mark-overlap';

interface Painted {
  readonly mark: PlacedMark;
  readonly range: Range;
}

export interface PaintedRanges {
  /** Registers exactly these marks; those already registered are not touched. */
  readonly show: (marks: readonly PlacedMark[]) => void;
  /**
   * Removes the marks in a passage whose words have other nodes now; `show` registers them again.
   * @returns whether there were any
   */
  readonly forget: (passage: Passage) => boolean;
  readonly clear: () => void;
}

export function createPaintedRanges(index: TextIndex): PaintedRanges {
  const painted = new Map<string, Painted>();
  const used = new Set<string>();
  let shared = '';

  function highlightOf(name: string): Highlight {
    const known = CSS.highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    if (name === notedName) made.priority = 2;
    CSS.highlights.set(name, made);
    used.add(name);
    return made;
  }

  function remove(id: string, { mark, range }: Painted): void {
    highlightOf(highlightName(mark.annotation.labelId)).delete(range);
    if (hasNote(mark.annotation)) highlightOf(notedName).delete(range);
    painted.delete(id);
  }

  function add(mark: PlacedMark): void {
    const range = index.rangeOf(mark.start, mark.end);
    if (!range) return;
    highlightOf(highlightName(mark.annotation.labelId)).add(range);
    if (hasNote(mark.annotation)) highlightOf(notedName).add(range);
    painted.set(mark.id, { mark, range });
  }

  function paintOverlaps(marks: readonly PlacedMark[]): void {
    const passages = overlapsOf(marks);
    const now = passages.map(({ start, end }) => `${start} ${end}`).join();
    if (now === shared) return;
    shared = now;
    const ranges = passages.flatMap(({ start, end }) => index.rangeOf(start, end) ?? []);
    const overlaps = new Highlight(...ranges);
    overlaps.priority = 1;
    CSS.highlights.set(overlapName, overlaps);
    used.add(overlapName);
  }

  return {
    show(marks) {
      const wanted = new Map(marks.map((mark) => [mark.id, mark]));
      for (const [id, entry] of painted) {
        const next = wanted.get(id);
        if (!next || !looksTheSame(next, entry.mark)) remove(id, entry);
      }
      for (const mark of marks) if (!painted.has(mark.id)) add(mark);
      paintOverlaps(marks);
    },
    forget({ start, end }) {
      const inside = [...painted].filter(([, { mark }]) => mark.start < end && mark.end > start);
      for (const [id, entry] of inside) remove(id, entry);
      if (inside.length > 0) shared = '';
      return inside.length > 0;
    },
    clear() {
      for (const name of used) CSS.highlights.delete(name);
      painted.clear();
    },
  };
}

function looksTheSame(a: PlacedMark, b: PlacedMark): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.annotation.labelId === b.annotation.labelId &&
    hasNote(a.annotation) === hasNote(b.annotation)
  );
}
