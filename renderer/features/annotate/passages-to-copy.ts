import { placeAnnotations } from '#core/annotations/placed-mark';
import type { Label } from '#core/model/label';
import {
  annotatedQuote,
  bareQuote,
  type QuotedPassage,
} from '#core/exporting/clipboard/quoted-passage';
import type { ExportedDocument } from '#core/exporting/export-set';
import type { ExportRequest } from '../../navigation/hand-over';

/** The passages of one document that are copied: words that are not marked, or annotations. */
export function passagesOf(
  { document, annotations }: ExportedDocument,
  { passage, annotationIds }: Pick<ExportRequest, 'passage' | 'annotationIds'>,
  labels: readonly Label[],
): QuotedPassage[] {
  if (passage) return [bareQuote(passage)];
  const wanted = new Set(annotationIds);
  const anchored = annotations.flatMap((each) => {
    const isWanted = annotationIds === null || wanted.has(each.id);
    return isWanted && each.kind !== 'document-note' ? [each] : [];
  });
  const { placed } = placeAnnotations(document, anchored);
  return placed.map(({ annotation, start, end }) =>
    annotatedQuote(annotation, { start, end }, labels),
  );
}
