import { useMemo } from 'react';
import { labelsFrom, type LabelRow } from '#core/annotations/label';
import { listLabelRows } from '../db/repositories/labels';
import { useLive } from '../db/use-live';
import type { Services } from './services';

/** The reader's labels in their order, true to every change. The same list until one changes. */
export function useLabels({ keeping, labelRows }: Services): readonly LabelRow[] {
  const query = useMemo(() => {
    const database = keeping.ok ? keeping.value.database : null;
    return async () => (database ? listLabelRows(database) : []);
  }, [keeping]);
  const rows = useLive(query) ?? labelRows;
  return useMemo(() => labelsFrom(rows), [rows]);
}
