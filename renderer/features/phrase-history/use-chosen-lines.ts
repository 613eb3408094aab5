import { useMemo, useState } from 'react';
import type { PhraseLine } from '#core/search/phrase-history/phrase-lines';
import { lineKey } from './phrase-history-source';

/** The lines that are chosen for comparing: two at the most. */
export interface ChosenLines {
  /** In the order of the list. */
  readonly lines: readonly PhraseLine[];
  readonly has: (line: PhraseLine) => boolean;
  /** A third one takes the place of the one chosen first. */
  readonly toggle: (line: PhraseLine) => void;
  readonly none: () => void;
}

const most = 2;

/** Lines that are not listed any more are not chosen any more. */
export function useChosenLines(listed: readonly PhraseLine[]): ChosenLines {
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
