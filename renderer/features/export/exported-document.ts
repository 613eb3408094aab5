import { sourceOf, type SourceRecord } from '#core/model/source-record';
import type { DocumentRecord } from '#core/document/document';
import type { ExportedDocument } from '#core/exporting/export-set';
import { loadDocument } from '../../data/load-document';
import type { Services } from '../../data/services';

/** The source record of a document, with the reader's current corrections. */
function currentSource({ store }: Services, document: DocumentRecord): SourceRecord {
  const correction = store?.rows.sources.get().find(({ id }) => id === document.id) ?? null;
  return sourceOf(document, correction);
}

/** A document with everything that is exported, as it is on screen now. */
export async function loadExported(
  services: Services,
  documentId: string,
): Promise<ExportedDocument> {
  const document = await loadDocument(documentId);
  const source = currentSource(services, document);
  if (!services.store) return { document, source, annotations: [] };
  const { log, annotationsNow } = services.store;
  await log.settled();
  return { document, source, annotations: await annotationsNow(documentId) };
}
