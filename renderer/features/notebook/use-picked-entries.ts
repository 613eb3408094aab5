import { useMemo, useState } from 'react';
import type { NotebookEntry } from '#core/notebook/notebook-entry';

export interface PickedEntries {
  /** Those picked that are shown. */
  readonly entries: readonly NotebookEntry[];
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly all: () => void;
  readonly none: () => void;
}

/** Which of the shown annotations are picked; what is filtered away is not picked any more. */
export function usePickedEntries(shown: readonly NotebookEntry[]): PickedEntries {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      entries: ids.size === 0 ? [] : shown.filter(({ annotation }) => ids.has(annotation.id)),
      has: (id) => ids.has(id),
      toggle(id) {
        const next = new Set(ids);
        if (!next.delete(id)) next.add(id);
        setIds(next);
      },
      all: () => setIds(new Set(shown.map(({ annotation }) => annotation.id))),
      none: () => setIds(new Set()),
    }),
    [shown, ids],
  );
}
