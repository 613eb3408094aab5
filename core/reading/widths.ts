/**
 * Widths that the reader can drag, in CSS pixels; the width of the text belongs to its look
 * (page-look.ts).
 */
export const widthRanges = {
  side: { least: 200, most: 480, default: 272 },
  notes: { least: 200, most: 520, default: 292 },
} as const;

export type WidthName = keyof typeof widthRanges;

export type Widths = Readonly<Record<WidthName, number>>;

export const defaultWidths: Widths = {
  side: widthRanges.side.default,
  notes: widthRanges.notes.default,
};

/** The values of a handle, and how keys move it. */
export interface HandleRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** The value on the grid of steps nearest to where the handle was dragged, within the range. */
export function drawnTo({ least, most, step }: HandleRange, value: number): number {
  const nearest = least + Math.round((value - least) / step) * step;
  return Math.min(Math.max(nearest, least), most);
}

/**
 * What a key does to a focused handle: the arrows one step, with Shift five, Home and End the ends.
 *
 * @param growing the arrow that makes it wider: the handle may be on either side.
 * @returns null for any other key.
 */
export function movedByKey(
  range: HandleRange,
  value: number,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  growing: 'ArrowRight' | 'ArrowLeft',
): number | null {
  if (key === 'Home') return range.least;
  if (key === 'End') return range.most;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const steps = (key === growing ? 1 : -1) * (shiftKey ? 5 : 1);
  return drawnTo(range, value + steps * range.step);
}
