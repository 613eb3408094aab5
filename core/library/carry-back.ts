import type { Annotation } from '#core/model/annotation';
import type { DocumentRecord } from '#core/document/document';
import { carryOver } from './carry-over';

/** An earlier text being read, with the annotations that have a certain place in it. */
export interface EarlierReading {
  readonly document: DocumentRecord;
  readonly annotations: readonly Annotation[];
}

/**
 * The annotations of the present text placed in an earlier one, by comparing the two. Those without
 * a certain place there stay on the present text, which the document then lists among its other
 * texts. Annotations of any other text are left as they are.
 */
export function carryBack(
  present: DocumentRecord,
  earlier: DocumentRecord,
  annotations: readonly Annotation[],
): EarlierReading {
  const { carried } = carryOver(present, earlier, annotations, present.earlier ?? []);
  const there = new Map(carried);
  return {
    document: { ...earlier, earlier: [present.revision] },
    annotations: annotations.map((annotation) => there.get(annotation) ?? annotation),
  };
}
