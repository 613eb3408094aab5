import { useCallback, useMemo, useState } from 'react';
import { useAsync } from '../../ui/use-async';
import { usePicked, type Picked } from '../../ui/use-picked';
import type { Notebook } from './use-notebook';

const idOf = (id: string) => id;

/** Picked annotations by their ids, and the ids of all that are listed. */
export function usePickedEntries({ listing, read, all }: Notebook): {
  readonly picked: Picked<string>;
  readonly shown: readonly string[];
} {
  const [any, setAny] = useState(false);
  // Nobody picks from a list of a hundred thousand at each keystroke: all ids are read when needed.
  const askAll = useCallback(() => all(), [all]);
  const { value } = useAsync(any ? askAll : null, { keep: true, again: listing });
  const inView = useMemo(() => [...new Set(read.flatMap((one) => one?.id ?? []))], [read]);
  const shown = (any ? value?.ids : null) ?? inView;
  const picked = usePicked(shown, idOf);
  if (picked.ids.size > 0 !== any) setAny(picked.ids.size > 0);
  return { picked, shown };
}
