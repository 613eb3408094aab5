/**
 * A worker that does one thing at a time and is given up when it stops answering. What it held is
 * lost with it; the next request starts a new one.
 */
import type { SearchRequestName, SearchRequests, SearchReply } from './search-protocol';

/** The worker has ended; its contents are gone. */
export class SearchLost extends Error {}

/** The part of a worker that is used; tests substitute it. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Waiting {
  readonly name: SearchRequestName;
  readonly request: unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Milliseconds in which any request must be answered or a sign of work given, and units of text that
 * earn one more.
 */
const patience = 10_000;
const unitsEachMillisecond = 500;

export type AskWorker = <N extends SearchRequestName>(
  name: N,
  request: SearchRequests[N]['request'],
) => Promise<SearchRequests[N]['reply']>;

/** @param onLoss called with what the worker was processing; null for nothing. */
export function createWatchedWorker(
  makeWorker: () => SearchWorker,
  onLoss: (at: { readonly name: SearchRequestName; readonly request: unknown } | null) => void,
): AskWorker {
  let worker: SearchWorker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The worker does one thing at a time: it is at the oldest. */
  function watch(): void {
    clearTimeout(timer);
    const [oldest] = waiting.values();
    if (oldest === undefined) return;
    const units = unitsOf(oldest.request);
    timer = setTimeout(() => lose('no answer'), patience + units / unitsEachMillisecond);
  }

  function lose(reason: string): void {
    console.error('The search has to be rebuilt:', reason);
    clearTimeout(timer);
    const [oldest] = waiting.values();
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new SearchLost(reason));
    waiting.clear();
    onLoss(oldest ?? null);
  }

  function start(): SearchWorker {
    const made = makeWorker();
    made.onmessage = ({ data }: MessageEvent<SearchReply>) => {
      if ('isAtWork' in data) return watch();
      // A failing engine may be damaged: it is created and filled again.
      if (!data.ok) return lose(data.reason);
      waiting.get(data.id)?.resolve(data.value as never);
      waiting.delete(data.id);
      watch();
    };
    made.onerror = ({ message }) => lose(message);
    return made;
  }

  function ask<N extends SearchRequestName>(
    name: N,
    request: SearchRequests[N]['request'],
  ): Promise<SearchRequests[N]['reply']> {
    worker ??= start();
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { name, request, resolve, reject });
      worker?.postMessage({ id, name, request });
      if (waiting.size === 1) watch();
    });
  }

  return ask;
}

/** Letters in a request: a long text takes longer. */
function unitsOf(request: unknown): number {
  if (!Array.isArray(request)) return 0;
  return request.reduce<number>(
    (sum, each: { readonly text?: string; readonly content?: unknown }) => {
      const text = each.text ?? each.content;
      return sum + (typeof text === 'string' ? text.length : 0);
    },
    0,
  );
}
