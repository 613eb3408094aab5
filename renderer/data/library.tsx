/**
 * Every document with its flags, tallies and reading position, computed once and shared by all
 * screens.
 */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { labelOf, labelsFrom, type Label, type LabelRow } from '#core/model/label';
import type { Tables } from '#core/changes/change';
import type { DocumentSummary } from '#core/document/document-summary';
import { correctSummary } from '#core/library/corrected';
import { inLibrary } from '#core/library/shelf-view';
import {
  addedOf,
  currentRevision,
  defaultFlags,
  type LibraryDocument,
  type DocumentFlags,
} from '#core/model/library-document';
import type { ShelfItem } from '#core/library/shelf-item';
import { createStore, useStore } from '../ui/store';
import type { LibraryFacts } from './library-facts';
import { useServices } from './services';
import type { WatchedTable } from './store-services';
import type { Rows } from './watch';

export interface Library {
  /** Every document, including removed ones; the newest meeting first. */
  readonly all: readonly ShelfItem[];
  /** Those in the library. */
  readonly shelf: readonly ShelfItem[];
  /** The reader's labels in their order. */
  readonly labels: readonly LabelRow[];
  /** What each document has, by its id. */
  readonly tallies: LibraryFacts['tallies'];
  /** Number of annotations in all documents, including removed ones. */
  readonly annotations: number;
}

const LibraryContext = createContext<Library | null>(null);

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('There is no library above this component.');
  return library;
}

export function useLabels(): readonly LabelRow[] {
  return useLibrary().labels;
}

export function LibraryProvider({ children }: { readonly children: ReactNode }) {
  const { store } = useServices();
  const rows = useRows('labels');
  const labels = useMemo(() => labelsFrom(rows), [rows]);
  const facts = useStore(store?.facts ?? noFacts);
  const { tallies } = facts;
  const all = useShelfItems(facts, labels);
  const library = useMemo(
    () => ({
      all,
      shelf: inLibrary(all),
      labels,
      tallies,
      annotations: [...tallies.values()].reduce((sum, each) => sum + each.annotations, 0),
    }),
    [all, labels, tallies],
  );
  return <LibraryContext value={library}>{children}</LibraryContext>;
}

const noFacts = createStore<LibraryFacts>({ tallies: new Map(), places: new Map() });
const noRows: readonly never[] = [];
const emptyTable = createStore(noRows);

/** The rows of a watched table; none when they cannot be read. */
export function useRows<T extends WatchedTable>(table: T): readonly Tables[T][] {
  const { store } = useServices();
  // The table of a name has the rows of that name; TypeScript cannot follow that through an index.
  return useStore((store?.rows[table] ?? emptyTable) as unknown as Rows<T>);
}

function useShelfItems(facts: LibraryFacts, labels: readonly Label[]): readonly ShelfItem[] {
  const { listing } = useServices();
  const rows = useRows('documents');
  const marks = useRows('shelf');
  const corrections = useRows('sources');
  // Sorted once per library; marks and reading positions are added below.
  const known = useMemo(() => {
    const correctionOf = new Map(corrections.map((row) => [row.id, row]));
    return joined(listing.documents, rows)
      .map(({ summary, row }) => ({
        document: correctSummary(summary, correctionOf.get(summary.id)),
        row,
      }))
      .sort(byMeetingThenTitle);
  }, [listing, rows, corrections]);
  return useMemo(() => {
    const markOf = new Map(marks.map((mark) => [mark.id, mark]));
    return known.map(({ document, row }): ShelfItem => {
      const { id } = document;
      const tally = facts.tallies.get(id);
      return {
        document,
        labels: tally ? labelsIn(Object.keys(tally.labels), labels) : noRows,
        labelled: tally?.labels ?? noLabels,
        notes: tally?.notes ?? 0,
        annotations: tally?.annotations ?? 0,
        place: facts.places.get(id) ?? null,
        shelf: markOf.get(id) ?? noFlags(id),
        added: row && addedOf(row),
        texts: row?.revisions.length ?? 1,
      };
    });
  }, [known, facts, labels, marks]);
}

interface Known {
  readonly summary: DocumentSummary;
  /** Null for a document as it was bundled. */
  readonly row: LibraryDocument | null;
}

/** Bundled and imported documents; a newer imported text replaces the bundled one. */
function joined(
  bundled: readonly DocumentSummary[],
  rows: readonly LibraryDocument[],
): readonly Known[] {
  const brought = new Set(rows.map(({ id }) => id));
  return [
    ...bundled.filter(({ id }) => !brought.has(id)).map((summary) => ({ summary, row: null })),
    ...rows.map((row) => ({ summary: currentRevision(row).summary, row })),
  ];
}

const noLabels = {};

const noFlags = (() => {
  const known = new Map<string, DocumentFlags>();
  return (id: string): DocumentFlags => {
    const mark = known.get(id) ?? defaultFlags(id);
    known.set(id, mark);
    return mark;
  };
})();

/** In the order of the reader's list; labels not in it come last. */
function labelsIn(ids: readonly string[], labels: readonly Label[]): readonly Label[] {
  const known = labels.filter((label) => ids.includes(label.id));
  const unknown = ids.filter((id) => !labels.some((label) => label.id === id));
  return [...known, ...unknown.map((id) => labelOf(labels, id))];
}

function byMeetingThenTitle(
  a: Pick<ShelfItem, 'document'>,
  b: Pick<ShelfItem, 'document'>,
): number {
  const [one, other] = [a.document.date ?? '', b.document.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.document.title < b.document.title ? -1 : 1;
}
