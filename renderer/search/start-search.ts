import { createContext, useContext, useEffect } from 'react';
import { searchedParts } from '#core/document/words-of-text';
import { countTable, readInPages } from '../data/read-leaves';
import { useLibrary } from '../data/library';
import type { Services } from '../data/services';
import { desktop } from '../desktop/desktop';
import type { NumberedChange } from '#core/changes/log-position';
import { maxRowsRead } from '#core/search/index/missed-changes';
import { changePages } from '../data/reconciling';
import { searchForm, trustedWorkerUrl } from '../worker-policy';
import { createSearchClient } from './search-client';
import { createSearchService, type SearchService } from './search-service';
import { searchedDocuments } from './searched-documents';

/**
 * With fewer documents, marks and notes than this the search is there as soon as something on
 * screen needs it, and takes no memory before (some 25 MB).
 */
const manyItems = 2000;

const SearchContext = createContext<SearchService | null>(null);
export const SearchProvider = SearchContext.Provider;

function useService(): SearchService {
  const search = useContext(SearchContext);
  if (!search) throw new Error('There is no search above this component.');
  return search;
}

/** Starts the search, for a part of the screen that needs it. */
export function useSearch(): SearchService {
  const search = useService();
  useEffect(() => search.begin(), [search]);
  return search;
}

/** Starts the search of a large library when the first screen is drawn and the window is idle. */
export function useSearchAhead(): void {
  const search = useService();
  const { all, annotations } = useLibrary();
  const isLarge = all.length + annotations >= manyItems;
  useEffect(() => {
    if (!isLarge) return undefined;
    const asked = requestIdleCallback(search.begin, { timeout: 1000 });
    return () => cancelIdleCallback(asked);
  }, [search, isLarge]);
}

/** The search over the services' data, which is not started yet. */
export function startSearch({ listing, store }: Services): SearchService {
  const rows = store?.rows;
  return createSearchService({
    client: createSearchClient(() => new Worker(trustedWorkerUrl('search'), { type: 'module' })),
    documents: searchedDocuments({
      bundled: listing.documents,
      documents: rows?.documents.get() ?? [],
      marks: rows?.shelf.get() ?? [],
      corrections: rows?.sources.get() ?? [],
      labels: rows?.labels.get() ?? [],
    }),
    sources: {
      async bundledText(id) {
        const answer = await desktop.openDocument({ id });
        return answer.ok ? searchedParts(answer.value) : null;
      },
      async storedTexts(revisions) {
        const answer = await desktop.readTexts({ revisions: [...revisions] });
        return answer.ok ? answer.value : [];
      },
      annotationCount: async () => (store ? countTable(store.database, 'annotations') : 0),
      async *annotationPages() {
        if (store) yield* readInPages(store.database, 'annotations');
      },
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
}

/** Identifies the bundled texts. */
function textsOf({ documents }: Services['listing']): string {
  return documents.map(({ id, revision }) => `${id} ${revision}`).join('\n');
}
