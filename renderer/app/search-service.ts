/**
 * Keeps the search true to the library: fills its worker in the background once the first screen is
 * there, follows the log of changes, and fills another when the worker has ended. All of it is
 * derived; what is lost here is read again from texts and store. Work is cut into pieces, so that
 * the page's thread never waits for it.
 */
import type { Annotation } from '#core/annotations/annotation';
import type { Change } from '#core/annotations/change';
import type { SearchAnswer, SearchOptions } from '#core/search/search-answer';
import { searchedAnnotation } from '#core/search/searched-annotation';
import { SearchLost, type SearchClient } from '../workers/searching/search-client';
import type { SearchedDocuments, TextToSearch } from './searched-documents';

export interface SearchState {
  /** How much of the library can be found, 0 to 1. */
  readonly share: number;
  /** True when the search could not be filled, and was given up after several attempts. */
  readonly failed: boolean;
}

export interface SearchService {
  /** Null when a newer search was asked for meanwhile. @throws when the worker ended: ask again. */
  readonly search: (typed: string, options: SearchOptions) => Promise<SearchAnswer | null>;
  /** The same object until something changes. */
  readonly state: () => SearchState;
  /** Also hears when what was found may be out of date. */
  readonly onState: (listener: () => void) => () => void;
  /** Fills the search, unless that was done already or was given up; searching does it too. */
  readonly begin: () => void;
}

export interface SearchSources {
  readonly client: SearchClient;
  readonly documents: SearchedDocuments;
  readonly onChange: (listener: (change: Change) => void) => void;
  /** Canonical text of a shipped document, or null. */
  readonly shippedText: (id: string) => Promise<string | null>;
  /** Texts as they lie on disk; null for what cannot be read. */
  readonly storedTexts: (revisions: readonly string[]) => Promise<readonly (string | null)[]>;
  /** Resolves when the store has every change that was made. */
  readonly settled: () => Promise<void>;
  readonly annotationCount: () => Promise<number>;
  /** Up to `count` annotations whose ids come after one. */
  readonly annotationsAfter: (id: string, count: number) => Promise<readonly Annotation[]>;
  readonly annotationsOf: (documentId: string) => Promise<readonly Annotation[]>;
}

/** Sent at a time. */
const piece = { documents: 500, texts: 100, annotations: 1500 };
/** Times that a search which ends is filled again. */
const mostAttempts = 3;

export function createSearchService(sources: SearchSources): SearchService {
  const { client, documents } = sources;
  const listeners = new Set<() => void>();
  let state: SearchState = { share: 0, failed: false };
  let begun = false;
  let attempts = 0;
  /** Annotations changed while the search is filled: what is read of them is older. */
  const touched = new Set<string>();

  function tell(next: Partial<SearchState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  async function fill(): Promise<void> {
    attempts += 1;
    tell({ share: 0 });
    await sources.settled();
    await client.setLabels(documents.labels());
    const ids = documents.ids();
    for (const some of piecesOf(ids, piece.documents)) {
      await client.putDocuments(some.flatMap((id) => documents.document(id) ?? []));
    }
    const texts = ids.flatMap(documents.texts);
    const whole = texts.length + (await sources.annotationCount());
    let done = 0;
    const advance = (count: number) => {
      done += count;
      tell({ share: Math.min(done / Math.max(whole, 1), 0.999) });
    };
    await putTexts(texts, advance);
    await putAllAnnotations(advance);
    touched.clear();
    tell({ share: 1 });
  }

  async function putTexts(texts: readonly TextToSearch[], advance: (n: number) => void) {
    for (const { documentId, revision } of texts.filter(({ shipped }) => shipped)) {
      const text = (await sources.shippedText(documentId)) ?? '';
      await client.putTexts([{ documentId, revision, text }]);
      advance(1);
    }
    for (const some of piecesOf(
      texts.filter(({ shipped }) => !shipped),
      piece.texts,
    )) {
      const contents = await sources.storedTexts(some.map(({ revision }) => revision));
      await client.putStoredTexts(
        some.map(({ documentId, revision }, nth) => ({
          documentId,
          revision,
          content: contents[nth] ?? null,
        })),
      );
      advance(some.length);
    }
  }

  async function putAllAnnotations(advance: (n: number) => void): Promise<void> {
    for (let last: string | undefined = ''; last !== undefined;) {
      const rows: readonly Annotation[] = await sources.annotationsAfter(last, piece.annotations);
      const untouched = rows.filter(({ id }) => !touched.has(id));
      await client.putAnnotations(untouched.map(searchedAnnotation));
      advance(rows.length);
      last = rows.at(-1)?.id;
    }
  }

  async function follow(change: Change): Promise<void> {
    const known = new Set(documents.ids());
    const about = documents.note(change);
    if (!begun) return;
    const kept = change.rows.filter((row) => row.table === 'annotations');
    if (change.rows.some(({ table }) => table === 'labels')) {
      await client.setLabels(documents.labels());
    }
    const found = [...about].flatMap((id) => documents.document(id) ?? []);
    const gone = [...about].filter((id) => documents.document(id) === undefined);
    if (gone.length > 0) await client.removeDocuments(gone);
    if (found.length > 0) await client.putDocuments(found);
    await putChangedTexts(change, known);
    const after = kept.flatMap((row) => row.after ?? []);
    for (const some of piecesOf(after, piece.annotations)) {
      await client.putAnnotations(some.map(searchedAnnotation));
    }
    const removed = kept.filter((row) => row.after === null).map(({ id }) => id);
    if (removed.length > 0) await client.removeAnnotations(removed);
    if (about.size > 0 || kept.length > 0) tell({});
  }

  async function putChangedTexts({ rows }: Change, known: ReadonlySet<string>): Promise<void> {
    const changed = rows.filter((row) => row.table === 'documents' && row.after !== null);
    if (changed.length === 0) return;
    await putTexts(
      changed.flatMap(({ id }) => documents.texts(id)),
      () => undefined,
    );
    // One that has come back, by Undo, may have been marked before.
    for (const { id } of changed.filter((row) => !known.has(row.id))) {
      const annotations = await sources.annotationsOf(id);
      if (annotations.length > 0) await client.putAnnotations(annotations.map(searchedAnnotation));
    }
  }

  function begin(): void {
    if (begun && !state.failed) return;
    begun = true;
    attempts = 0;
    tell({ failed: false });
    void fill().catch(report);
  }

  function report(error: unknown): void {
    // Once the worker is lost, `onLost` fills another.
    if (!(error instanceof SearchLost)) console.error('The search was not filled:', error);
  }

  client.onLost(() => {
    if (attempts < mostAttempts) void fill().catch(report);
    else tell({ failed: true });
  });
  // One after another: an older row must not be put over a newer one.
  let following = Promise.resolve();
  sources.onChange((change) => {
    if (begun && state.share < 1)
      for (const { table, id } of change.rows) if (table === 'annotations') touched.add(id);
    following = following.then(() => follow(change)).catch(report);
  });

  return {
    async search(typed, options) {
      if (!begun) begin();
      const answer = await client.search(typed, options);
      attempts = 0;
      return answer;
    },
    state: () => state,
    onState(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    begin,
  };
}

function piecesOf<T>(all: readonly T[], size: number): (readonly T[])[] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, nth) => all.slice(nth * size, (nth + 1) * size));
}
