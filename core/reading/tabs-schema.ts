/** Checks of tabs that come from the page or from disk; apart, so that the page does not load them. */
import { z } from 'zod';
import { mostTabs, nothingKept, type KeptTabs } from './tabs';

const placeSchema = z.strictObject({
  documentId: z.string().min(1).max(300),
  earlierText: z.string().min(1).max(100).nullable(),
  offset: z.int().nonnegative().nullable(),
});

/** Tabs as the page may send them. */
export const tabsSchema = z.strictObject({
  open: z.array(placeSchema).max(mostTabs),
  active: z.int().nonnegative(),
}) satisfies z.ZodType<KeptTabs>;

/** Tabs as they were kept: one that makes no sense is left out, and the others are there. */
export const keptTabsSchema = z
  .object({
    open: z.array(z.unknown()).transform((kept) =>
      kept
        .flatMap((each) => {
          const read = placeSchema.safeParse(each);
          return read.success ? [read.data] : [];
        })
        .slice(0, mostTabs),
    ),
    active: z.int().nonnegative().catch(0),
  })
  .catch({ open: [...nothingKept.open], active: nothingKept.active });
