/**
 * What becomes of a document's annotations when it gets a newer text. Those with a certain place in
 * it are re-anchored there; all others stay on the text they were made in until the reader decides.
 * Nothing is placed in doubt.
 */
import type { Placement } from '#core/model/anchor';
import { describePassage } from '#core/anchoring/describe';
import { createResolver } from '#core/anchoring/resolve';
import { placeAcross } from '#core/anchoring/place-across';
import { createRevisionMap } from '#core/anchoring/revision-map';
import type { Annotation, Bookmark, Highlight } from '#core/model/annotation';
import type { DocumentRecord } from '#core/document/document';
import type { Passage } from '#core/text/passage';

export interface ToReview {
  readonly annotation: Highlight | Bookmark;
  readonly placement: Placement;
}

export interface CarriedOver {
  /** Before and after, for each with a certain place in the newer text. */
  readonly carried: readonly (readonly [Annotation, Annotation])[];
  /** How many are exactly where they were, and how many moved. */
  readonly exact: number;
  readonly moved: number;
  readonly toReview: readonly ToReview[];
}

/**
 * @param annotations of the document; those of texts before `before` already need review and are
 * left alone.
 * @param earlier the revisions of those texts.
 */
export function carryOver(
  before: DocumentRecord,
  after: DocumentRecord,
  annotations: readonly Annotation[],
  earlier: readonly string[],
): CarriedOver {
  const map = createRevisionMap(before, after);
  const resolve = createResolver(before);
  const carried: (readonly [Annotation, Annotation])[] = [];
  const toReview: ToReview[] = [];
  const count = { exact: 0, moved: 0 };
  for (const annotation of annotations) {
    if (earlier.includes(annotation.revision)) continue;
    if (annotation.kind === 'document-note') {
      carried.push([annotation, { ...annotation, revision: after.revision }]);
      continue;
    }
    const own = resolve(annotation.anchor);
    // An anchor without a place in its own text cannot be carried over.
    if (own.kind !== 'exact' && own.kind !== 'moved') continue;
    const here = own.kind === 'exact' ? annotation.anchor : describePassage(before, own);
    const placement = placeAcross(here, map);
    if (placement.kind === 'exact' || placement.kind === 'moved') {
      carried.push([annotation, placedAnew(annotation, after, placement)]);
      count[placement.kind] += 1;
    } else {
      toReview.push({ annotation, placement });
    }
  }
  return { carried, toReview, ...count };
}

/** Where annotations of an earlier text may be in the present one, for the reader to decide. */
export function placeToReview(
  before: DocumentRecord,
  after: DocumentRecord,
  annotations: readonly (Highlight | Bookmark)[],
): ToReview[] {
  const map = createRevisionMap(before, after);
  return annotations.map((annotation) => ({
    annotation,
    placement: placeAcross(annotation.anchor, map),
  }));
}

/**
 * The annotation on a passage of another text. It counts as unchanged: the reader wrote nothing.
 */
export function placedAnew<T extends Highlight | Bookmark>(
  annotation: T,
  document: DocumentRecord,
  passage: Passage,
): T {
  const { start, end } = passage;
  return {
    ...annotation,
    revision: document.revision,
    anchor: describePassage(document, { start, end }),
  };
}
