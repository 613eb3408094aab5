import { useCallback } from 'react';
import type { ExportSet } from '#core/exporting/export-set';
import {
  annotationsIn,
  documentsIn,
  type ExportScope,
  type ExportSource,
} from '#core/exporting/export-scope';
import { useAsync } from '../../ui/use-async';

/**
 * Everything a scope takes in, read again when the scope changes; null until it is there. In the
 * scope of everything a document without annotations is left out.
 */
export function useExportedDocuments(
  scope: ExportScope,
  source: ExportSource,
): ExportSet['documents'] | null {
  const load = useCallback(async () => {
    const entries = await Promise.all(documentsIn(scope, source.documents).map(source.load));
    const taken = entries.map((entry) => ({
      ...entry,
      annotations: annotationsIn(scope, entry.annotations),
    }));
    const all = scope.kind === 'everything';
    return all ? taken.filter(({ annotations }) => annotations.length > 0) : taken;
  }, [scope, source]);
  const { value, failure } = useAsync(load);
  if (failure) throw failure;
  return value;
}
