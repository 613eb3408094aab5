import { useMemo } from 'react';
import type { Annotation } from '#core/model/annotation';
import { createStore, useStore, type WatchedStore } from '../ui/store';
import { useServices } from './services';

const none: WatchedStore<null> = createStore(null);

/** The annotations of a document, updated with every change; null until they are read. */
export function useDocumentAnnotations(documentId: string): readonly Annotation[] | null {
  const { store } = useServices();
  const watch = useMemo(() => store?.annotationsOf(documentId) ?? null, [store, documentId]);
  const current = useStore<readonly Annotation[] | null>(watch ?? none);
  const failure = useStore<Error | null>(watch?.failure ?? none);
  if (failure !== null) throw failure;
  return current;
}
