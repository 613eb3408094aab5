/** Checks of widths that come from the page or from disk; apart, so that the page does not load them. */
import * as z from 'zod/mini';
import { usualWidths, widthRanges, type WidthName, type Widths } from './widths';

const inRange = (name: WidthName) =>
  z.number().check(z.gte(widthRanges[name].least), z.lte(widthRanges[name].most));

export const widthsSchema = z.strictObject({
  side: inRange('side'),
  notes: inRange('notes'),
}) satisfies z.ZodMiniType<Widths>;

/** Widths as they were kept: one that makes no sense is the usual one. */
export const keptWidthsSchema = z.catch(
  z.object({
    side: z.catch(inRange('side'), usualWidths.side),
    notes: z.catch(inRange('notes'), usualWidths.notes),
  }),
  usualWidths,
);
