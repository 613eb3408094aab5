import { use, useCallback, useMemo } from 'react';
import type { Annotation } from '#core/model/annotation';
import type { DocumentRecord } from '#core/document/document';
import { carryBack, type EarlierReading } from '#core/library/carry-back';
import { useAsync } from '../ui/use-async';
import { loadedText, loadText, presentRevision } from './load-document';

/** The text being read: an earlier one, or the present one when that is null. Suspends. */
export function useText(documentId: string, earlierText: string | null): DocumentRecord {
  const revision = earlierText ?? presentRevision(documentId);
  return loadedText(documentId, revision) ?? use(loadText(documentId, revision));
}

/**
 * The annotations placed in the text being read. In an earlier text their places come from
 * comparing it with the present one; if the present one cannot be read, from their anchors alone.
 */
export function useAnnotationsInText(
  document: DocumentRecord,
  earlierText: string | null,
  annotations: readonly Annotation[],
): EarlierReading {
  const present = usePresentText(document.id, earlierText !== null);
  return useMemo(
    () =>
      present === null ? { document, annotations } : carryBack(present, document, annotations),
    [present, document, annotations],
  );
}

/** The present text if wanted, once it is loaded; null before that, and when it cannot be read. */
function usePresentText(documentId: string, wanted: boolean): DocumentRecord | null {
  const revision = wanted ? presentRevision(documentId) : null;
  const load = useCallback(() => loadText(documentId, revision ?? ''), [documentId, revision]);
  const { value } = useAsync(revision === null ? null : load);
  if (revision === null) return null;
  return loadedText(documentId, revision) ?? value;
}
