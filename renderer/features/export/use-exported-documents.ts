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
 * Everything in a scope, loaded again when the scope changes; null until loaded. In the scope of
 * everything, documents without annotations are left out.
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
