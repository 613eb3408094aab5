import type { Tally } from '#core/changes/tally';
import type { Annotation, AnnotationRef } from '#core/model/annotation';
import type { Label } from '#core/model/label';
import type { Collection } from '#core/model/library-document';
import type { SavedSearch } from '#core/model/saved-search';
import type { NotebookDocument } from '#core/notebook/notebook-question';
import type { ByDocument } from '../../data/library-facts';

/** What the notebook shows besides the marks and notes, and its actions. */
export interface NotebookSource {
  readonly documents: ReadonlyMap<string, NotebookDocument>;
  /** What each document has, by its id. */
  readonly tallies: ByDocument<Tally>;
  readonly labels: readonly Label[];
  readonly collections: readonly Collection[];
  readonly searches: readonly SavedSearch[];
  /** Null when nothing can be written. */
  readonly acts: NotebookActs | null;
  readonly onOpen: (annotation: Annotation) => Promise<void>;
  readonly onExport: (entries: readonly AnnotationRef[]) => void;
  readonly onCopy: (annotations: readonly Annotation[]) => void;
  /** Those that are there, in the order they are asked for. */
  readonly annotationsOf: (entries: readonly AnnotationRef[]) => Promise<readonly Annotation[]>;
}

export interface NotebookActs {
  readonly relabel: (annotations: readonly Annotation[], label: Label) => void;
  readonly tag: (annotations: readonly Annotation[], tag: string) => void;
  readonly remove: (annotations: readonly Annotation[]) => void;
  readonly saveSearch: (name: string, query: string) => void;
  readonly deleteSearch: (search: SavedSearch) => void;
}
