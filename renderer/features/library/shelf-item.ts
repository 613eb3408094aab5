import type { Label } from '#core/annotations/label';
import type { ReadingPlace } from '#core/annotations/reading-place';
import type { DocumentSummary } from '#core/ipc/messages';

/** A document as it stands on the shelf: what it is, and what the reader has done in it. */
export interface ShelfItem {
  readonly document: DocumentSummary;
  /** The labels in use, in the order of the reader's list. */
  readonly labels: readonly Label[];
  /** Annotations, and those of them that have a note. */
  readonly marks: number;
  readonly notes: number;
  /** Null when it was never opened. */
  readonly place: ReadingPlace | null;
}
