import type { Label } from '#core/model/label';
import type { ReadingPlace } from '#core/model/reading-place';
import type { DocumentSummary } from '#core/document/document-summary';
import type { DocumentFlags } from '#core/model/library-document';

/** A document in the library's lists: its summary, and what the reader has done with it. */
export interface ShelfItem {
  /** As the reader has corrected it. */
  readonly document: DocumentSummary;
  /** The labels in use, in the order of the reader's list. */
  readonly labels: readonly Label[];
  /** Number of highlights under each label id that has any. */
  readonly labelled: Readonly<Record<string, number>>;
  /** Annotations of every kind, and how many of them have a note. */
  readonly annotations: number;
  readonly notes: number;
  /** Null when it was never opened. */
  readonly place: ReadingPlace | null;
  readonly shelf: DocumentFlags;
  /** When it was added to the library, ISO 8601, UTC; null for bundled documents. */
  readonly added: string | null;
  /** How many texts it has had. */
  readonly texts: number;
}

/** Unread if the reader says so, or else if none of it has been read. */
export function isUnread({ shelf, place }: ShelfItem): boolean {
  return shelf.unread ?? (place?.progress ?? 0) === 0;
}

/** Readout's own guide and other texts that are not about a meeting have no date. */
export function yearOf({ document }: ShelfItem): string | null {
  return document.date?.slice(0, 4) ?? null;
}
