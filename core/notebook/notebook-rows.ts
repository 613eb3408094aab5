import type { NotebookDocument } from './notebook-question';

/** What has to be known of an annotation to list it. */
export interface NotebookItem {
  readonly id: string;
  readonly documentId: string;
  /** The text it was made in. */
  readonly revision: string;
  /** Where in that text, UTF-16, end excluded; both 0 for a note on the whole document. */
  readonly start: number;
  readonly end: number;
  /** Both added ones and those written in the note, without #. */
  readonly tags: readonly string[];
  readonly labelId: string | null;
  /** It has a note; known without reading the note. */
  readonly noted: boolean;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly modified: number;
}

/** The index that is listed. */
export interface NotebookRows {
  /** Greater than every row. */
  readonly end: () => number;
  /** Null for a row without an annotation. */
  readonly item: (row: number) => NotebookItem | null;
  /** Number of the document of a row, smaller than `places`; also of one that is not known any more. */
  readonly place: (row: number) => number;
  readonly places: () => number;
  /** Undefined for one that is not known any more. */
  readonly document: (row: number) => NotebookDocument | undefined;
  /** For each row, 1 when a query fits; null when nothing is asked. */
  readonly having: (typed: string) => Uint8Array | null;
}

/** Milliseconds. */
export const oneDay = 86_400_000;
