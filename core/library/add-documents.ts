/** Adding texts to the library: as new documents, or as a newer text of an existing one. */
import type { Annotation } from '#core/model/annotation';
import type { Change, RowChange } from '#core/changes/change';
import { act, annotationRow, sourceRow, type ActContext } from '#core/changes/make-change';
import type { SourceCorrection } from '#core/model/source-record';
import type { DocumentSummary } from '#core/document/document-summary';
import type { TextEncoding } from '#core/bytes/text-encoding';
import type {
  ImportFormat,
  LibraryDocument,
  RevisionEntry,
  TextOrigin,
} from '#core/model/library-document';
import { bundledEntry, defaultFlags, type DocumentFlags } from '#core/model/library-document';
import { shelfRow } from './shelf-acts';

/** What the library stores of a text that was read from a file. */
export interface IncomingText {
  readonly format: ImportFormat;
  readonly encoding: TextEncoding | null;
  /** For lists; it has no document yet. */
  readonly summary: Omit<DocumentSummary, 'id'>;
  /** `wordingOf` its canonical text: its name in an earlier Readout. */
  readonly wording: string;
  readonly fingerprint: readonly number[];
  /** As stored on disk. */
  readonly content: string;
}

/** A text with the document that it becomes, or becomes a revision of. */
export interface Incoming {
  readonly documentId: string;
  readonly text: IncomingText;
  /** The file's name; null for pasted text. */
  readonly name: string | null;
  /** The reader's corrections before adding it; null for none. */
  readonly correction: SourceCorrection | null;
}

/** The act that adds each text as a new document. Their ids must be new. */
export function addDocuments(
  incoming: readonly Incoming[],
  collectionId: string | null,
  context: ActContext,
): Change {
  const at = context.now();
  const rows = incoming.flatMap((each): RowChange[] => {
    const { documentId: id, text } = each;
    const after = { id, revisions: [entryOf(each, at)], sketch: text.fingerprint };
    const document: RowChange = { table: 'documents', id, before: null, after };
    const mark = defaultFlags(id);
    return [
      document,
      ...(each.correction ? [sourceRow(null, each.correction)] : []),
      ...(collectionId === null ? [] : shelfRow(mark, { ...mark, collections: [collectionId] })),
    ];
  });
  const [only] = incoming;
  const what =
    only && incoming.length === 1
      ? only.text.summary.title.slice(0, 200)
      : `${incoming.length} documents`;
  return act(`Import ${what}`, rows, context);
}

export interface NewText {
  readonly incoming: Incoming;
  /** The document's row; null for a bundled document with only its bundled text. */
  readonly document: LibraryDocument | null;
  /** The summary of the present text for lists. */
  readonly present: DocumentSummary;
  /** Null when the document was not removed. */
  readonly removed: DocumentFlags | null;
  /** Annotations with a certain place in the new text: before and after. */
  readonly carried: readonly (readonly [Annotation, Annotation])[];
}

/**
 * The act that adds a newer text to a document; annotations without a certain place stay as they
 * are.
 */
export function addRevision(
  { incoming, document, present, removed, carried }: NewText,
  context: ActContext,
): Change {
  const at = context.now();
  const id = present.id;
  const after: LibraryDocument = {
    id,
    revisions: [...(document?.revisions ?? [bundledEntry(present, at)]), entryOf(incoming, at)],
    sketch: incoming.text.fingerprint,
  };
  const rows: RowChange[] = [
    { table: 'documents', id, before: document, after },
    ...carried.map(([before, now]) => annotationRow(before, now)),
    ...(removed ? shelfRow(removed, { ...removed, removed: null }) : []),
  ];
  return act(`New text of ${present.title.slice(0, 200)}`, rows, context);
}

function entryOf({ documentId, text, name }: Incoming, at: string): RevisionEntry {
  const origin: TextOrigin = { name, format: text.format, encoding: text.encoding };
  const { summary } = text;
  return { revision: summary.revision, added: at, origin, summary: { id: documentId, ...summary } };
}
