/**
 * The annotations of one document as a small observable: read once from the store, then kept
 * true by the log of changes. A mark is there in the same moment it is made, and ten thousand
 * others are not read again because of it.
 */
import { applyChange, emptyRowSet } from '#core/changes/row-set';
import type { Annotation } from '#core/model/annotation';
import type { Change } from '#core/changes/change';
import { rowsAfter } from '#core/changes/rows-of-document';
import type { ChangeLog } from './change-log';
import type { Database } from './database';
import { listByDocument } from './repositories/annotations';

export interface DocumentAnnotations {
  /** Null until the first read is done. The same array until something changes. */
  readonly current: () => readonly Annotation[] | null;
  /** Why they cannot be read; null when nothing is wrong. */
  readonly failure: () => Error | null;
  /** Resolves with them after the first read. Rejects when they cannot be read. */
  readonly whenRead: () => Promise<readonly Annotation[]>;
  readonly onChange: (listener: () => void) => () => void;
  readonly close: () => void;
}

export function watchDocumentAnnotations(
  database: Database,
  log: Pick<ChangeLog, 'onChange'>,
  documentId: string,
): DocumentAnnotations {
  const rows = emptyRowSet();
  const listeners = new Set<() => void>();
  /** Changes made before the first read came back; they are applied on top of it. */
  let early: Change[] | null = [];
  let current: readonly Annotation[] | null = null;
  let failure: Error | null = null;

  function publish(): void {
    for (const listener of listeners) listener();
  }

  /** True when the change alters what is shown. */
  function apply(change: Change): boolean {
    const before = current ?? [];
    current = rowsAfter(before, rows.annotations, change.rows, documentId);
    if (current !== before) applyChange(rows, change);
    return current !== before;
  }

  const stop = log.onChange((change) => {
    if (early) {
      early.push(change);
      return;
    }
    if (apply(change)) publish();
  });

  const reading = listByDocument(database, documentId).then((stored) => {
    for (const row of stored) rows.annotations.set(row.id, row);
    current = stored;
    for (const change of early ?? []) apply(change);
    early = null;
    publish();
  });
  reading.catch((error: Error) => {
    failure = error;
    publish();
  });

  return {
    current: () => current,
    failure: () => failure,
    whenRead: () => reading.then(() => current ?? []),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: stop,
  };
}

/** Documents whose annotations stay at hand after they are left: going back shows marks with the text. */
const kept = 4;

/** The annotations of documents, read once for as long as the document is among the last few. */
export function keepDocumentAnnotations(database: Database, log: Pick<ChangeLog, 'onChange'>) {
  const watches = new Map<string, DocumentAnnotations>();
  return function annotationsOf(documentId: string): DocumentAnnotations {
    const known = watches.get(documentId);
    const usable = known?.failure() === null ? known : null;
    const watch = usable ?? watchDocumentAnnotations(database, log, documentId);
    if (known && !usable) known.close();
    // The one that is asked for goes to the end: the first is the one longest not asked for.
    watches.delete(documentId);
    watches.set(documentId, watch);
    for (const [id, old] of watches) {
      if (watches.size <= kept) break;
      old.close();
      watches.delete(id);
    }
    return watch;
  };
}
