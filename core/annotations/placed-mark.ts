import { resolveAnchor } from '#core/anchoring/resolve';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import type { Annotation } from './annotation';
import { compareInReadingOrder } from './reading-order';

/** An annotation with the place its anchor has in the text that is shown. */
export interface PlacedMark {
  readonly id: string;
  readonly annotation: Annotation;
  /** UTF-16 offsets into the canonical text, end excluded. */
  readonly start: number;
  readonly end: number;
}

export interface PlacedMarks {
  /** In reading order. */
  readonly placed: readonly PlacedMark[];
  /** Annotations whose words have no certain place in this text. They are shown all the same. */
  readonly homeless: readonly Annotation[];
}

/** Resolves the anchors of a document's annotations against its text. */
export function placeAnnotations(
  document: DocumentRecord,
  annotations: readonly Annotation[],
): PlacedMarks {
  const text = canonicalText(document.blocks);
  const placed: PlacedMark[] = [];
  const homeless: Annotation[] = [];
  for (const annotation of annotations) {
    const placement = resolveAnchor(annotation.anchor, text);
    if (placement.kind === 'exact' || placement.kind === 'moved') {
      const { start, end } = placement;
      placed.push({ id: annotation.id, annotation, start, end });
    } else homeless.push(annotation);
  }
  return { placed: placed.sort(compareInReadingOrder), homeless };
}
