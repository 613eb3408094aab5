import { applyChange, emptyRowSet } from '#core/changes/row-set';
import { rowsAfter } from '#core/changes/rows-of-document';
import type { Annotation } from '#core/model/annotation';
import type { ChangeLog } from './change-log';
import type { Database } from './database';
import { listByDocument } from './repositories/annotations';
import { createWatch, type Watch } from './watch';

export type AnnotationsWatch = Watch<readonly Annotation[]>;

function watchAnnotations(
  database: Database,
  log: Pick<ChangeLog, 'onChange' | 'pending'>,
  documentId: string,
): AnnotationsWatch {
  const rows = emptyRowSet();
  return createWatch<readonly Annotation[]>(log, {
    async read() {
      const stored = await listByDocument(database, documentId);
      for (const row of stored) rows.annotations.set(row.id, row);
      return stored;
    },
    fold(before, change) {
      const after = rowsAfter(before, rows.annotations, change.rows, documentId);
      if (after !== before) applyChange(rows, change);
      return after;
    },
  });
}

/** A document's annotations as they are now, those that a disk has not taken yet included. */
export async function annotationsNow(
  database: Database,
  log: Pick<ChangeLog, 'onChange' | 'pending'>,
  documentId: string,
): Promise<readonly Annotation[]> {
  const watch = watchAnnotations(database, log, documentId);
  try {
    return (await watch.whenRead()).get();
  } finally {
    watch.close();
  }
}

/**
 * Documents whose annotations stay in memory after leaving: going back shows marks with the text.
 */
const maxWatched = 4;

/** The annotations of the documents used most recently, each read once while it is among them. */
export function createAnnotationsCache(
  database: Database,
  log: Pick<ChangeLog, 'onChange' | 'pending'>,
) {
  const watches = new Map<string, AnnotationsWatch>();
  return function annotationsOf(documentId: string): AnnotationsWatch {
    const known = watches.get(documentId);
    const usable = known?.failure.get() === null ? known : null;
    const watch = usable ?? watchAnnotations(database, log, documentId);
    if (known && !usable) known.close();
    // A requested one moves to the end: least recently used is evicted first.
    watches.delete(documentId);
    watches.set(documentId, watch);
    for (const [id, old] of watches) {
      if (watches.size <= maxWatched) break;
      old.close();
      watches.delete(id);
    }
    return watch;
  };
}
