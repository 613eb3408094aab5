/**
 * The annotations of one document as a small observable: read once from the store, then kept
 * true by the log of changes. A mark is there in the same moment it is made, and ten thousand
 * others are not read again because of it.
 */
import { applyChange, emptyRowSet } from '#core/annotations/row-set';
import type { Annotation } from '#core/annotations/annotation';
import type { Change } from '#core/annotations/change';
import type { ChangeLog } from './change-log';
import type { Database } from './database';
import { listByDocument } from './repositories/annotations';

export interface DocumentAnnotations {
  /** Null until the first read is done. The same array until something changes. */
  readonly current: () => readonly Annotation[] | null;
  onChange(listener: () => void): () => void;
  close(): void;
}

export function watchDocumentAnnotations(
  database: Database,
  log: Pick<ChangeLog, 'onChange'>,
  documentId: string,
  onError: (error: Error) => void,
): DocumentAnnotations {
  const rows = emptyRowSet();
  const listeners = new Set<() => void>();
  /** Changes made before the first read came back; they are applied on top of it. */
  let early: Change[] | null = [];
  let current: readonly Annotation[] | null = null;

  function publish(): void {
    current = [...rows.annotations.values()].filter((row) => row.documentId === documentId);
    for (const listener of listeners) listener();
  }

  const stop = log.onChange((change) => {
    if (early) {
      early.push(change);
      return;
    }
    const touches = change.rows.some(
      ({ table, before, after }) =>
        table === 'annotations' && (after ?? before)?.documentId === documentId,
    );
    if (!touches) return;
    applyChange(rows, change);
    publish();
  });

  listByDocument(database, documentId).then((stored) => {
    for (const row of stored) rows.annotations.set(row.id, row);
    for (const change of early ?? []) applyChange(rows, change);
    early = null;
    publish();
  }, onError);

  return {
    current: () => current,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: stop,
  };
}
