/**
 * What a preview is drawn from, apart from the writers: it is cut where the export is put together,
 * so that no library is posted to a worker that draws one document.
 */
import { listAnnotations } from '#core/annotations/listing';
import type { ExportSet } from './export-set';
import { formatFacts, type ExportFormat } from './formats';

/** Annotations that a preview shows at most. */
const maxAnnotations = 30;

/** What of an export a preview needs. */
export interface ExportBeginning {
  readonly set: ExportSet;
  /** True when there is more. */
  readonly cut: boolean;
}

/** Formats for people follow the text, those of data the rows: so does the beginning of each. */
export function beginningOf(set: ExportSet, format: ExportFormat): ExportBeginning {
  const [first] = set.documents;
  if (!first) return { set, cut: false };
  const follows = formatFacts[format].options.length > 0;
  const ordered = follows
    ? listAnnotations(first.document, first.annotations).map(({ annotation }) => annotation)
    : first.annotations;
  const annotations = ordered.slice(0, maxAnnotations);
  const cut = set.documents.length > 1 || annotations.length < first.annotations.length;
  return { set: { ...set, documents: [{ ...first, annotations }] }, cut };
}
