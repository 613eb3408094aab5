import { resolveAnchor } from '#core/anchoring/resolve';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import type { Bookmark, Highlight } from './annotation';
import { compareInReadingOrder } from './reading-order';

/** An annotation with the place its anchor has in the text that is shown. */
export interface Placed<T> {
  readonly id: string;
  readonly annotation: T;
  /** UTF-16 offsets into the canonical text, end excluded. */
  readonly start: number;
  readonly end: number;
}

export type PlacedMark = Placed<Highlight>;

export interface PlacedAnnotations<T> {
  /** In reading order. */
  readonly placed: readonly Placed<T>[];
  /** Annotations whose words have no certain place in this text. They are shown all the same. */
  readonly homeless: readonly T[];
}

export type PlacedMarks = PlacedAnnotations<Highlight>;

/** Resolves the anchors of a document's annotations against its text. */
export function placeAnnotations<T extends Highlight | Bookmark>(
  document: DocumentRecord,
  annotations: readonly T[],
): PlacedAnnotations<T> {
  const text = canonicalText(document.blocks);
  const placed: Placed<T>[] = [];
  const homeless: T[] = [];
  for (const annotation of annotations) {
    const placement = resolveAnchor(annotation.anchor, text);
    if (placement.kind === 'exact' || placement.kind === 'moved') {
      const { start, end } = placement;
      placed.push({ id: annotation.id, annotation, start, end });
    } else homeless.push(annotation);
  }
  return { placed: placed.sort(compareInReadingOrder), homeless };
}
