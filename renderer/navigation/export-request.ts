import type { ExportScope } from '#core/exporting/export-scope';
import { createStore } from '../ui/store';
import { session, showDialog } from './session';

/** What the export dialog opens with. */
export const exportRequest = createStore<ExportScope>({ kind: 'everything' });

/** Whether something was exported since the window opened. */
export const hasExported = createStore(false);

/** Exports what is on screen: the open document, else everything. */
export function openExport(): void {
  const { screen, documentId } = session.get();
  openExportOf(
    screen === 'reader' && documentId !== null
      ? { kind: 'document', documentId, annotationIds: null }
      : { kind: 'everything' },
  );
}

export function openExportOf(scope: ExportScope): void {
  exportRequest.set(scope);
  showDialog('export');
}
