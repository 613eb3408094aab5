import { useCallback, useMemo, useRef, useState } from 'react';
import type { Listed, ListGroup } from '#core/annotations/listing';

/** The annotations that are selected to be acted on together. */
export interface Picked {
  readonly ids: ReadonlySet<string>;
  /** Those of them that are shown, in the order of the list: a filter takes others out of reach. */
  readonly items: readonly Listed[];
  readonly pick: (id: string, through: boolean) => void;
  readonly pickAll: (items: readonly Listed[]) => void;
  readonly clear: () => void;
}

export function usePicked(groups: readonly ListGroup[]): Picked {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const order = useRef<readonly Listed[]>([]);
  const shown = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  order.current = shown;
  const pick = useCallback((id: string, through: boolean) => {
    const all = order.current.map(({ annotation }) => annotation.id);
    const [from, to] = [all.indexOf(last.current ?? ''), all.indexOf(id)];
    const range = through && from >= 0 ? all.slice(Math.min(from, to), Math.max(from, to) + 1) : [];
    last.current = id;
    setIds((before) => {
      if (range.length > 0) return new Set([...before, ...range]);
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const pickAll = useCallback(
    (items: readonly Listed[]) => setIds(new Set(items.map(({ annotation }) => annotation.id))),
    [],
  );
  const clear = useCallback(() => setIds(new Set()), []);
  const items = useMemo(
    () => shown.filter(({ annotation }) => ids.has(annotation.id)),
    [shown, ids],
  );
  return { ids, items, pick, pickAll, clear };
}
