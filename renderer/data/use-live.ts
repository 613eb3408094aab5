import { Dexie, liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/** Milliseconds until a store that was closed under a query is asked again. */
const reopening = 400;

/**
 * The answer of a query, asked again whenever a row it read has changed. Undefined until the
 * first answer. While the store is closed and made again the last answer stays; any other failure
 * is thrown while rendering, for the pane's error boundary.
 *
 * @param query must be the same function between renders for as long as it asks the same.
 */
export function useLive<T>(query: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ value: T } | { error: unknown } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () =>
      liveQuery(query).subscribe({
        next: (value) => setAnswer({ value }),
        error: (error: unknown) => {
          if (!isClosed(error)) setAnswer({ error });
          else timer = setTimeout(() => (subscription = ask()), reopening);
        },
      });
    let subscription = ask();
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, [query]);
  if (answer && 'error' in answer) throw answer.error;
  return answer?.value;
}

function isClosed(error: unknown): boolean {
  return error instanceof Dexie.DatabaseClosedError;
}
