import type { Anchor } from '#core/model/anchor';
import { createResolver } from '#core/anchoring/resolve';
import type { DocumentRecord } from '#core/document/document';
import type { Bookmark, Highlight } from '#core/model/annotation';
import { compareInReadingOrder } from './reading-order';
import type { Passage } from '#core/text/passage';

/** An annotation with the place of its anchor in the text being shown. */
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
  readonly orphaned: readonly T[];
}

/** Resolves the anchors of a document's annotations against its text. */
export function placeAnnotations<T extends Highlight | Bookmark>(
  document: DocumentRecord,
  annotations: readonly T[],
): PlacedAnnotations<T> {
  return createPlacer(document).place(annotations);
}

/**
 * For a document that stays open: each anchor is resolved once, so that adding one annotation to
 * ten thousand costs one placement.
 */
export function createPlacer(document: DocumentRecord) {
  const resolve = createResolver(document);
  const known = new WeakMap<Anchor, Passage | null>();

  function passageOf(anchor: Anchor): Passage | null {
    const before = known.get(anchor);
    if (before !== undefined) return before;
    const placement = resolve(anchor);
    const found = placement.kind === 'exact' || placement.kind === 'moved' ? placement : null;
    known.set(anchor, found);
    return found;
  }

  const earlier = new Set(document.earlier);

  /** Null when its words have no certain place, or need the reader's review. */
  function placed<T extends Highlight | Bookmark>(annotation: T): Placed<T> | null {
    if (earlier.has(annotation.revision)) return null;
    const passage = passageOf(annotation.anchor);
    if (!passage) return null;
    const { start, end } = passage;
    return { id: annotation.id, annotation, start, end };
  }

  function place<T extends Highlight | Bookmark>(annotations: readonly T[]): PlacedAnnotations<T> {
    const found: Placed<T>[] = [];
    const orphaned: T[] = [];
    for (const annotation of annotations) {
      const one = placed(annotation);
      if (one) found.push(one);
      else orphaned.push(annotation);
    }
    return { placed: found.sort(compareInReadingOrder), orphaned };
  }
  return { placed, place };
}
