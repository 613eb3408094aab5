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
import type { Query } from './query';
import type { SearchAnswer, SearchedDocument, SearchOptions } from './search-answer';
import { createSearchItems, type SearchEngine, type SearchItems } from './search-items';
import { createTokenCache } from './token-cache';

export interface SearchIndex extends Omit<SearchItems, 'items' | 'documents'> {
  /** Names of the labels, by id. */
  readonly setLabels: (labels: ReadonlyMap<string, string>) => void;
  readonly search: (typed: string, options: SearchOptions) => SearchAnswer;
}

export function createSearchIndex(engine: SearchEngine): SearchIndex {
  const cache = createTokenCache();
  const { items, documents, ...writing } = createSearchItems(engine, cache.forget);
  let labels: ReadonlyMap<string, string> = new Map();

  function search(typed: string, options: SearchOptions): SearchAnswer {
    const { query, problems } = parseQuery(typed);
    if (query === null) return { groups: [], documents: 0, problems };
    const { foldKana, limit, hitsEach } = options;
    const evaluation = { engine, items, documents, labels, foldKana };
    const rows = evaluateQuery(query, null, evaluation);
    const found = rowsByDocument(rows);
    const titled = titledDocuments(query, rows, evaluation);
    const wanted = wantedIn(query);
    const show = { marker: createMarker(wanted, foldKana), foldKana, hitsEach, items, cache };
    const groups = [...found.keys()]
      .sort(byTitleThenMeeting(titled))
      .slice(0, limit)
      .map((document) => collectHits(document, found.get(document) ?? [], show));
    return { groups, documents: found.size, problems };
  }

  function rowsByDocument(rows: Rows): Map<SearchedDocument, number[]> {
    const found = new Map<SearchedDocument, number[]>();
    for (let row = 1; row < rows.length; row += 1) {
      if (rows[row] !== 1) continue;
      const document = documents.get(items[row]?.documentId ?? '');
      if (!document || document.removed) continue;
      const others = found.get(document);
      if (others) others.push(row);
      else found.set(document, [row]);
    }
    return found;
  }

  function titledDocuments(
    query: Query,
    rows: Rows,
    evaluation: Parameters<typeof evaluateQuery>[2],
  ): ReadonlySet<string> {
    if (wantedIn(query).length === 0) return new Set();
    const titled = joinRows(evaluateQuery(query, ['title'], evaluation), rows, (a, b) => a & b);
    const ids = new Set<string>();
    for (let row = titled.indexOf(1); row >= 0; row = titled.indexOf(1, row + 1)) {
      ids.add(items[row]?.documentId ?? '');
    }
    return ids;
  }

  return { ...writing, setLabels: (next) => void (labels = next), search };
}

function byTitleThenMeeting(titled: ReadonlySet<string>) {
  return (a: SearchedDocument, b: SearchedDocument): number =>
    Number(titled.has(b.id)) - Number(titled.has(a.id)) ||
    compare(b.date ?? '', a.date ?? '') ||
    compare(a.title, b.title) ||
    compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
