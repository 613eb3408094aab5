import { searchedParts } from '#core/document/words-of-text';
import { countAnnotations, listAfter, listByDocument } from '../data/repositories/annotations';
import { desktop } from '../desktop/desktop';
import { createSearchClient } from './search-client';
import { trustedWorkerUrl } from '../worker-policy';
import { createSearchService, type SearchService } from './search-service';
import { searchedDocuments } from './searched-documents';
import type { Services } from '../data/services';

/** Milliseconds after the start until the search is filled, so that the first screen comes first. */
const wait = 1500;

/** The search over what the services know; begins by itself when the window has nothing to do. */
export function startSearch(services: Omit<Services, 'search'>): SearchService {
  const { listing, documents, shelfMarks, sources, labels } = services;
  const kept = services.keeping.ok ? services.keeping.value : null;
  const service = createSearchService({
    client: createSearchClient(() => new Worker(trustedWorkerUrl('search'), { type: 'module' })),
    documents: searchedDocuments({
      shipped: listing.documents,
      documents: documents?.current() ?? [],
      marks: shelfMarks?.current() ?? [],
      corrections: sources?.current() ?? [],
      labels: labels?.current() ?? [],
    }),
    sources: {
      async shippedText(id) {
        const answer = await desktop.openDocument({ id });
        return answer.ok ? searchedParts(answer.value) : null;
      },
      async storedTexts(revisions) {
        const answer = await desktop.readTexts({ revisions: [...revisions] });
        return answer.ok ? answer.value : [];
      },
      annotationCount: async () => (kept ? countAnnotations(kept.database) : 0),
      annotationsAfter: async (id, count) => (kept ? listAfter(kept.database, id, count) : []),
      annotationsOf: async (id) => (kept ? listByDocument(kept.database, id) : []),
    },
    log: {
      onChange: (listener) => void kept?.log.onChange(listener),
      settled: async () => kept?.log.settled(),
    },
  });
  setTimeout(() => requestIdleCallback(service.begin, { timeout: wait }), wait);
  return service;
}
