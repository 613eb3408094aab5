import { useCallback, useMemo, useState } from 'react';
import type { AnnotationRef } from '#core/model/annotation';
import { useAsync } from '../../ui/use-async';
import { usePicked, type Picked } from '../../ui/use-picked';
import type { Notebook } from './use-notebook';

const idOf = ({ id }: AnnotationRef) => id;

/** Picked annotations, and all that are listed. */
export function usePickedEntries({ listing, read, all }: Notebook): {
  readonly picked: Picked<AnnotationRef>;
  readonly shown: readonly AnnotationRef[];
} {
  const [any, setAny] = useState(false);
  // Nobody picks from a list of a hundred thousand at each keystroke: all ids are read when needed.
  const askAll = useCallback(() => all(), [all]);
  const { value } = useAsync(any ? askAll : null, { keep: true, again: listing });
  const inView = useMemo(() => [...new Set(read.flatMap((one) => one ?? []))], [read]);
  const shown = (any ? value : null) ?? inView;
  const picked = usePicked(shown, idOf);
  if (picked.ids.size > 0 !== any) setAny(picked.ids.size > 0);
  return { picked, shown };
}
