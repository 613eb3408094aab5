import type { Passage } from '#core/text/passage';

export interface ExportRequest {
  readonly act: 'export' | 'copy';
  readonly documentId: string;
  /** Words that are not marked; null when annotations are handed over. */
  readonly passage: Passage | null;
  /** Annotations of the document in the order in which they are listed; null for all of them. */
  readonly annotationIds: readonly string[] | null;
  /** How these annotations came together. */
  readonly what: 'one' | 'selection' | 'filtered' | 'document';
}

type Listener = (request: ExportRequest) => void;

const listeners = new Set<Listener>();

export function requestExport(request: ExportRequest): void {
  for (const listener of listeners) listener(request);
}

/** @returns the way to stop. */
export function onExportRequest(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
