import type { Anchor } from './anchor';

interface Common {
  /** UUID. */
  readonly id: string;
  readonly documentId: string;
  /** The revision it was made in. */
  readonly revision: string;
  /** The reader's own words, exactly as typed; empty when there is no note. */
  readonly note: string;
  /** In the order in which they were added, each once, without the leading #. */
  readonly tags: readonly string[];
  /** Author, for one from another person's file; null for the reader's own. */
  readonly creator: string | null;
  /** ISO 8601 times in UTC. */
  readonly created: string;
  readonly modified: string;
}

/** A passage with a label, and perhaps a note and tags. */
export interface Highlight extends Common {
  readonly kind: 'highlight';
  readonly labelId: string;
  readonly anchor: Anchor;
}

/** A paragraph to return to. */
export interface Bookmark extends Common {
  readonly kind: 'bookmark';
  readonly anchor: Anchor;
}

/** A note on the whole document. */
export interface DocumentNote extends Common {
  readonly kind: 'document-note';
}

export type Annotation = Highlight | Bookmark | DocumentNote;

/** Names an annotation, and the document that it is found in. */
export type AnnotationRef = Pick<Annotation, 'id' | 'documentId'>;

/** True when the reader wrote something; white space alone does not count. */
export function hasNote(annotation: Pick<Annotation, 'note'>): boolean {
  return annotation.note.trim() !== '';
}

export function isHighlight(annotation: Annotation): annotation is Highlight {
  return annotation.kind === 'highlight';
}

/** The words an annotation is on; empty for a note on the whole document. */
export function quoteOf(annotation: Annotation): string {
  return annotation.kind === 'document-note' ? '' : annotation.anchor.quote.exact;
}

/** The label of a highlight; null for annotations without one. */
export function labelIdOf(annotation: Annotation): string | null {
  return annotation.kind === 'highlight' ? annotation.labelId : null;
}
