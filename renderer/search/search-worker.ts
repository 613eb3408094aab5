/** The worker of the search: the index, and the engine under it, away from the page's thread. */
import { noWords } from '#core/document/words-of-text';
import { storedParts } from '#core/library/stored-text';
import { createSearchIndex, type SearchIndex } from '#core/search/search-index';
import { openFullTextEngine } from './full-text-engine';
import type { SearchOrderName, SearchOrders, SearchReply, SearchRequest } from './search-protocol';
import { sqliteBytes } from './sqlite-bytes';

type Answering = {
  [N in SearchOrderName]: (order: SearchOrders[N]['order']) => SearchOrders[N]['reply'];
};

const scope = self as unknown as {
  postMessage: (reply: SearchReply) => void;
  onmessage: ((event: MessageEvent<SearchRequest>) => void) | null;
};

const answering = openFullTextEngine(sqliteBytes()).then((engine) =>
  answersOf(createSearchIndex(engine, () => performance.now())),
);

scope.onmessage = ({ data: { id, name, order } }) => {
  void answering
    // The order fits the name: only `createSearchClient` posts here, and it is typed.
    .then((answers) => (answers[name] as (order: unknown) => unknown)(order))
    .then(
      (value) => scope.postMessage({ id, ok: true, value }),
      (error: unknown) => scope.postMessage({ id, ok: false, reason: reasonOf(error) }),
    );
};

function answersOf(index: SearchIndex): Answering {
  const done =
    <T>(put: (order: T) => void) =>
    (order: T): null => {
      put(order);
      return null;
    };
  return {
    putDocuments: done(index.putDocuments),
    removeDocuments: done(index.removeDocuments),
    putTexts: done(index.putTexts),
    putStoredTexts: done((texts) =>
      index.putTexts(
        texts.map(({ documentId, revision, content }) => {
          const parts = content === null ? null : storedParts(content);
          return { documentId, revision, ...(parts ?? noWords) };
        }),
      ),
    ),
    setListed: done(index.setListed),
    askPhrase: done(index.uses.ask),
    nextUses: ({ most, budget }) => index.uses.next(most, budget),
    putAnnotations: done(index.putAnnotations),
    removeAnnotations: done(index.removeAnnotations),
    setLabels: done(index.setLabels),
    prepareRelated: ({ budget }) => index.related.prepare(budget),
    relatedTo: ({ documentId }) => index.related.relatedTo(documentId),
    search: ({ typed, options }) => index.search(typed, options),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
