/** Checks of a look that comes from the page or from disk; apart, so that the page does not load them. */
import { z } from 'zod';
import { faces, ranges, defaultLook, type PageLook, type Range } from './page-look';

const inRange = ({ least, most }: Range) => z.number().min(least).max(most);

/** A look as the renderer may send it: every value there and within its range. */
export const pageLookSchema = z.strictObject({
  face: z.enum(faces),
  size: inRange(ranges.size),
  measure: inRange(ranges.measure),
  lineHeight: inRange(ranges.lineHeight),
  spacing: inRange(ranges.spacing),
  justified: z.boolean(),
  hyphenated: z.boolean(),
  numbered: z.boolean(),
}) satisfies z.ZodType<PageLook>;

/** A look as it was kept: what is missing or makes no sense gets its usual value, one by one. */
export const keptPageLookSchema = z
  .object({
    face: pageLookSchema.shape.face.catch(defaultLook.face),
    size: pageLookSchema.shape.size.catch(defaultLook.size),
    measure: pageLookSchema.shape.measure.catch(defaultLook.measure),
    lineHeight: pageLookSchema.shape.lineHeight.catch(defaultLook.lineHeight),
    spacing: pageLookSchema.shape.spacing.catch(defaultLook.spacing),
    justified: pageLookSchema.shape.justified.catch(defaultLook.justified),
    hyphenated: pageLookSchema.shape.hyphenated.catch(defaultLook.hyphenated),
    numbered: pageLookSchema.shape.numbered.catch(defaultLook.numbered),
  })
  .catch(defaultLook);
