import type { SearchGroup, SearchHit } from '#core/search/index/search-answer';
import { getAnnotation } from '../../data/read-annotations';
import { openAnnotation } from '../annotate/open-annotation';
import type { Services } from '../../data/services';
import { openDocument, openEarlierText } from '../../navigation/session';
import { openAt } from '../../navigation/open-at';

/** Opens a search result at its place. @param hit null for the document as a whole. */
export async function openHit(
  services: Services,
  { documentId }: SearchGroup,
  hit: SearchHit | null,
): Promise<void> {
  if (!hit || hit.kind === 'title') return openDocument(documentId);
  if (hit.annotationId !== null && services.store) {
    const place = { id: hit.annotationId, documentId };
    const annotation = await getAnnotation(services.store.database, place);
    if (annotation) return openAnnotation(services, annotation);
  }
  const row = services.store?.rows.documents.get().find(({ id }) => id === documentId);
  const present = row?.revisions.at(-1)?.revision ?? hit.revision;
  if (hit.revision !== present) return openEarlierText(documentId, hit.revision);
  return openAt(documentId, hit);
}
