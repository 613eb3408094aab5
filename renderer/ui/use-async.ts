import { useCallback, useEffect, useState } from 'react';

/** Something to wait for; null when there is no answer, because a later question replaced it. */
export type Ask<T> = (signal: AbortSignal) => Promise<T | null>;

export interface Outcome<T> {
  readonly value: T | null;
  readonly failure: Error | null;
}

/**
 * Asks, and reports the outcome unless something else was asked meanwhile.
 *
 * @returns how to cancel: nothing is reported any more, and `signal` tells whoever is still
 * working.
 */
export function askUntil<T>(ask: Ask<T>, tell: (outcome: Outcome<T>) => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  ask(signal).then(
    (value) => {
      if (!signal.aborted && value !== null) tell({ value, failure: null });
    },
    (thrown: unknown) => {
      if (!signal.aborted) tell({ value: null, failure: errorFrom(thrown) });
    },
  );
  return () => over.abort();
}

function errorFrom(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

interface Options {
  /** Shows the previous value until the next arrives, even if the next fails. */
  readonly keep?: boolean;
  /** Asks again whenever this changes. */
  readonly again?: unknown;
}

export interface Async<T> extends Outcome<T> {
  /** Asks the same again. */
  readonly retry: () => void;
}

interface Kept<T> extends Outcome<T> {
  /** The question and the attempt that this answers. */
  readonly ask: Ask<T> | null;
  readonly attempt: number;
}

/**
 * The answer of a worker, the disk or another process; answers to a replaced question are dropped.
 *
 * @param ask the same function while the question is the same; null asks nothing.
 */
export function useAsync<T>(ask: Ask<T> | null, options: Options = {}): Async<T> {
  const { keep = false, again } = options;
  const [kept, setKept] = useState<Kept<T>>({ value: null, failure: null, ask: null, attempt: 0 });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  useEffect(() => {
    if (!ask) return undefined;
    return askUntil(ask, ({ value, failure }) =>
      setKept((before) => ({
        value: value ?? (keep ? before.value : null),
        failure,
        ask,
        attempt,
      })),
    );
  }, [ask, attempt, keep, again]);
  const present = kept.ask === ask;
  return {
    value: present || keep ? kept.value : null,
    failure: present && kept.attempt === attempt ? kept.failure : null,
    retry,
  };
}
