/** Validates a look from the page or from disk; separate, so that the page does not load it. */
import * as z from 'zod/mini';
import { faces, ranges, defaultLook, type PageLook, type Range } from './page-look';

const inRange = ({ least, most }: Range) => z.number().check(z.gte(least), z.lte(most));

/** A look as the renderer may send it: every value present and within its range. */
export const pageLookSchema = z.strictObject({
  face: z.enum(faces),
  size: inRange(ranges.size),
  measure: inRange(ranges.measure),
  lineHeight: inRange(ranges.lineHeight),
  spacing: inRange(ranges.spacing),
  justified: z.boolean(),
  hyphenated: z.boolean(),
  numbered: z.boolean(),
}) satisfies z.ZodMiniType<PageLook>;

const { shape } = pageLookSchema;

/** A stored look: each value that is missing or invalid gets its default. */
export const keptPageLookSchema = z.catch(
  z.object({
    face: z.catch(shape.face, defaultLook.face),
    size: z.catch(shape.size, defaultLook.size),
    measure: z.catch(shape.measure, defaultLook.measure),
    lineHeight: z.catch(shape.lineHeight, defaultLook.lineHeight),
    spacing: z.catch(shape.spacing, defaultLook.spacing),
    justified: z.catch(shape.justified, defaultLook.justified),
    hyphenated: z.catch(shape.hyphenated, defaultLook.hyphenated),
    numbered: z.catch(shape.numbered, defaultLook.numbered),
  }),
  defaultLook,
);
