/**
 * Rows about documents. Texts are not rows: each is a file of its own, named by its revision, and
 * never changes (docs/decisions/0011). The journal stores which texts a document has had, and their
 * summaries for lists.
 */
import type { DocumentSummary } from '#core/document/document-summary';
import type { TextEncoding } from '#core/bytes/text-encoding';

/** Where a text came from. */
export interface TextOrigin {
  /** File name without its folder; null for pasted and bundled texts. */
  readonly name: string | null;
  /** 'bundled': came with Readout. */
  readonly format: ImportFormat | 'bundled';
  /** How its bytes were decoded; null when the format decides it. */
  readonly encoding: TextEncoding | null;
}

/** One text a document has had. */
export interface RevisionEntry {
  /** Identifies its text, and the file that holds it. */
  readonly revision: string;
  /** When it was added to the library, ISO 8601, UTC. */
  readonly added: string;
  readonly origin: TextOrigin;
  /** The summary of this text for lists. */
  readonly summary: DocumentSummary;
}

/**
 * A document the reader has imported, or a bundled one that has been given a newer text. An
 * unchanged bundled document has no row.
 */
export interface LibraryDocument {
  /** UUID, or the bundled document's id. */
  readonly id: string;
  /** The oldest first; the last one is the present text. Never empty. */
  readonly revisions: readonly RevisionEntry[];
  /** The last text's fingerprint (`fingerprintOf`), stored under its first name. */
  readonly sketch: readonly number[];
}

/** The present text. */
export function currentRevision({ revisions }: LibraryDocument): RevisionEntry {
  const last = revisions.at(-1);
  if (!last) throw new Error('A document without a text.');
  return last;
}

/** Revisions of the texts before the present one, the oldest first. */
export function earlierRevisions({ revisions }: Pick<LibraryDocument, 'revisions'>): string[] {
  return revisions.slice(0, -1).map(({ revision }) => revision);
}

/** A bundled text. @param at when it became one of the document's texts. */
export function bundledEntry(summary: DocumentSummary, at: string): RevisionEntry {
  const origin: TextOrigin = { name: null, format: 'bundled', encoding: null };
  return { revision: summary.revision, added: at, origin, summary };
}

/** When it was added to the library, ISO 8601, UTC; null for bundled documents. */
export function addedOf({ revisions: [first] }: LibraryDocument): string | null {
  return first && first.origin.format !== 'bundled' ? first.added : null;
}

/** The reader's flags for a document. A document nobody has touched has no row. */
export interface DocumentFlags {
  /** The document's id. */
  readonly id: string;
  /** Ids of collections. */
  readonly collections: readonly string[];
  /** Without the leading #. */
  readonly tags: readonly string[];
  readonly pinned: boolean;
  readonly archived: boolean;
  /** Set by the reader; null when it follows from whether the document was opened. */
  readonly unread: boolean | null;
  /** When it was removed from the library, ISO 8601, UTC; null while it is in it. */
  readonly removed: string | null;
}

export function defaultFlags(documentId: string): DocumentFlags {
  return {
    id: documentId,
    collections: [],
    tags: [],
    pinned: false,
    archived: false,
    unread: null,
    removed: null,
  };
}

export interface Collection {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  /** Place in the list; any number, the smaller first. */
  readonly order: number;
}

/** The reader has decided that an annotation has no place in a newer text. */
export interface DismissedOrphan {
  /** The annotation's id. */
  readonly id: string;
  /** The text in which it has no place. */
  readonly revision: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export const importFormats = ['text', 'markdown', 'html', 'word', 'epub', 'pdf'] as const;

export type ImportFormat = (typeof importFormats)[number];
