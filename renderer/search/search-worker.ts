/** The search worker: the index and its engine, off the page's thread. */
import { noWords } from '#core/document/words-of-text';
import { storedParts } from '#core/library/stored-text';
import { createSearchIndex, type SearchIndex } from '#core/search/search-index';
import { judgeIndex, readProof, type IndexProof } from '#core/search/index/index-proof';
import { openFullTextEngine, type FullTextEngine } from './full-text-engine';
import type {
  OpenedIndex,
  SearchRequestName,
  SearchRequests,
  SearchReply,
  SearchRequest,
} from './search-protocol';
import { sqliteBytes } from './sqlite-bytes';

type Answering = {
  [N in SearchRequestName]: (request: SearchRequests[N]['request']) => SearchRequests[N]['reply'];
};

const scope = self as unknown as {
  postMessage: (reply: SearchReply) => void;
  onmessage: ((event: MessageEvent<SearchRequest>) => void) | null;
};

/** Called with the request that opens the index; the others wait for it. */
let begin: (now: IndexProof | null) => void = () => undefined;
const opened = new Promise<IndexProof | null>((resolve) => (begin = resolve)).then(open);

async function open(now: IndexProof | null) {
  const isUsable = (proof: string | null) =>
    now !== null && judgeIndex(readProof(proof), now) !== 'none';
  const engine = await openFullTextEngine(sqliteBytes(), now === null ? null : isUsable);
  try {
    return indexOver(engine, now);
  } catch (error) {
    console.error('The index on disk is thrown away:', error);
    engine.discard();
    return indexOver(await openFullTextEngine(sqliteBytes(), () => false), now);
  }
}

function indexOver(engine: FullTextEngine, now: IndexProof | null) {
  const index = createSearchIndex(tellingOfWork(engine), () => performance.now());
  const kept = readProof(engine.proof);
  const state = now === null ? 'none' : judgeIndex(kept, now);
  const told = { state, kept, texts: state === 'whole' ? [] : index.textsHere() };
  return { engine, answers: answersOf(index, engine, told) };
}

/** Milliseconds between two signs of work. */
const betweenSigns = 1000;

/** Opening a large index, or emptying it, takes longer than the page waits for an answer. */
function tellingOfWork(engine: FullTextEngine): FullTextEngine {
  let last = performance.now();
  const tell = () => {
    if (performance.now() - last < betweenSigns) return;
    last = performance.now();
    scope.postMessage({ isAtWork: true });
  };
  function* heads() {
    for (const some of engine.home.heads()) {
      tell();
      yield some;
    }
  }
  const remove = (row: number) => {
    tell();
    engine.remove(row);
  };
  return { ...engine, home: { ...engine.home, heads }, remove };
}

scope.onmessage = ({ data: { id, name, request } }) => {
  if (name === 'open') begin(request as IndexProof | null);
  void opened
    .then(({ engine, answers }) => {
      try {
        // The request matches the name: only `createSearchClient` posts here, and it is typed.
        return (answers[name] as (request: unknown) => unknown)(request);
      } catch (error) {
        // Whatever happened, the next start must not run into it again.
        engine.discard();
        throw error;
      }
    })
    .then(
      (value) => scope.postMessage({ id, ok: true, value }),
      (error: unknown) => scope.postMessage({ id, ok: false, reason: reasonOf(error) }),
    );
};

function answersOf(index: SearchIndex, engine: FullTextEngine, told: OpenedIndex): Answering {
  const done =
    <T>(put: (request: T) => void) =>
    (request: T): null => {
      put(request);
      return null;
    };
  return {
    open: () => told,
    keep: done((proof) => engine.keepAs(JSON.stringify(proof))),
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
    dropAnnotations: done(index.dropAnnotations),
    countAnnotations: () => index.notebook.count(),
    missingAnnotations: index.missingAnnotations,
    distrust(reason) {
      throw new Error(reason);
    },
    listNotebook({ question, range }) {
      const listing = index.notebook.list(question);
      const entries = index.notebook.entries(listing.number, range.from, range.to) ?? [];
      return { ...listing, range, entries };
    },
    notebookEntries: ({ number, range }) => index.notebook.entries(number, range.from, range.to),
    labelAt: index.labelAt,
    setLabels: done(index.setLabels),
    prepareRelated: ({ budget }) => index.related.prepare(budget),
    relatedTo: ({ documentId }) => index.related.relatedTo(documentId),
    search: ({ typed, options }) => index.search(typed, options),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
