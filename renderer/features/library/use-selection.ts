import { useMemo, useState } from 'react';
import type { ShelfItem } from '#core/library/shelf-item';

export interface Selection {
  /** The selected documents that are in the list, in its order. */
  readonly items: readonly ShelfItem[];
  readonly has: (documentId: string) => boolean;
  /** @param through everything between the document chosen last and this one */
  readonly toggle: (documentId: string, through: boolean) => void;
  readonly all: () => void;
  readonly none: () => void;
}

/** Which documents of a list are selected. What leaves the list is not selected any more. */
export function useSelection(listed: readonly ShelfItem[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  return useMemo(() => {
    const order = listed.map(({ document }) => document.id);
    return {
      items: ids.size === 0 ? [] : listed.filter(({ document }) => ids.has(document.id)),
      has: (id) => ids.has(id),
      toggle(id, through) {
        const next = new Set(ids);
        const from = last === null ? -1 : order.indexOf(last);
        const to = order.indexOf(id);
        if (through && from >= 0) {
          const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
          for (const each of between) next.add(each);
        } else if (!next.delete(id)) next.add(id);
        setIds(next);
        setLast(id);
      },
      all: () => setIds(new Set(order)),
      none: () => setIds(new Set()),
    };
  }, [listed, ids, last]);
}
