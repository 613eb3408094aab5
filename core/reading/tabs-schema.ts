/** Validates tabs from the page or from disk; separate, so that the page does not load it. */
import * as z from 'zod/mini';
import { maxTabs, nothingKept, type KeptTabs } from './tabs';

const idOf = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const whole = z.int().check(z.nonnegative());

const placeSchema = z.strictObject({
  documentId: idOf(300),
  earlierText: z.nullable(idOf(100)),
  offset: z.nullable(whole),
});

/** Tabs as the page may send them. */
export const tabsSchema = z.strictObject({
  open: z.array(placeSchema).check(z.maxLength(maxTabs)),
  active: whole,
}) satisfies z.ZodMiniType<KeptTabs>;

/** Stored tabs: an invalid one is dropped, and the others are kept. */
export const keptTabsSchema = z.catch(
  z.object({
    open: z.pipe(
      z.array(z.unknown()),
      z.transform((kept) =>
        kept
          .flatMap((each) => {
            const read = placeSchema.safeParse(each);
            return read.success ? [read.data] : [];
          })
          .slice(0, maxTabs),
      ),
    ),
    active: z.catch(whole, 0),
  }),
  { open: [...nothingKept.open], active: nothingKept.active },
);
