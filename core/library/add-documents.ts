/** Taking texts into the library: as new documents, or as the newer text of one that is here. */
import type { Annotation } from '#core/model/annotation';
import type { Change, RowChange } from '#core/changes/change';
import { act, annotationRow, type ActContext } from '#core/changes/make-change';
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

/** What the library keeps of a text that was read from a file. */
export interface IncomingText {
  readonly format: ImportFormat;
  readonly encoding: TextEncoding | null;
  /** What lists show of it; it has no document yet. */
  readonly summary: Omit<DocumentSummary, 'id'>;
  /** `wordingOf` its canonical text: the name it had in an earlier Readout. */
  readonly wording: string;
  readonly fingerprint: readonly number[];
  /** As it is kept on disk. */
  readonly content: string;
}

/** A text with the document it is to become, or to become a text of. */
export interface Incoming {
  readonly documentId: string;
  readonly text: IncomingText;
  /** The file's name; null for pasted text. */
  readonly name: string | null;
}

/** The act that makes each text a document of its own. Their ids must be new. */
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
    return collectionId === null
      ? [document]
      : [document, ...shelfRow(mark, { ...mark, collections: [collectionId] })];
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
  /** The document's row; null for a bundled document that has only the text it came with. */
  readonly document: LibraryDocument | null;
  /** What lists show of the text there is. */
  readonly present: DocumentSummary;
  /** Null when the document was not removed. */
  readonly removed: DocumentFlags | null;
  /** Annotations whose words have a certain place in the new text: before and after. */
  readonly carried: readonly (readonly [Annotation, Annotation])[];
}

/** The act that gives a document a newer text; annotations without a certain place stay as they are. */
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
