import type { Annotation } from '#core/model/annotation';
import type { DocumentRecord } from '#core/document/document';
import { requestExport } from '../../navigation/hand-over';
import type { Passage } from '#core/text/passage';

/** Puts words on the clipboard with their citation: a selected passage, else annotations. */
export function copyWithCitation(
  { id }: Pick<DocumentRecord, 'id'>,
  passage: Passage | null,
  annotations: readonly Annotation[],
): void {
  requestExport({
    act: 'copy',
    documentId: id,
    passage,
    annotationIds: passage ? null : annotations.map((each) => each.id),
    what: annotations.length === 1 ? 'one' : 'selection',
  });
}

/** Opens the export of some annotations of a document. */
export function exportAnnotations(
  documentId: string,
  annotations: readonly Annotation[],
  what: 'one' | 'selection' | 'filtered' | 'document',
): void {
  const annotationIds = what === 'document' ? null : annotations.map(({ id }) => id);
  requestExport({ act: 'export', documentId, passage: null, annotationIds, what });
}
