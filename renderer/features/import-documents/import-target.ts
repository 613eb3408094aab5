import type { Change } from '#core/changes/change';
import type { AcceptedRow } from '#core/import-documents/import-rows';
import type { PreparedText } from '#core/import-documents/prepared-text';
import type { KnownDocument } from '#core/library/match-incoming';
import type { TextFile } from './text-files';

/** What the import dialog needs from the library. */
export interface ImportTarget {
  readonly known: readonly KnownDocument[];
  readonly removed: ReadonlySet<string>;
  readonly newId: () => string;
  readonly onSame: (text: PreparedText, documentId: string) => void;
  /** The open collection, which new documents join; null for none. */
  readonly collectionName: string | null;
  readonly titleOf: (documentId: string) => string;
  /**
   * Writes the texts, then commits what becomes of them.
   *
   * @param onProgress called with the share that is done, 0 to 1.
   * @returns a sentence when something could not be written; what was added before it stays.
   */
  readonly accept: (
    rows: readonly AcceptedRow<TextFile>[],
    onProgress: (share: number) => void,
  ) => Promise<AddedDocuments>;
}

/** A file that contains notes, and the document it was imported as. */
export interface FileWithNotes {
  readonly file: TextFile;
  readonly documentId: string;
}

export interface AddedDocuments {
  readonly failure: string | null;
  readonly changes: readonly Change[];
  readonly added: number;
  /** Documents that got a newer text. */
  readonly revised: readonly string[];
  /** Notes in the accepted files, and the files that have them. */
  readonly notes: { readonly count: number; readonly files: readonly FileWithNotes[] };
}
