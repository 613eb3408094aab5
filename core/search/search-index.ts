/**
 * Everything that can be searched, and the answers. Derived from texts and annotations that are
 * kept elsewhere, held in memory, and made again at every start: never the only home of anything.
 *
 * Documents whose title fits come first, then the newest meeting. An order by how often a word
 * occurs would need the engine to weigh each of a hundred thousand rows, and readers of official
 * texts look for the latest one.
 */
import { collectHits } from './collect-hits';
import { createMarker } from './find-marks';
import { evaluateQuery, joinRows, type Rows } from './evaluate-query';
import { wantedIn } from './match-terms';
import { parseQuery } from './parse-query';
import type { SearchAnswer, SearchedDocument, SearchOptions } from './search-answer';
import { createSearchItems, type SearchEngine, type SearchItems } from './search-items';
import { createTokenCache } from './token-cache';

export interface SearchIndex extends Omit<
  SearchItems,
  'items' | 'places' | 'documents' | 'rowsOf'
> {
  /** Names of the labels, by id. */
  readonly setLabels: (labels: ReadonlyMap<string, string>) => void;
  readonly search: (typed: string, options: SearchOptions) => SearchAnswer;
}

export function createSearchIndex(engine: SearchEngine): SearchIndex {
  const cache = createTokenCache();
  const { items, places, documents, rowsOf, ...writing } = createSearchItems(engine, cache.forget);
  let labels: ReadonlyMap<string, string> = new Map();

  function search(typed: string, options: SearchOptions): SearchAnswer {
    const { query, problems } = parseQuery(typed);
    if (query === null) return { groups: [], documents: 0, problems };
    const { foldKana, limit, hitsEach } = options;
    const fields = new Map();
    const evaluation = { engine, items, places, documents, labels, foldKana, fields };
    const rows = evaluateQuery(query, null, evaluation);
    const wanted = wantedIn(query);
    const titled =
      wanted.length === 0
        ? null
        : joinRows(evaluateQuery(query, ['title'], evaluation), rows, (a, b) => a & b);
    const found = documentsIn(rows);
    const marker = createMarker(wanted, foldKana);
    const showing = { marker, foldKana, hitsEach, items, cache };
    const groups = firstOf(found, titled && documentsIn(titled), limit).flatMap((at) => {
      const document = documents[at];
      const own = [...(rowsOf[at] ?? [])].filter((row) => rows[row] === 1);
      return document ? [collectHits(document, own, showing)] : [];
    });
    return { groups, documents: found.reduce((sum, one) => sum + one, 0), problems };
  }

  /** Of each document, by its place, 1 when a row of it is found. */
  function documentsIn(rows: Rows): Uint8Array {
    const found = new Uint8Array(documents.length);
    for (let row = 1; row < rows.length; row += 1) {
      const at = places[row] ?? 0;
      if (rows[row] === 1 && documents[at] !== undefined) found[at] = 1;
    }
    return found;
  }

  /** Those with a title that fits before all others, each in the order of their meetings. */
  function firstOf(found: Uint8Array, titled: Uint8Array | null, limit: number): number[] {
    const first: number[] = [];
    for (const withTitle of titled ? [1, 0] : [0]) {
      for (const at of inOrder()) {
        if (first.length >= limit) return first;
        if (found[at] === 1 && (titled?.[at] ?? 0) === withTitle) first.push(at);
      }
    }
    return first;
  }

  /** Made again when a document has changed: ten thousand are not sorted for every key. */
  let order: number[] | null = null;

  function inOrder(): readonly number[] {
    order ??= documents
      .map((document, at) => ({ document, at }))
      .sort((a, b) => byMeeting(a.document, b.document))
      .map(({ at }) => at);
    return order;
  }

  const putDocuments: typeof writing.putDocuments = (all) => {
    order = null;
    writing.putDocuments(all);
  };

  return { ...writing, putDocuments, setLabels: (next) => void (labels = next), search };
}

/** The newest first; what has no date, and what is not known, last. */
function byMeeting(a: SearchedDocument | undefined, b: SearchedDocument | undefined): number {
  return (
    compare(b?.date ?? '', a?.date ?? '') ||
    compare(a?.title ?? '', b?.title ?? '') ||
    compare(a?.id ?? '', b?.id ?? '')
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
