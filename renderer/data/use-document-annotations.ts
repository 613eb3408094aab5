import { useMemo, useSyncExternalStore } from 'react';
import type { Annotation } from '#core/model/annotation';
import type { Services } from './services';

const never = () => () => undefined;
const none = () => null;

/** The annotations of a document, true to every change; null until they are read. */
export function useDocumentAnnotations(
  { annotationsOf }: Services,
  documentId: string,
): readonly Annotation[] | null {
  const watch = useMemo(() => annotationsOf?.(documentId) ?? null, [annotationsOf, documentId]);
  const current = useSyncExternalStore(watch?.onChange ?? never, watch?.current ?? none);
  const failure = useSyncExternalStore(watch?.onChange ?? never, watch?.failure ?? none);
  if (failure !== null) throw failure;
  return current;
}
