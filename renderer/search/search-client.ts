/**
 * The page's side of the search. An addition is answered once it can be found; a search superseded
 * by a newer one of the same asker is skipped. When the worker ends or stops answering, everything
 * in it is lost: `onLost` fires, the next request starts a new worker, and what the old one was
 * processing is left out.
 */
import { noAnswer, type SearchAnswer, type SearchOptions } from '#core/search/index/search-answer';
import { createBlame, type LeftOut } from './blame';
import type { NotebookQuestion } from '#core/notebook/notebook-question';
import type { SearchedAnnotation } from '#core/search/index/searched-annotation';
import type { Listed, ListedRange, SearchRequestName, SearchRequests } from './search-protocol';
import {
  createWatchedWorker,
  SearchLost,
  type AskWorker,
  type SearchWorker,
} from './watched-worker';

/**
 * Searches for one place on screen. Null when that place has requested a newer search meanwhile,
 * whose answer is the one to show.
 *
 * @throws `SearchLost`.
 */
export type SearchAsker = (typed: string, options: SearchOptions) => Promise<SearchAnswer | null>;

/** The same for a listing of the notebook. */
export type NotebookAsker = (
  question: NotebookQuestion,
  range: ListedRange,
) => Promise<Listed | null>;

type Plain = Exclude<SearchRequestName, 'search' | 'listNotebook'>;

export type SearchClient = {
  readonly [N in Plain]: (
    request: SearchRequests[N]['request'],
  ) => Promise<SearchRequests[N]['reply']>;
} & {
  /** One for each place on screen that searches: different askers all get their answers. */
  readonly createAsker: () => SearchAsker;
  readonly listNotebook: NotebookAsker;
  /**
   * Called when the worker has ended or was given up; `learned` when what it was processing will be
   * left out, or sent alone, the next time.
   */
  readonly onLost: (listener: (learned: boolean) => void) => () => void;
  /** What no worker could process. */
  readonly leftOut: () => readonly LeftOut[];
};

/** For a search that did not finish: unknown is not the same as nothing found. */
const unanswered = (typed: string): SearchAnswer => ({
  ...noAnswer,
  problems: [{ code: 'unanswered', start: 0, end: typed.length }],
});

export function createSearchClient(makeWorker: () => SearchWorker): SearchClient {
  const listeners = new Set<(learned: boolean) => void>();
  const blame = createBlame();
  const ask = createWatchedWorker(makeWorker, (at) => {
    const learned = at !== null && blame.note(at.name, at.request);
    for (const listener of listeners) listener(learned);
  });

  /** Without what is left out; suspects alone, the rest together. */
  const put =
    <N extends 'putTexts' | 'putStoredTexts' | 'putAnnotations'>(
      name: N,
      bare?: (item: SearchRequests[N]['request'][number]) => SearchRequests[N]['request'][number],
    ) =>
    async (all: SearchRequests[N]['request']): Promise<null> => {
      const portions = blame.portions<SearchRequests[N]['request'][number]>(name, all, bare);
      for (const some of portions) await ask(name, some as SearchRequests[N]['request']);
      return null;
    };

  const search = async (typed: string, options: SearchOptions): Promise<SearchAnswer> => {
    if (typed.trim() === '') return noAnswer;
    const request = { typed, options };
    try {
      if (!blame.isLeftOut('search', request)) return await ask('search', request);
    } catch (error) {
      if (!blame.isLeftOut('search', request)) throw error;
    }
    return unanswered(typed);
  };

  return {
    ...plainRequests(ask),
    putTexts: put('putTexts'),
    putStoredTexts: put('putStoredTexts'),
    putAnnotations: put('putAnnotations', withoutWords),
    askPhrase: async (query) => {
      if (blame.isLeftOut('askPhrase', query)) throw new SearchLost('It came to no end.');
      return ask('askPhrase', query);
    },
    // Related documents are worth less than a search that answers.
    prepareRelated: async (budget) =>
      !blame.isLeftOut('prepareRelated', budget) && ask('prepareRelated', budget),
    listNotebook: newestOnly(async (question: NotebookQuestion, range: ListedRange) => {
      const asked = { question, range };
      if (blame.isLeftOut('listNotebook', asked)) throw new SearchLost('It came to no end.');
      return ask('listNotebook', asked);
    }),
    createAsker: () => newestOnly(search),
    leftOut: blame.leftOut,
    onLost(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The requests that are sent as they are. */
function plainRequests(ask: AskWorker) {
  const request =
    <N extends SearchRequestName>(name: N) =>
    (what: SearchRequests[N]['request']) =>
      ask(name, what);
  return {
    open: request('open'),
    keep: request('keep'),
    putDocuments: request('putDocuments'),
    removeDocuments: request('removeDocuments'),
    removeAnnotations: request('removeAnnotations'),
    dropAnnotations: request('dropAnnotations'),
    countAnnotations: request('countAnnotations'),
    missingAnnotations: request('missingAnnotations'),
    distrust: request('distrust'),
    setLabels: request('setLabels'),
    setListed: request('setListed'),
    nextUses: request('nextUses'),
    relatedTo: request('relatedTo'),
    labelAt: request('labelAt'),
    notebookEntries: request('notebookEntries'),
  };
}

/** An annotation that cannot be searched is still listed. */
function withoutWords(annotation: SearchedAnnotation): SearchedAnnotation {
  return { ...annotation, quote: '', note: '', tags: [] };
}

/** One question at a time; of those waiting, only the newest is asked. */
function newestOnly<Q extends readonly unknown[], A>(
  ask: (...question: Q) => Promise<A>,
): (...question: Q) => Promise<A | null> {
  let newest = 0;
  let running: Promise<unknown> = Promise.resolve();
  return async (...question) => {
    newest += 1;
    const mine = newest;
    const before = running;
    let finish: () => void = () => undefined;
    running = new Promise<void>((resolve) => (finish = resolve));
    try {
      await before;
      if (mine !== newest) return null;
      const answer = await ask(...question);
      return mine === newest ? answer : null;
    } finally {
      finish();
    }
  };
}
