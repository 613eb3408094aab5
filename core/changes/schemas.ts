/**
 * Run-time schemas of the rows that may enter the journal. Limits stop a hostile or broken caller.
 */
import { z } from 'zod';
import type { Anchor } from '#core/model/anchor';
import type { Annotation } from '#core/model/annotation';
import type { Binned } from '#core/model/binned';
import { hues, underlinePatterns, type Label, type LabelRow } from '#core/model/label';
import type { Change, RowChange } from './change';
import type { SourceCorrection } from '#core/model/source-record';
import {
  collectionSchema,
  dismissedOrphanSchema,
  libraryDocumentSchema,
  savedSearchSchema,
  documentFlagsSchema,
} from './library-schemas';
import type { ReadingPlace } from '#core/model/reading-place';

const id = z.string().min(1).max(300);
const time = z.iso.datetime();
const offset = z.number().int().nonnegative();

/** Longest note, in UTF-16 units: far more than anyone types, far less than causes trouble. */
export const maxNoteLength = 1_000_000;
export const maxQuoteLength = 5_000_000;

export const anchorSchema = z.strictObject({
  position: z.strictObject({ start: offset, end: offset }),
  quote: z.strictObject({
    exact: z.string().max(maxQuoteLength),
    prefix: z.string().max(1000),
    suffix: z.string().max(1000),
  }),
  blocks: z.strictObject({
    startBlock: offset,
    startOffset: offset,
    endBlock: offset,
    endOffset: offset,
  }),
  headings: z.array(z.string().max(10_000)).max(20),
}) satisfies z.ZodType<Anchor>;

const common = {
  id,
  documentId: id,
  revision: z.string().max(64),
  note: z.string().max(maxNoteLength),
  tags: z.array(z.string().min(1).max(300)).max(1000),
  creator: z.string().max(1000).nullable(),
  created: time,
  modified: time,
};

export const annotationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('highlight'), labelId: id, anchor: anchorSchema }),
  z.strictObject({ ...common, kind: z.literal('bookmark'), anchor: anchorSchema }),
  z.strictObject({ ...common, kind: z.literal('document-note') }),
]) satisfies z.ZodType<Annotation>;

const binned = z.strictObject({
  id,
  annotation: annotationSchema,
  at: time,
}) satisfies z.ZodType<Binned>;

export const labelSchema = z.strictObject({
  id,
  name: z.string().min(1).max(300),
  hue: z.enum(hues),
  underline: z.enum(underlinePatterns),
  letter: z.string().min(1).max(20),
}) satisfies z.ZodType<Label>;

export const labelRowSchema = labelSchema.extend({
  order: z.number().finite(),
  removed: z.boolean(),
}) satisfies z.ZodType<LabelRow>;

const readingPlace = z.strictObject({
  id,
  offset,
  progress: z.number().min(0).max(1),
  at: time,
}) satisfies z.ZodType<ReadingPlace>;

const corrected = z.string().max(10_000).nullable();

const sourceCorrection = z.strictObject({
  id,
  title: corrected,
  body: corrected,
  place: corrected,
  issued: corrected,
  address: corrected,
  accessed: corrected,
  language: corrected,
  status: corrected,
}) satisfies z.ZodType<SourceCorrection>;

const rowChange = z
  .discriminatedUnion('table', [
    z.strictObject({
      table: z.literal('annotations'),
      id,
      before: annotationSchema.nullable(),
      after: annotationSchema.nullable(),
    }),
    z.strictObject({
      table: z.literal('bin'),
      id,
      before: binned.nullable(),
      after: binned.nullable(),
    }),
    z.strictObject({
      table: z.literal('labels'),
      id,
      before: labelRowSchema.nullable(),
      after: labelRowSchema.nullable(),
    }),
    z.strictObject({
      table: z.literal('reading'),
      id,
      before: readingPlace.nullable(),
      after: readingPlace.nullable(),
    }),
    z.strictObject({
      table: z.literal('sources'),
      id,
      before: sourceCorrection.nullable(),
      after: sourceCorrection.nullable(),
    }),
    z.strictObject({
      table: z.literal('documents'),
      id,
      before: libraryDocumentSchema.nullable(),
      after: libraryDocumentSchema.nullable(),
    }),
    z.strictObject({
      table: z.literal('shelf'),
      id,
      before: documentFlagsSchema.nullable(),
      after: documentFlagsSchema.nullable(),
    }),
    z.strictObject({
      table: z.literal('collections'),
      id,
      before: collectionSchema.nullable(),
      after: collectionSchema.nullable(),
    }),
    z.strictObject({
      table: z.literal('searches'),
      id,
      before: savedSearchSchema.nullable(),
      after: savedSearchSchema.nullable(),
    }),
    z.strictObject({
      table: z.literal('unplaced'),
      id,
      before: dismissedOrphanSchema.nullable(),
      after: dismissedOrphanSchema.nullable(),
    }),
  ])
  .refine((row) => (row.before ?? row.after) !== null, 'a row change changes something')
  .refine(
    (row) => [row.before, row.after].every((side) => side === null || side.id === row.id),
    'a row keeps its id',
  ) satisfies z.ZodType<RowChange>;

export const changeSchema: z.ZodType<Change> = z.strictObject({
  id: z.uuid(),
  role: z.enum(['act', 'undo', 'redo', 'quiet']),
  name: z.string().min(1).max(10_000),
  of: z.uuid().nullable(),
  at: time,
  rows: z.array(rowChange).min(1).max(1_000_000),
});
