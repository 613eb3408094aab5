import { useMemo, useSyncExternalStore } from 'react';
import { labelsFrom, type LabelRow } from '#core/model/label';
import type { Services } from './services';

const noRows: readonly LabelRow[] = [];
const none = () => noRows;
const never = () => () => undefined;

/** The stored rows of labels, true to every change. */
export function useStoredLabels({ labels }: Services): readonly LabelRow[] {
  return useSyncExternalStore(labels?.onChange ?? never, labels?.current ?? none);
}

/** The reader's labels in their order. The same list until one changes. */
export function useLabels(services: Services): readonly LabelRow[] {
  const rows = useStoredLabels(services);
  return useMemo(() => labelsFrom(rows), [rows]);
}
