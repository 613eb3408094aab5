/** The library as all screens show it, computed once and then updated by every change. */
import type { Change } from '#core/changes/change';
import type { DocumentSummary } from '#core/document/document-summary';
import { correctSummary } from '#core/library/corrected';
import { indexShelf, type ShelfIndex } from '#core/library/shelf-index';
import type { ShelfItem } from '#core/library/shelf-item';
import { labelOf, labelsFrom, type Label, type LabelRow } from '#core/model/label';
import {
  addedOf,
  currentRevision,
  defaultFlags,
  type DocumentFlags,
  type LibraryDocument,
} from '#core/model/library-document';
import { createStore, type WatchedStore } from '../ui/store';
import { noFacts, type LibraryFacts } from './library-facts';
import type { Services } from './services';

export interface Library extends Omit<ShelfIndex, 'with'> {
  /** The reader's labels in their order. */
  readonly labels: readonly LabelRow[];
  /** What each document has, by its id. */
  readonly tallies: LibraryFacts['tallies'];
  /** Number of annotations in all documents, including removed ones. */
  readonly annotations: number;
}

/** A store that lives as long as the services. Documents are in order, the newest meeting first. */
export function watchLibrary({ listing, store }: Services): WatchedStore<Library> {
  const factsNow = () => store?.facts.get() ?? noFacts;
  const readLabels = () => labelsFrom(store?.rows.labels.get() ?? []);
  const readIndex = (labels: readonly Label[]) =>
    indexShelf(readItems(listing.documents, store, factsNow(), labels));
  let labels = readLabels();
  let index = readIndex(labels);
  const now = (): Library => {
    const { tallies, annotations } = factsNow();
    return { ...index, labels, tallies, annotations };
  };
  const library = createStore(now());
  // The rows and facts read here were updated before: they have listened since the start.
  store?.log.onChange((change) => {
    if (isAboutMany(change)) {
      labels = readLabels();
      index = readIndex(labels);
    } else {
      const items = changedItems(index, change, factsNow(), labels);
      if (items.length === 0) return;
      index = index.with(items);
    }
    library.set(now());
  });
  return library;
}

/** Whether it may alter the order of documents or the items of all of them. */
function isAboutMany({ rows }: Change): boolean {
  return rows.some(({ table }) => ['documents', 'sources', 'labels'].includes(table));
}

/** The items of the documents that were marked, read, or put elsewhere by a change. */
function changedItems(
  index: ShelfIndex,
  { rows }: Change,
  facts: LibraryFacts,
  labels: readonly Label[],
): readonly ShelfItem[] {
  const ids = new Set<string>();
  const flags = new Map<string, DocumentFlags>();
  for (const row of rows) {
    if (row.table === 'reading' || row.table === 'shelf') ids.add(row.id);
    if (row.table === 'shelf') flags.set(row.id, row.after ?? defaultFlags(row.id));
    if (row.table !== 'annotations') continue;
    for (const annotation of [row.before, row.after])
      if (annotation) ids.add(annotation.documentId);
  }
  return [...ids].flatMap((id) => {
    const item = index.itemOf(id);
    if (!item) return [];
    return { ...item, ...readersPart(id, facts, labels), shelf: flags.get(id) ?? item.shelf };
  });
}

function readItems(
  bundled: readonly DocumentSummary[],
  store: Services['store'],
  facts: LibraryFacts,
  labels: readonly Label[],
): readonly ShelfItem[] {
  const corrections = new Map(store?.rows.sources.get().map((row) => [row.id, row]));
  const flags = new Map(store?.rows.shelf.get().map((row) => [row.id, row]));
  return joined(bundled, store?.rows.documents.get() ?? [])
    .map(({ summary, row }): ShelfItem => {
      const { id } = summary;
      return {
        document: correctSummary(summary, corrections.get(id)),
        ...readersPart(id, facts, labels),
        shelf: flags.get(id) ?? defaultFlags(id),
        added: row && addedOf(row),
        texts: row?.revisions.length ?? 1,
      };
    })
    .sort(byMeetingThenTitle);
}

type ReadersPart = Pick<ShelfItem, 'labels' | 'labelled' | 'notes' | 'annotations' | 'place'>;

function readersPart(id: string, facts: LibraryFacts, labels: readonly Label[]): ReadersPart {
  const tally = facts.tallies.get(id);
  return {
    labels: tally ? labelsIn(Object.keys(tally.labels), labels) : noLabels,
    labelled: tally?.labels ?? noneLabelled,
    notes: tally?.notes ?? 0,
    annotations: tally?.annotations ?? 0,
    place: facts.places.get(id) ?? null,
  };
}

const noLabels: readonly Label[] = [];
const noneLabelled = {};

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

/** In the order of the reader's list; labels not in it come last. */
function labelsIn(ids: readonly string[], labels: readonly Label[]): readonly Label[] {
  const known = labels.filter((label) => ids.includes(label.id));
  const unknown = ids.filter((id) => !labels.some((label) => label.id === id));
  return [...known, ...unknown.map((id) => labelOf(labels, id))];
}

function byMeetingThenTitle(a: ShelfItem, b: ShelfItem): number {
  const [one, other] = [a.document.date ?? '', b.document.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.document.title < b.document.title ? -1 : 1;
}
