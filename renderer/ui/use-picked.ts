import { useCallback, useMemo, useRef, useState } from 'react';

/** The entries of a list that are picked for a common action. */
export interface Picked<T> {
  readonly ids: ReadonlySet<string>;
  /** The picked entries that are shown, in list order: filtered ones are not affected. */
  readonly items: readonly T[];
  /** @param through picks everything from the last picked one to this. */
  readonly pick: (id: string, through: boolean) => void;
  readonly pickAll: (items: readonly T[]) => void;
  readonly clear: () => void;
}

/** @param idOf returns an entry's id; the same function each time. */
export function usePicked<T>(shown: readonly T[], idOf: (item: T) => string): Picked<T> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const order = useRef<readonly T[]>([]);
  order.current = shown;
  const pick = useCallback(
    (id: string, through: boolean) => {
      const all = order.current.map(idOf);
      const [from, to] = [all.indexOf(last.current ?? ''), all.indexOf(id)];
      const range =
        through && from >= 0 ? all.slice(Math.min(from, to), Math.max(from, to) + 1) : [];
      last.current = id;
      setIds((before) => {
        if (range.length > 0) return new Set([...before, ...range]);
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      });
    },
    [idOf],
  );
  const pickAll = useCallback((items: readonly T[]) => setIds(new Set(items.map(idOf))), [idOf]);
  const clear = useCallback(() => setIds(new Set()), []);
  const items = useMemo(
    () => (ids.size === 0 ? [] : shown.filter((item) => ids.has(idOf(item)))),
    [shown, ids, idOf],
  );
  return useMemo(() => ({ ids, items, pick, pickAll, clear }), [ids, items, pick, pickAll, clear]);
}
