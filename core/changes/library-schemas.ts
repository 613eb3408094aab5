/** Run-time schemas of the rows about documents. */
import { z } from 'zod';
import type {
  Collection,
  DismissedOrphan,
  LibraryDocument,
  DocumentFlags,
} from '#core/model/library-document';
import type { SavedSearch } from '#core/model/saved-search';
import { textEncodings } from '#core/bytes/text-encoding';
import { importFormats } from '#core/model/library-document';

const id = z.string().min(1).max(300);
const time = z.iso.datetime();
const words = z.string().max(10_000);
const name = z.string().max(300);

/** SHA-256 in lower-case hex. */
export const revisionSchema = z.string().regex(/^[0-9a-f]{64}$/);

const summary = z.strictObject({
  id,
  revision: revisionSchema,
  title: words.min(1),
  opening: words,
  date: z.string().max(20).nullable(),
  place: words.nullable(),
  countries: z.array(words).max(1000),
  body: words.nullable(),
  address: words.nullable(),
  language: z.string().max(100),
  translation: z.enum(['provisional', 'none']),
  length: z.number().int().nonnegative(),
});

const entry = z.strictObject({
  revision: revisionSchema,
  added: time,
  origin: z.strictObject({
    name: z.string().max(1000).nullable(),
    format: z.enum([...importFormats, 'bundled']),
    encoding: z.enum(textEncodings).nullable(),
  }),
  summary,
});

export const libraryDocumentSchema = z.strictObject({
  id,
  revisions: z.array(entry).min(1).max(10_000),
  sketch: z.array(z.number().int().nonnegative()).max(1000),
}) satisfies z.ZodType<LibraryDocument>;

export const documentFlagsSchema = z.strictObject({
  id,
  collections: z.array(id).max(10_000),
  tags: z.array(name.min(1)).max(1000),
  pinned: z.boolean(),
  archived: z.boolean(),
  unread: z.boolean().nullable(),
  removed: time.nullable(),
}) satisfies z.ZodType<DocumentFlags>;

export const collectionSchema = z.strictObject({
  id,
  name: name.min(1),
  order: z.number().finite(),
}) satisfies z.ZodType<Collection>;

export const savedSearchSchema = z.strictObject({
  id,
  name: name.min(1),
  kind: z.enum(['notebook', 'search']),
  query: z.string().max(100_000),
  at: time,
}) satisfies z.ZodType<SavedSearch>;

export const dismissedOrphanSchema = z.strictObject({
  id,
  revision: revisionSchema,
  at: time,
}) satisfies z.ZodType<DismissedOrphan>;
