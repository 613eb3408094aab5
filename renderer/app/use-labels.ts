import { useMemo } from 'react';
import { labelsFrom, type LabelRow } from '#core/annotations/label';
import { listLabelRows } from '../db/repositories/labels';
import { useLive } from '../db/use-live';
import type { Services } from './services';

/** The stored rows of labels, true to every change. */
export function useStoredLabels({ keeping, labelRows }: Services): readonly LabelRow[] {
  const query = useMemo(() => {
    const database = keeping.ok ? keeping.value.database : null;
    return async () => (database ? listLabelRows(database) : []);
  }, [keeping]);
  return useLive(query) ?? labelRows;
}

/** The reader's labels in their order. The same list until one changes. */
export function useLabels(services: Services): readonly LabelRow[] {
  const rows = useStoredLabels(services);
  return useMemo(() => labelsFrom(rows), [rows]);
}
