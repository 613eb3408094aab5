import { useMemo, useState } from 'react';
import type { ConcordanceLine } from '#core/search/phrase-history/phrase-lines';
import { lineKey } from './concordance-source';

/** The lines that are chosen for comparing: two at the most. */
export interface ChosenLines {
  /** In the order of the list. */
  readonly lines: readonly ConcordanceLine[];
  readonly has: (line: ConcordanceLine) => boolean;
  /** A third one takes the place of the one chosen first. */
  readonly toggle: (line: ConcordanceLine) => void;
  readonly none: () => void;
}

const most = 2;

/** Lines that are not listed any more are not chosen any more. */
export function useChosenLines(listed: readonly ConcordanceLine[]): ChosenLines {
  const [keys, setKeys] = useState<readonly string[]>([]);
  return useMemo(() => {
    const lines = keys.length === 0 ? [] : listed.filter((line) => keys.includes(lineKey(line)));
    return {
      lines,
      has: (line) => keys.includes(lineKey(line)),
      toggle(line) {
        const key = lineKey(line);
        setKeys((now) =>
          now.includes(key) ? now.filter((each) => each !== key) : [...now, key].slice(-most),
        );
      },
      none: () => setKeys([]),
    };
  }, [keys, listed]);
}
