import type { Annotation } from '#core/model/annotation';
import { resolveAnchor } from '#core/anchoring/resolve';
import { earlierRevisions } from '#core/model/library-document';
import { loadDocument } from '../../data/load-document';
import type { Services } from '../../data/services';
import { openDocument, openRevision } from '../../navigation/session';
import { openAt } from '../../navigation/open-at';

/** Opens the text at an annotation; if its place is uncertain, opens the review. */
export async function openAnnotation(services: Services, annotation: Annotation): Promise<void> {
  const { documentId, revision } = annotation;
  if (annotation.kind === 'document-note') return openDocument(documentId);
  const row = services.store?.rows.documents.get().find(({ id }) => id === documentId);
  if (row && earlierRevisions(row).includes(revision)) {
    openRevision(documentId, revision);
    return;
  }
  const document = await loadDocument(documentId).catch(() => null);
  const place = document && resolveAnchor(annotation.anchor, document);
  if (place?.kind === 'exact' || place?.kind === 'moved') await openAt(documentId, place);
  else await openDocument(documentId);
}
