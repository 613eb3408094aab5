import type { Anchor } from '#core/anchoring/anchor';

/** A passage with a label, and perhaps a note. */
export interface Annotation {
  /** UUID. */
  readonly id: string;
  readonly documentId: string;
  /** The revision (SHA-256 of the canonical text) the anchor was described in. */
  readonly revision: string;
  readonly labelId: string;
  /** The reader's own words, exactly as typed; empty when there is no note. */
  readonly note: string;
  readonly anchor: Anchor;
  /** ISO 8601 times in UTC. */
  readonly created: string;
  readonly modified: string;
}

/** True when the reader wrote something; white space alone is no note. */
export function hasNote(annotation: Pick<Annotation, 'note'>): boolean {
  return annotation.note.trim() !== '';
}
