/**
 * The page's end of the search. What is put is answered when it can be found; a search that is
 * superseded by a newer one of the same asker is not run. When the worker ends by itself, everything in it is lost:
 * who has filled it is notified of it, and the next order makes another.
 */
import { noAnswer, type SearchAnswer, type SearchOptions } from '#core/search/index/search-answer';
import type { SearchOrderName, SearchOrders, SearchReply } from './search-protocol';

/** The worker has ended; what was put is no longer there. */
export class SearchLost extends Error {}

/**
 * Searches for one place on screen. Null when that place has asked for a newer search meanwhile: its
 * answer is the one to show.
 *
 * @throws `SearchLost`.
 */
export type SearchAsker = (typed: string, options: SearchOptions) => Promise<SearchAnswer | null>;

export type SearchClient = {
  readonly [N in Exclude<SearchOrderName, 'search'>]: (
    order: SearchOrders[N]['order'],
  ) => Promise<SearchOrders[N]['reply']>;
} & {
  /** One for each place on screen that searches: those of different askers all get their answers. */
  readonly createAsker: () => SearchAsker;
  /** Hears when the worker has ended by itself. */
  readonly onLost: (listener: () => void) => () => void;
};

/** The part of a worker that is used; tests give another. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

export function createSearchClient(makeWorker: () => SearchWorker): SearchClient {
  let worker: SearchWorker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();

  function lose(reason: string): void {
    console.error('The search has to be rebuilt:', reason);
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new SearchLost(reason));
    waiting.clear();
    for (const listener of listeners) listener();
  }

  function start(): SearchWorker {
    const made = makeWorker();
    made.onmessage = ({ data }: MessageEvent<SearchReply>) => {
      // An engine that fails may be damaged: it is made and filled again.
      if (!data.ok) return lose(data.reason);
      waiting.get(data.id)?.resolve(data.value as never);
      waiting.delete(data.id);
    };
    made.onerror = ({ message }) => lose(message);
    return made;
  }

  function ask<N extends SearchOrderName>(
    name: N,
    order: SearchOrders[N]['order'],
  ): Promise<SearchOrders[N]['reply']> {
    worker ??= start();
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker?.postMessage({ id, name, order });
    });
  }

  const order =
    <N extends Exclude<SearchOrderName, 'search'>>(name: N) =>
    (what: SearchOrders[N]['order']) =>
      ask(name, what);

  return {
    putDocuments: order('putDocuments'),
    removeDocuments: order('removeDocuments'),
    putTexts: order('putTexts'),
    putStoredTexts: order('putStoredTexts'),
    putAnnotations: order('putAnnotations'),
    removeAnnotations: order('removeAnnotations'),
    setLabels: order('setLabels'),
    setListed: order('setListed'),
    askPhrase: order('askPhrase'),
    nextUses: order('nextUses'),
    prepareRelated: order('prepareRelated'),
    relatedTo: order('relatedTo'),
    createAsker: () => newestOnly((typed, options) => ask('search', { typed, options })),
    onLost(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** One search at a time; of those that wait, only the newest is asked at all. */
function newestOnly(
  ask: (typed: string, options: SearchOptions) => Promise<SearchAnswer>,
): SearchAsker {
  let newest = 0;
  let running: Promise<unknown> = Promise.resolve();
  return async (typed, options) => {
    newest += 1;
    const mine = newest;
    const before = running;
    let finish: () => void = () => undefined;
    running = new Promise<void>((resolve) => (finish = resolve));
    try {
      await before;
      if (mine !== newest) return null;
      const answer = typed.trim() === '' ? noAnswer : await ask(typed, options);
      return mine === newest ? answer : null;
    } finally {
      finish();
    }
  };
}
