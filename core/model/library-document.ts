/**
 * Rows about documents. Texts are no rows: each is a file of its own, named by its revision, and
 * never changes (docs/decisions/0011). What the journal keeps of a document is which texts it has
 * had, and what lists show of it.
 */
import type { DocumentSummary } from '#core/document/document-summary';
import type { TextEncoding } from '#core/bytes/text-encoding';

/** Where a text came from. */
export interface TextOrigin {
  /** The file's name without its folder; null for pasted text and for what Readout ships. */
  readonly name: string | null;
  /** 'bundled': that come with Readout. */
  readonly format: ImportFormat | 'bundled';
  /** How its bytes were read; null where the format says so itself. */
  readonly encoding: TextEncoding | null;
}

/** One text a document has had. */
export interface RevisionEntry {
  /** Names its text, and the file the text is kept in. */
  readonly revision: string;
  /** When it came into the library, ISO 8601 in UTC. */
  readonly added: string;
  readonly origin: TextOrigin;
  /** What lists show of this text. */
  readonly summary: DocumentSummary;
}

/**
 * A document the reader has imported, or a bundled one that the reader has given a newer text.
 * A bundled document as it came has no row.
 */
export interface LibraryDocument {
  /** UUID, or the bundled document's id. */
  readonly id: string;
  /** The oldest first; the last one is what is read. Never empty. */
  readonly revisions: readonly RevisionEntry[];
  /** The last text's fingerprint (`fingerprintOf`), stored under the name it had first. */
  readonly sketch: readonly number[];
}

/** The text that is read. */
export function currentRevision({ revisions }: LibraryDocument): RevisionEntry {
  const last = revisions.at(-1);
  if (!last) throw new Error('A document without a text.');
  return last;
}

/** Revisions of the texts before the one that is read, the oldest first. */
export function earlierRevisions({ revisions }: Pick<LibraryDocument, 'revisions'>): string[] {
  return revisions.slice(0, -1).map(({ revision }) => revision);
}

/** A text that comes with Readout. @param at when it became one of the document's texts. */
export function bundledEntry(summary: DocumentSummary, at: string): RevisionEntry {
  const origin: TextOrigin = { name: null, format: 'bundled', encoding: null };
  return { revision: summary.revision, added: at, origin, summary };
}

/** When it came into the library, ISO 8601 in UTC; null for what Readout ships. */
export function addedOf({ revisions: [first] }: LibraryDocument): string | null {
  return first && first.origin.format !== 'bundled' ? first.added : null;
}

/** How the reader has put a document away. A document nobody has touched has no row. */
export interface DocumentFlags {
  /** The document's id. */
  readonly id: string;
  /** Ids of collections. */
  readonly collections: readonly string[];
  /** Without the leading #. */
  readonly tags: readonly string[];
  readonly pinned: boolean;
  readonly archived: boolean;
  /** As the reader says; null where it follows from whether the document was opened. */
  readonly unread: boolean | null;
  /** When it was removed from the library, ISO 8601 in UTC; null while it is in it. */
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

/** The reader has looked for the place of an annotation in a newer text and left it without one. */
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
