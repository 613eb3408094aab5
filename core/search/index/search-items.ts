/**
 * What is searched, by the row it has in the engine: texts with their titles, and annotations. An
 * item fits a query as a whole, so that words may be in its title and in its text, or in its
 * quote and in its note.
 */
import type { SearchedDocument, SearchedText } from './search-answer';
import type { SearchedAnnotation } from './searched-annotation';
import { packText } from './packed-text';
import { indexedText } from '../languages/tokens';
import type { SearchPlace } from '../query/query';

/** The full-text engine: rows of folded words in five columns. */
export interface SearchEngine {
  /** A row that is there is replaced. Streams as `indexedText` makes them; '' for nothing. */
  readonly put: (row: number, streams: Readonly<Record<SearchPlace, string>>) => void;
  readonly remove: (row: number) => void;
  /** Sets the bits of the rows that an FTS5 expression finds. */
  readonly match: (expression: string, bits: Uint8Array) => void;
  /**
   * The same for an expression that asks for titles alone: there are few of them, and a common word
   * is not looked for in all texts.
   */
  readonly matchTitles: (expression: string, bits: Uint8Array) => void;
  /** Runs work that puts many rows. */
  readonly together: (work: () => void) => void;
}

export type SearchItem =
  | ({ readonly kind: 'text' } & SearchedText)
  | ({ readonly kind: 'annotation' } & SearchedAnnotation);

export interface SearchItems {
  /** By row; undefined where there is none. Row 0 is never used. */
  readonly items: readonly (SearchItem | undefined)[];
  /** By row: the place of its document in the two lists below. */
  readonly places: readonly number[];
  /** Undefined for one that is not known, or is removed. */
  readonly documents: readonly (SearchedDocument | undefined)[];
  /** Rows of the same documents. */
  readonly rowsOf: readonly ReadonlySet<number>[];
  /** Null for one that is not known, or is removed. */
  readonly document: (id: string) => SearchedDocument | null;
  /** The text of a document that is read now; null when it is not here. */
  readonly presentText: (document: SearchedDocument) => SearchedText | null;
  readonly putDocuments: (documents: readonly SearchedDocument[]) => void;
  /** Also their texts and annotations. */
  readonly removeDocuments: (ids: readonly string[]) => void;
  readonly putTexts: (texts: readonly SearchedText[]) => void;
  readonly putAnnotations: (annotations: readonly SearchedAnnotation[]) => void;
  readonly removeAnnotations: (ids: readonly string[]) => void;
}

/** @param onPut is notified of every row that is another item now, or none. */
export function createSearchItems(engine: SearchEngine, onPut: (row: number) => void): SearchItems {
  const items: (SearchItem | undefined)[] = [undefined];
  const places: number[] = [0];
  const rows = new Map<string, number>();
  const { known, documents, rowsOf, place, putKnown } = createShelf();
  const keep = createInterner();

  function put(given: SearchItem): void {
    const key = keyOf(given);
    const row = rows.get(key) ?? items.length;
    rows.set(key, row);
    items[row] = keep(given);
    const at = place(given.documentId);
    places[row] = at;
    rowsOf[at]?.add(row);
    engine.put(row, streamsOf(given, known[at]));
    onPut(row);
  }

  function drop(row: number): void {
    const item = items[row];
    if (!item) return;
    rows.delete(keyOf(item));
    rowsOf[place(item.documentId)]?.delete(row);
    items[row] = undefined;
    engine.remove(row);
    onPut(row);
  }

  function putDocument(document: SearchedDocument): void {
    const before = putKnown(document);
    if (before?.title === document.title && before.present === document.present) return;
    // Only the row of the present text has the title.
    for (const revision of new Set([before?.present, document.present])) {
      const text = revision === undefined ? null : textOf(document.id, revision);
      if (text) put(text);
    }
  }

  function textOf(documentId: string, revision: string) {
    const item = items[rows.get(textKey(documentId, revision)) ?? 0];
    return item?.kind === 'text' ? item : null;
  }

  const inOne = inOneGo(engine);
  return {
    items,
    places,
    documents,
    rowsOf,
    document: (id) => documents[place(id)] ?? null,
    presentText: ({ id, present }) => textOf(id, present),
    putDocuments: inOne(putDocument),
    removeDocuments: inOne((id) => {
      const at = place(id);
      known[at] = undefined;
      documents[at] = undefined;
      for (const row of [...(rowsOf[at] ?? [])]) drop(row);
    }),
    putTexts: inOne((text) => put({ kind: 'text', ...text })),
    putAnnotations: inOne((annotation) => put({ kind: 'annotation', ...annotation })),
    removeAnnotations: inOne((id) => drop(rows.get(id) ?? 0)),
  };
}

/** Each of many, as one piece of work for the engine. */
function inOneGo({ together }: SearchEngine) {
  return <T>(each: (one: T) => void) =>
    (all: readonly T[]): void =>
      together(() => all.forEach(each));
}

/**
 * Items come out of messages, each with its own copies of the names they have in common: of a hundred
 * thousand, these would take more memory than all words. Texts are kept as bytes.
 */
function createInterner(): (item: SearchItem) => SearchItem {
  const names = new Map<string, string>();
  const shared = (name: string): string => {
    const known = names.get(name);
    if (known === undefined) names.set(name, name);
    return known ?? name;
  };
  return (item) => {
    const common = { documentId: shared(item.documentId), revision: shared(item.revision) };
    if (item.kind === 'text') {
      const { kind, headings } = item;
      return Object.assign(packText(item.text), { kind, headings, ...common });
    }
    const { labelId } = item;
    return { ...item, ...common, labelId: labelId === null ? null : shared(labelId) };
  };
}

/** Documents by numbers, which are kept for good. */
function createShelf() {
  const placeOf = new Map<string, number>();
  const known: (SearchedDocument | undefined)[] = [];
  const documents: (SearchedDocument | undefined)[] = [];
  const rowsOf: Set<number>[] = [];

  function place(documentId: string): number {
    const at = placeOf.get(documentId) ?? rowsOf.length;
    if (at === rowsOf.length) {
      placeOf.set(documentId, at);
      rowsOf.push(new Set());
      known.push(undefined);
      documents.push(undefined);
    }
    return at;
  }

  /** @returns what was known of the document before. */
  function putKnown(document: SearchedDocument): SearchedDocument | undefined {
    const at = place(document.id);
    const before = known[at];
    known[at] = document;
    documents[at] = document.removed ? undefined : document;
    return before;
  }
  return { known, documents, rowsOf, place, putKnown };
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

function keyOf(item: SearchItem): string {
  return item.kind === 'text' ? textKey(item.documentId, item.revision) : item.id;
}

function textKey(documentId: string, revision: string): string {
  return `${documentId} ${revision}`;
}
