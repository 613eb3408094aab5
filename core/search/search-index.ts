/**
 * Everything that can be searched, and the answers. Derived from texts and annotations that are
 * stored elsewhere, and rebuilt when in doubt: never the only home of anything.
 *
 * Documents with a matching title come first, then the newest meeting. Ranking by frequency would
 * require the engine to weigh each of a hundred thousand rows, and readers of official texts look
 * for the latest one.
 */
import { collectHits } from './index/collect-hits';
import { factsInText } from '#core/related/related-features';
import { createRelatedIndex, type RelatedIndex } from '#core/related/related';
import { createDocumentOrder } from './index/document-order';
import { createMarker } from './index/find-marks';
import { evaluateQuery, joinBitsets, type Bitset } from './index/evaluate-query';
import { wantedIn } from './index/match-terms';
import { parseQuery } from './query/parse-query';
import { annotationPlaces, type Query } from './query/query';
import { createPhraseUses, type PhraseUses } from './phrase-history/phrase-uses';
import { createNotebookIndex, type NotebookIndex } from '#core/notebook/notebook-index';
import { defaultSearch, type SearchAnswer, type SearchOptions } from './index/search-answer';
import { createSearchItems, type SearchEngine, type SearchItems } from './index/search-items';
import { createTokenCache } from './index/token-cache';

export interface SearchIndex extends Omit<
  SearchItems,
  'items' | 'places' | 'documents' | 'known' | 'rowsOf' | 'document' | 'presentText'
> {
  /** Names of the labels, by id. */
  readonly setLabels: (labels: ReadonlyMap<string, string>) => void;
  readonly search: (typed: string, options: SearchOptions) => SearchAnswer;
  /** Declares the list of documents complete; their texts may still arrive. */
  readonly setListed: () => void;
  /** The history of a phrase. */
  readonly uses: Omit<PhraseUses, 'forget'>;
  /** The documents related to one. */
  readonly related: Pick<RelatedIndex, 'prepare' | 'relatedTo'>;
  /** Every annotation, also of removed documents. */
  readonly notebook: Omit<NotebookIndex, 'forget'>;
}

/** @param now milliseconds, from any starting point. */
export function createSearchIndex(engine: SearchEngine, now: () => number): SearchIndex {
  const cache = createTokenCache();
  const { document, presentText, ...kept } = createSearchItems(engine, (row) => {
    cache.forget(row);
    notebook.forget();
  });
  const { items, places, documents, known, rowsOf, ...writing } = kept;
  let labels: ReadonlyMap<string, string> = new Map();
  const order = createDocumentOrder(documents);
  let listed = false;

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
        : joinBitsets(evaluateQuery(query, ['title'], evaluation), rows, (a, b) => a & b);
    const found = documentsIn(rows, kept);
    const marker = createMarker(wanted, foldKana);
    const showing = { marker, foldKana, hitsEach, items, cache };
    const first = order.firstOf(found, titled && documentsIn(titled, kept), limit);
    const groups = first.flatMap((at) => {
      const document = documents[at];
      const own = rowsOf(at).filter((row) => rows[row] === 1);
      return document ? [collectHits(document, own, showing)] : [];
    });
    return { groups, documents: found.reduce((sum, one) => sum + one, 0), problems };
  }

  const notebook = notebookOver({ items, places, known }, (query) => {
    const { foldKana } = defaultSearch;
    const evaluation = { engine, items, places, documents: known, labels, foldKana };
    return evaluateQuery(query, annotationPlaces, { ...evaluation, fields: new Map() });
  });

  const related = relatedOver({ document, documents, presentText }, now);

  const allDocuments = () => (listed ? documents.filter((each) => each !== undefined) : null);
  const uses = createPhraseUses({ documents: allDocuments, document, text: presentText }, now);

  return {
    ...writing,
    putDocuments(all) {
      for (const each of [order, notebook, uses]) each.forget();
      writing.putDocuments(all);
    },
    ...putAlso(writing, related),
    setLabels: (next) => void (labels = next),
    search,
    setListed: () => void (listed = true),
    related,
    notebook,
    uses,
  };
}

/** For each document, by index, 1 when a row of it matches. */
function documentsIn(
  rows: Bitset,
  { places, documents }: Pick<SearchItems, 'places' | 'documents'>,
): Uint8Array {
  const found = new Uint8Array(documents.length);
  for (let row = 1; row < rows.length; row += 1) {
    const at = places[row] ?? 0;
    if (rows[row] === 1 && documents[at] !== undefined) found[at] = 1;
  }
  return found;
}

/** @param matching the rows of a query. */
function notebookOver(
  { items, places, known }: Pick<SearchItems, 'items' | 'places' | 'known'>,
  matching: (query: Query) => Bitset,
): NotebookIndex {
  return createNotebookIndex({
    end: () => items.length,
    item(row) {
      const item = items[row];
      return item?.kind === 'annotation' ? item : null;
    },
    place: (row) => places[row] ?? 0,
    places: () => known.length,
    document: (row) => known[places[row] ?? -1],
    having(typed) {
      const { query } = parseQuery(typed);
      return query && matching(query);
    },
  });
}

function relatedOver(
  { document, documents, presentText }: Pick<SearchItems, 'document' | 'documents' | 'presentText'>,
  now: () => number,
): RelatedIndex {
  const texts = {
    documents: () => documents.filter((each) => each !== undefined),
    text({ id }: { readonly id: string }) {
      const here = document(id);
      const item = here && presentText(here);
      return item?.about ? { text: item.text, about: item.about } : null;
    },
    facts: factsInText,
  };
  return createRelatedIndex(texts, now);
}

/** Related documents are updated with the search. */
function putAlso(
  writing: Pick<SearchItems, 'removeDocuments' | 'putTexts'>,
  related: RelatedIndex,
): typeof writing {
  return {
    removeDocuments(ids) {
      writing.removeDocuments(ids);
      ids.forEach(related.remove);
    },
    putTexts(texts) {
      writing.putTexts(texts);
      texts.forEach(related.put);
    },
  };
}
