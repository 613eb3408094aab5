import type { Annotation } from '#core/model/annotation';
import type { Label } from '#core/model/label';
import type { Collection } from '#core/model/library-document';
import type { NotebookEntry } from '#core/notebook/notebook-entry';
import type { Documents } from '#core/notebook/notebook-list';
import type { SavedSearch } from '#core/model/saved-search';

/** The notebook's data and actions; actions are null when nothing can be written. */
export interface NotebookSource {
  readonly entries: readonly NotebookEntry[];
  /** False while there is more to be read. */
  readonly whole: boolean;
  /** Continues a failed reading; null unless one failed. */
  readonly onReadAgain: (() => void) | null;
  readonly documents: Documents;
  readonly labels: readonly Label[];
  readonly collections: readonly Collection[];
  readonly searches: readonly SavedSearch[];
  readonly acts: NotebookActs | null;
  readonly onOpen: (annotation: Annotation) => Promise<void>;
  readonly onExport: (annotations: readonly Annotation[]) => void;
  readonly onCopy: (annotations: readonly Annotation[]) => void;
}

export interface NotebookActs {
  readonly relabel: (annotations: readonly Annotation[], label: Label) => void;
  readonly tag: (annotations: readonly Annotation[], tag: string) => void;
  readonly remove: (annotations: readonly Annotation[]) => void;
  readonly saveSearch: (name: string, query: string) => void;
  readonly deleteSearch: (search: SavedSearch) => void;
}
