import { placeAnnotations } from '#core/annotations/placed-mark';
import type { Label } from '#core/model/label';
import {
  annotatedQuote,
  bareQuote,
  type QuotedPassage,
} from '#core/exporting/clipboard/quoted-passage';
import type { ExportedDocument } from '#core/exporting/export-set';
import type { Passage } from '#core/text/passage';

/** What is copied from one document: selected words, or annotations. */
export type CitedPart = { readonly documentId: string } & (
  | { readonly passage: Passage }
  | { readonly annotationIds: readonly string[] }
);

/** The passages of one document to be copied: selected words, or annotations. */
export function passagesOf(
  { document, annotations }: ExportedDocument,
  part: CitedPart,
  labels: readonly Label[],
): QuotedPassage[] {
  if ('passage' in part) return [bareQuote(part.passage)];
  const wanted = new Set(part.annotationIds);
  const anchored = annotations.flatMap((each) => {
    return wanted.has(each.id) && each.kind !== 'document-note' ? [each] : [];
  });
  const { placed } = placeAnnotations(document, anchored);
  return placed.map(({ annotation, start, end }) =>
    annotatedQuote(annotation, { start, end }, labels),
  );
}
