/** What is asked of the notebook: which annotations, in which groups, in which order. */
import type { Annotation } from '#core/model/annotation';

/** What the notebook needs to know about a document. */
export interface NotebookDocument {
  readonly id: string;
  readonly title: string;
  /** The day of the meeting, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly countries: readonly string[];
  readonly collections: readonly string[];
  readonly removed: boolean;
  /** Revisions of its earlier texts: what is marked in one of them has no certain place now. */
  readonly earlier: readonly string[];
}

/** All given criteria must match; null and empty match everything. */
export interface NotebookFilter {
  readonly labelIds: readonly string[];
  /** All of them. */
  readonly tags: readonly string[];
  readonly documentId: string | null;
  readonly collectionId: string | null;
  readonly country: string | null;
  /** Days on which it was made, `YYYY-MM-DD`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether its words have a certain place in the present text. */
  readonly placement: 'placed' | 'waiting' | null;
  readonly withNote: boolean;
  /** A query for the quote, the note and the tags. */
  readonly words: string;
}

export const wholeNotebook: NotebookFilter = {
  labelIds: [],
  tags: [],
  documentId: null,
  collectionId: null,
  country: null,
  from: null,
  to: null,
  placement: null,
  withNote: false,
  words: '',
};

export const groupings = ['document', 'label', 'tag', 'month'] as const;
export type Grouping = (typeof groupings)[number];

export const notebookOrders = ['text', 'newest', 'oldest', 'edited'] as const;
/** By place in the text within a group, or by the time of creation or last change. */
export type NotebookOrder = (typeof notebookOrders)[number];

export interface NotebookQuestion {
  readonly filter: NotebookFilter;
  readonly grouping: Grouping;
  readonly order: NotebookOrder;
  /** Ids of the labels in the reader's order, which is that of their groups. */
  readonly labelIds: readonly string[];
}

/** True when anything is left out. */
export function isFiltered(filter: NotebookFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(wholeNotebook);
}

/** Whether it needs review in a newer text of its document. */
export function isWaiting(
  { kind, revision }: Annotation,
  document: NotebookDocument | undefined,
): boolean {
  return kind !== 'document-note' && (document?.earlier.includes(revision) ?? false);
}
