import { onExportRequest } from './hand-over';
import type { ExportScope } from '#core/exporting/export-scope';
import { createStore } from '../ui/store';
import { session, showDialog } from './session';

/** What the export dialog opens with. */
export const exportRequest = createStore<ExportScope>({ kind: 'everything' });

/** Exports what is on screen: the open document, else everything. */
export function openExport(): void {
  const { screen, documentId } = session.get();
  exportRequest.set(
    screen === 'reader' && documentId !== null
      ? { kind: 'document', documentId, annotationIds: null }
      : { kind: 'everything' },
  );
  showDialog('export');
}

/** Exports what a part of the page asks for. @returns the way to stop. */
export function followExportRequests(): () => void {
  return onExportRequest(({ act, what, documentId, annotationIds }) => {
    if (act !== 'export') return;
    exportRequest.set({ kind: what, documentId, annotationIds });
    showDialog('export');
  });
}
