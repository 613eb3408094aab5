import { useEffect, useState } from 'react';
import type { Annotation } from '#core/annotations/annotation';
import { watchDocumentAnnotations } from '../db/document-annotations';
import type { Keeping } from '../db/keeping';

/** The annotations of a document, true to every change; null until they are read. */
export function useDocumentAnnotations(
  keeping: Keeping | null,
  documentId: string,
): readonly Annotation[] | null {
  const [current, setCurrent] = useState<readonly Annotation[] | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    if (!keeping) return;
    const watch = watchDocumentAnnotations(keeping.database, keeping.log, documentId, setFailure);
    const stop = watch.onChange(() => setCurrent(watch.current()));
    return () => {
      stop();
      watch.close();
    };
  }, [keeping, documentId]);
  if (failure !== null) throw failure;
  return current;
}
