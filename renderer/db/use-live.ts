import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/**
 * The answer of a query, asked again whenever a row it read has changed. Undefined until the
 * first answer. A failing query is thrown while rendering, for the pane's error boundary.
 *
 * @param query must be the same function between renders for as long as it asks the same.
 */
export function useLive<T>(query: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ value: T } | { error: unknown } | null>(null);
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setAnswer({ value }),
      error: (error: unknown) => setAnswer({ error }),
    });
    return () => subscription.unsubscribe();
  }, [query]);
  if (answer && 'error' in answer) throw answer.error;
  return answer?.value;
}
