import type { Label } from '#core/model/label';
import type { ReadingPlace } from '#core/model/reading-place';
import type { DocumentSummary } from '#core/document/document-summary';
import type { DocumentFlags } from '#core/model/library-document';

/** A document as it is on the shelf: what it is, and what the reader has done with it. */
export interface ShelfItem {
  /** As the reader has corrected it. */
  readonly document: DocumentSummary;
  /** The labels in use, in the order of the reader's list. */
  readonly labels: readonly Label[];
  /** Annotations of every kind, and those of them that have a note. */
  readonly annotations: number;
  readonly notes: number;
  /** Null when it was never opened. */
  readonly place: ReadingPlace | null;
  readonly shelf: DocumentFlags;
  /** When it came into the library, ISO 8601 in UTC; null for what Readout ships. */
  readonly added: string | null;
  /** How many texts it has had. */
  readonly texts: number;
}

/** Whether it waits to be read: as the reader says, or else whether nothing of it was read. */
export function isUnread({ shelf, place }: ShelfItem): boolean {
  return shelf.unread ?? (place?.progress ?? 0) === 0;
}

/** Readout's own guide and other texts that are no summary of a meeting have no date. */
export function yearOf({ document }: ShelfItem): string | null {
  return document.date?.slice(0, 4) ?? null;
}
