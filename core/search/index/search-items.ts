/**
 * Everything searchable, by its row in the engine: texts with their titles, and annotations. An
 * item matches a query as a whole, so that words may be split between its title and text, or its
 * quote and note.
 */
import type { SearchedDocument, SearchedText } from './search-answer';
import type { SearchItem } from './search-item';
import type { SearchedAnnotation } from './searched-annotation';
import { createItemHeads } from './item-heads';
import type { ItemHome } from './item-home';
import { indexedText } from '../languages/tokens';
import type { SearchPlace } from '../query/query';

/** The full-text engine: rows of folded words in five columns. */
export interface SearchEngine {
  /** Replaces an existing row. Streams as made by `indexedText`; '' for nothing. */
  readonly put: (row: number, streams: Readonly<Record<SearchPlace, string>>) => void;
  readonly remove: (row: number) => void;
  /** Sets the bits of the rows that an FTS5 expression matches. */
  readonly match: (expression: string, bits: Uint8Array) => void;
  /**
   * The same for an expression on titles alone: there are few, and a common word need not be looked
   * up in all texts.
   */
  readonly matchTitles: (expression: string, bits: Uint8Array) => void;
  /** Where the items are stored; those from an earlier start are already there. */
  readonly home: ItemHome;
}

export interface SearchItems {
  /** By row; undefined for an empty row. Row 0 is never used. */
  readonly items: readonly (SearchItem | undefined)[];
  /** By row: the index of its document in the two lists below. */
  readonly places: readonly number[];
  /** Undefined for an unknown or removed one. */
  readonly documents: readonly (SearchedDocument | undefined)[];
  /** Also removed ones; undefined for an unknown one. */
  readonly known: readonly (SearchedDocument | undefined)[];
  /** Rows of a document by its index, ascending. */
  readonly rowsOf: (at: number) => readonly number[];
  /** Null for an unknown or removed one. */
  readonly document: (id: string) => SearchedDocument | null;
  /** The present text of a document; null when it is not loaded. */
  readonly presentText: (document: SearchedDocument) => SearchedText | null;
  readonly putDocuments: (documents: readonly SearchedDocument[]) => void;
  /** Including their texts; annotations stay, and are found again when the document returns. */
  readonly removeDocuments: (ids: readonly string[]) => void;
  readonly putTexts: (texts: readonly SearchedText[]) => void;
  readonly putAnnotations: (annotations: readonly SearchedAnnotation[]) => void;
  readonly removeAnnotations: (ids: readonly string[]) => void;
  /** All of them. */
  readonly dropAnnotations: () => void;
  /** Those of some ids that are not here. */
  readonly missingAnnotations: (ids: readonly string[]) => readonly string[];
  /** The label of a highlight on exactly these words; null when there is none. */
  readonly labelAt: (place: MarkedPlace) => string | null;
  /** `documentId` and `revision` of each loaded text. */
  readonly textsHere: () => readonly (readonly [string, string])[];
}

/** Words of a text, in UTF-16, end excluded. */
export type MarkedPlace = Pick<SearchedAnnotation, 'documentId' | 'revision' | 'start' | 'end'>;

/** @param onPut is called for every row that now has another item, or none. */
export function createSearchItems(engine: SearchEngine, onPut: (row: number) => void): SearchItems {
  const { home } = engine;
  const kept = createItemHeads(home);
  const { known, documents, place, putKnown } = createShelf();
  const { items, places, rowsOf, textRow, annotationRow, list, unlist } = createListing(place);

  for (const document of kept.documents()) putKnown(document);
  for (const [row, item] of kept.items()) list(item, row);

  function put(given: SearchItem): void {
    const { documentId, revision } = given;
    const before = given.kind === 'text' ? textRow(documentId, revision) : annotationRow(given.id);
    const row = before ?? items.length;
    const at = list(kept.keep(row, given), row);
    engine.put(row, streamsOf(given, known[at]));
    onPut(row);
  }

  function drop(row: number): void {
    if (!unlist(row)) return;
    home.remove(row);
    engine.remove(row);
    onPut(row);
  }

  function putDocument(document: SearchedDocument): void {
    const before = putKnown(document);
    kept.keepDocument(document);
    if (before?.title === document.title && before.present === document.present) return;
    // Only the row of the present text has the title.
    for (const revision of new Set([before?.present, document.present])) {
      const text = revision === undefined ? null : textOf(document.id, revision);
      if (text) put(text);
    }
  }

  const textOf = (id: string, revision: string) => asText(items[textRow(id, revision) ?? 0]);

  return {
    items,
    places,
    documents,
    known,
    rowsOf,
    document: (id) => documents[place(id)] ?? null,
    presentText: ({ id, present }) => textOf(id, present),
    putDocuments: eachOf(putDocument),
    removeDocuments: eachOf((id) => {
      const at = place(id);
      known[at] = undefined;
      home.keepDocument(id, null);
      documents[at] = undefined;
      for (const row of rowsOf(at)) if (items[row]?.kind === 'text') drop(row);
    }),
    putTexts: eachOf((text) => put({ kind: 'text', ...text })),
    putAnnotations: eachOf((annotation) =>
      put({ kind: 'annotation', noted: annotation.note.trim() !== '', ...annotation }),
    ),
    removeAnnotations: eachOf((id) => drop(annotationRow(id) ?? 0)),
    dropAnnotations: () => annotationRows(items).forEach(drop),
    missingAnnotations: (ids) => ids.filter((id) => annotationRow(id) === undefined),
    labelAt: (at) => labelIn(rowsOf(place(at.documentId)), items, at),
    textsHere: () => items.flatMap((item) => nameOf(asText(item))),
  };
}

function asText(item: SearchItem | undefined) {
  return item?.kind === 'text' ? item : null;
}

function nameOf(text: SearchedText | null) {
  return text ? [[text.documentId, text.revision] as const] : [];
}

function labelIn(
  rows: readonly number[],
  items: SearchItems['items'],
  { revision, start, end }: MarkedPlace,
): string | null {
  for (const row of rows) {
    const item = items[row];
    if (item?.kind !== 'annotation' || item.labelId === null) continue;
    if (item.revision === revision && item.start === start && item.end === end) return item.labelId;
  }
  return null;
}

/**
 * Which item each row has, and of which document. A start lists a hundred thousand: rows of a
 * document are chained by numbers, and annotations are found by their ids only after the first change.
 */
function createListing(place: (documentId: string) => number): Pick<
  SearchItems,
  'items' | 'places' | 'rowsOf'
> & {
  readonly textRow: (documentId: string, revision: string) => number | undefined;
  readonly annotationRow: (id: string) => number | undefined;
  readonly list: (item: SearchItem, row: number) => number;
  readonly unlist: (row: number) => boolean;
} {
  const items: (SearchItem | undefined)[] = [undefined];
  const places: number[] = [0];
  /** By document the row listed last, and by row the one listed before it; 0 ends the chain. */
  const [newest, before]: [number[], number[]] = [[], [0]];
  let annotations: Map<string, number> | null = null;

  function rowsOf(at: number): readonly number[] {
    const rows: number[] = [];
    for (let row = newest[at] ?? 0; row !== 0; row = before[row] ?? 0) {
      if (items[row] !== undefined) rows.push(row);
    }
    return rows.sort((a, b) => a - b);
  }

  return {
    items,
    places,
    rowsOf,
    textRow: (documentId, revision) =>
      rowsOf(place(documentId)).find((row) => {
        const item = items[row];
        return item?.kind === 'text' && item.revision === revision;
      }),
    annotationRow: (id) => (annotations ??= annotationRows(items)).get(id),
    /** @returns the index of its document. */
    list(item, row) {
      // An earlier start may have removed rows.
      while (items.length <= row) {
        items.push(undefined);
        places.push(noPlace);
        before.push(0);
      }
      const at = place(item.documentId);
      // A row stays in its chain: it is not given to another item.
      if (places[row] === noPlace) {
        [places[row], before[row], newest[at]] = [at, newest[at] ?? 0, row];
      }
      items[row] = item;
      if (item.kind === 'annotation') annotations?.set(item.id, row);
      return at;
    },
    /** @returns whether there was one. */
    unlist(row) {
      const item = items[row];
      if (!item) return false;
      if (item.kind === 'annotation') annotations?.delete(item.id);
      items[row] = undefined;
      return true;
    },
  };
}

/** For a row that never had an item. */
const noPlace = -1;

function annotationRows(items: SearchItems['items']): Map<string, number> {
  const rows = new Map<string, number>();
  items.forEach((item, row) => void (item?.kind === 'annotation' && rows.set(item.id, row)));
  return rows;
}

function eachOf<T>(put: (one: T) => void) {
  return (all: readonly T[]): void => all.forEach((one) => put(one));
}

/** Documents by number; numbers are never reused. */
function createShelf() {
  const placeOf = new Map<string, number>();
  const known: (SearchedDocument | undefined)[] = [];
  const documents: (SearchedDocument | undefined)[] = [];

  function place(documentId: string): number {
    const at = placeOf.get(documentId) ?? known.length;
    if (at === known.length) {
      placeOf.set(documentId, at);
      known.push(undefined);
      documents.push(undefined);
    }
    return at;
  }

  /** @returns the previous state of the document. */
  function putKnown(document: SearchedDocument): SearchedDocument | undefined {
    const at = place(document.id);
    const before = known[at];
    known[at] = document;
    documents[at] = document.removed ? undefined : document;
    return before;
  }
  return { known, documents, place, putKnown };
}

function streamsOf(
  item: SearchItem,
  document: SearchedDocument | undefined,
): Readonly<Record<SearchPlace, string>> {
  const stream = (place: SearchPlace) => indexedText(textIn(item, document, place));
  return {
    title: stream('title'),
    text: stream('text'),
    quote: stream('quote'),
    note: stream('note'),
    tag: stream('tag'),
  };
}

/** The words of an item in one place; the title counts as part of the present text alone. */
export function textIn(
  item: SearchItem,
  document: SearchedDocument | undefined,
  place: SearchPlace,
): string {
  if (item.kind === 'text') {
    if (place === 'text') return item.text;
    return place === 'title' && document?.present === item.revision ? document.title : '';
  }
  if (place === 'quote') return item.quote;
  if (place === 'note') return item.note;
  return place === 'tag' ? item.tags.map((tag) => `#${tag}`).join(' ') : '';
}
