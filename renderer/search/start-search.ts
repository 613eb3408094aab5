import { createContext, useContext, useEffect } from 'react';
import { searchedParts } from '#core/document/words-of-text';
import { countAnnotations, listAfter } from '../data/repositories/annotations';
import type { Services } from '../data/services';
import { desktop } from '../desktop/desktop';
import type { NumberedChange } from '#core/changes/log-position';
import { maxRowsRead } from '#core/search/index/missed-changes';
import { changePages } from '../data/reconciling';
import { searchForm, trustedWorkerUrl } from '../worker-policy';
import { createSearchClient } from './search-client';
import { createSearchService, type SearchService } from './search-service';
import { searchedDocuments } from './searched-documents';

/** Milliseconds after the start until the search opens, so that the first screen comes first. */
const wait = 0;

/**
 * With fewer documents, marks and notes than this the search is there as soon as something on
 * screen needs it, and takes no memory before (some 25 MB).
 */
const manyItems = 2000;

const SearchContext = createContext<SearchService | null>(null);
export const SearchProvider = SearchContext.Provider;

/** Starts the search, for a part of the screen that needs it. */
export function useSearch(): SearchService {
  const search = useContext(SearchContext);
  if (!search) throw new Error('There is no search above this component.');
  useEffect(() => search.begin(), [search]);
  return search;
}

/** The search over the services' data; in a large library it starts when the window is idle. */
export function startSearch({ listing, store }: Services): SearchService {
  const rows = store?.rows;
  const documents = searchedDocuments({
    bundled: listing.documents,
    documents: rows?.documents.get() ?? [],
    marks: rows?.shelf.get() ?? [],
    corrections: rows?.sources.get() ?? [],
    labels: rows?.labels.get() ?? [],
  });
  const service = createSearchService({
    client: createSearchClient(() => new Worker(trustedWorkerUrl('search'), { type: 'module' })),
    documents,
    sources: {
      async bundledText(id) {
        const answer = await desktop.openDocument({ id });
        return answer.ok ? searchedParts(answer.value) : null;
      },
      async storedTexts(revisions) {
        const answer = await desktop.readTexts({ revisions: [...revisions] });
        return answer.ok ? answer.value : [];
      },
      annotationCount: async () => (store ? countAnnotations(store.database) : 0),
      annotationsAfter: async (id, count) => (store ? listAfter(store.database, id, count) : []),
      async indexNow() {
        const position = store ? await store.position() : null;
        return position && { form: searchForm, bundled: textsOf(listing), position, whole: true };
      },
      async changesAfter(number, last) {
        const changes: NumberedChange[] = [];
        let rows = 0;
        for await (const page of changePages(desktop, number, last)) {
          if (!page.ok) return null;
          changes.push(...page.value);
          rows = page.value.reduce((sum, { change }) => sum + change.rows.length, rows);
          if (rows > maxRowsRead) return null;
        }
        return changes;
      },
    },
    log: {
      onChange: (listener) => void store?.log.onChange(listener),
      pending: () => store?.log.pending() ?? [],
      settled: async () => store?.log.settled(),
      isSaved: () => store?.log.saveState.get().kind === 'saved',
    },
  });
  const annotations = [...(store?.facts.get().tallies.values() ?? [])];
  const items = annotations.reduce((sum, tally) => sum + tally.annotations, documents.ids().length);
  if (items >= manyItems) {
    setTimeout(() => requestIdleCallback(service.begin, { timeout: 1000 }), wait);
  }
  return service;
}

/** Identifies the bundled texts. */
function textsOf({ documents }: Services['listing']): string {
  return documents.map(({ id, revision }) => `${id} ${revision}`).join('\n');
}
