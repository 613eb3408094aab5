/**
 * The hidden copy of the exported rows in Markdown and HTML files, so that they can be read back
 * without loss: JSON, deflated (RFC 1951), in base64. It contains no time of its own: the same rows
 * give the same copy.
 */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import type { Annotation } from '#core/model/annotation';
import { plainLabel, type Label } from '#core/model/label';
import { annotationSchema, labelSchema } from '#core/changes/schemas';
import type { ExportSet } from './export-set';
import { inflateBounded } from '#core/bytes/inflate';

export interface MachineCopy {
  readonly version: 1;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly revision: string;
  }[];
  /** The labels that the annotations use. */
  readonly labels: readonly Label[];
  readonly annotations: readonly Annotation[];
  /** Ids of annotations that the reader deleted from this file: they stay out of it. */
  readonly withheld: readonly string[];
  readonly author: string | null;
}

const schema = z.object({
  version: z.literal(1),
  documents: z.array(z.object({ id: z.string(), title: z.string(), revision: z.string() })),
  labels: z.array(labelSchema),
  annotations: z.array(annotationSchema),
  withheld: z.array(z.string()),
  author: z.string().nullable(),
}) satisfies z.ZodType<MachineCopy>;

/** Largest unpacked size of all copies in one file, in bytes of JSON: more would be hostile. */
const maxBytes = 300_000_000;

export function copyOf({ documents, labels, author }: ExportSet): MachineCopy {
  const annotations = documents
    .flatMap((entry) => entry.annotations)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const used = new Set(annotations.map((each) => (each.kind === 'highlight' ? each.labelId : '')));
  return {
    version: 1,
    documents: documents.map(({ document: { id, title, revision } }) => ({ id, title, revision })),
    labels: labels.filter(({ id }) => used.has(id)).map(plainLabel),
    annotations,
    withheld: [],
    author,
  };
}

/** Base64 without line breaks. */
export function encodeCopy(copy: MachineCopy): string {
  const packed = deflateSync(strToU8(JSON.stringify(copy)), { level: 6 });
  return btoa(strFromU8(packed, true));
}

/**
 * Reads the copies of one file under one shared bound: many small bombs add up to a large one.
 *
 * @param most bytes that they may unpack to together.
 * @returns a function of base64, ignoring white space; null for a copy that this version cannot
 * read.
 */
export function createCopyReader(most = maxBytes): (text: string) => MachineCopy | null {
  let left = most;
  return function decode(text) {
    try {
      const packed = strToU8(atob(text.replace(/\s+/g, '')), true);
      const counted = (onPiece: (piece: Uint8Array, final: boolean) => void) =>
        new Inflate((piece, final) => {
          left -= piece.length;
          onPiece(piece, final);
        });
      const bytes = inflateBounded(packed, counted, left);
      const read = schema.safeParse(JSON.parse(strFromU8(bytes)));
      return read.success ? read.data : null;
    } catch {
      return null;
    }
  };
}
