import { useEffect, useState } from 'react';
import type { ExportSet } from '#core/exporting/export-set';
import {
  annotationsIn,
  documentsIn,
  type ExportScope,
  type ExportSource,
} from '../../../core/exporting/export-scope';

/**
 * Everything a scope takes in, read again when the scope changes; null until it is there. In the
 * scope of everything a document without annotations is left out.
 */
export function useExportedDocuments(
  scope: ExportScope,
  source: ExportSource,
): ExportSet['documents'] | null {
  const [loaded, setLoaded] = useState<ExportSet['documents'] | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    let stale = false;
    setLoaded(null);
    Promise.all(documentsIn(scope, source.documents).map(source.load)).then(
      (entries) => {
        if (stale) return;
        const taken = entries.map((entry) => ({
          ...entry,
          annotations: annotationsIn(scope, entry.annotations),
        }));
        const all = scope.kind === 'everything';
        setLoaded(all ? taken.filter(({ annotations }) => annotations.length > 0) : taken);
      },
      (error: Error) => {
        if (!stale) setFailure(error);
      },
    );
    return () => {
      stale = true;
    };
  }, [scope, source]);
  if (failure) throw failure;
  return loaded;
}
