/** Checks of widths that come from the page or from disk; apart, so that the page does not load them. */
import { z } from 'zod';
import { usualWidths, widthRanges, type WidthName, type Widths } from './widths';

const inRange = (name: WidthName) =>
  z.number().min(widthRanges[name].least).max(widthRanges[name].most);

export const widthsSchema = z.strictObject({
  side: inRange('side'),
  notes: inRange('notes'),
}) satisfies z.ZodType<Widths>;

/** Widths as they were kept: one that makes no sense is the usual one. */
export const keptWidthsSchema = z
  .object({
    side: inRange('side').catch(usualWidths.side),
    notes: inRange('notes').catch(usualWidths.notes),
  })
  .catch(usualWidths);
