/**
 * The input of a preview, separate from the writers: it is cut where the export is assembled, so
 * that a worker drawing one document is not sent a whole library.
 */
import { listAnnotations } from '#core/annotations/listing';
import type { ExportSet } from './export-set';
import { formatFacts, type ExportFormat } from './formats';

/** Largest number of annotations in a preview. */
const maxAnnotations = 30;

/** The part of an export that a preview needs. */
export interface ExportBeginning {
  readonly set: ExportSet;
  /** True when there is more. */
  readonly cut: boolean;
}

/** Formats for people follow the text, data formats the rows; each begins accordingly. */
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
