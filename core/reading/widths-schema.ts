/** Validates widths from the page or from disk; separate, so that the page does not load it. */
import * as z from 'zod/mini';
import { defaultWidths, widthRanges, type WidthName, type Widths } from './widths';

const inRange = (name: WidthName) =>
  z.number().check(z.gte(widthRanges[name].least), z.lte(widthRanges[name].most));

export const widthsSchema = z.strictObject({
  side: inRange('side'),
  notes: inRange('notes'),
}) satisfies z.ZodMiniType<Widths>;

/** Stored widths: an invalid one becomes the default. */
export const keptWidthsSchema = z.catch(
  z.object({
    side: z.catch(inRange('side'), defaultWidths.side),
    notes: z.catch(inRange('notes'), defaultWidths.notes),
  }),
  defaultWidths,
);
