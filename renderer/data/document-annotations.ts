import { applyChange, emptyRowSet } from '#core/changes/row-set';
import { rowsAfter } from '#core/changes/rows-of-document';
import type { Annotation, AnnotationRef } from '#core/model/annotation';
import type { ChangeLog } from './change-log';
import type { Database } from './database';
import { readAnnotations, readByRef } from './read-annotations';
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
      const stored = await readAnnotations(database, documentId);
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

/**
 * Documents whose annotations stay in memory after leaving: going back shows marks with the text.
 */
const maxWatched = 4;

export interface DocumentAnnotations {
  /** The annotations of one document, kept as they are now. */
  readonly annotationsOf: (documentId: string) => AnnotationsWatch;
  /** Those of one document, once; from memory if it was used recently. */
  readonly annotationsNow: (documentId: string) => Promise<readonly Annotation[]>;
  /** As they are now, in the order they are asked for; undefined for one that does not exist. */
  readonly annotationsByRef: (
    refs: readonly AnnotationRef[],
  ) => Promise<readonly (Annotation | undefined)[]>;
}

/** Annotations read at a time: a frame's worth. */
const piece = 1500;

async function readNow(
  database: Database,
  log: Pick<ChangeLog, 'pending'>,
  refs: readonly AnnotationRef[],
): Promise<(Annotation | undefined)[]> {
  const found: (Annotation | undefined)[] = [];
  for (let from = 0; from < refs.length; from += piece) {
    found.push(...(await readByRef(database, refs.slice(from, from + piece))));
  }
  // What the store does not have yet.
  const newer = new Map<string, Annotation | undefined>();
  for (const { rows } of log.pending()) {
    for (const row of rows) {
      if (row.table === 'annotations') newer.set(row.id, row.after ?? undefined);
    }
  }
  return found.map((one, nth) => {
    const id = refs[nth]?.id ?? '';
    return newer.has(id) ? newer.get(id) : one;
  });
}

/** The annotations of the documents used most recently, each read once while it is among them. */
export function createDocumentAnnotations(
  database: Database,
  log: Pick<ChangeLog, 'onChange' | 'pending'>,
): DocumentAnnotations {
  const watches = new Map<string, AnnotationsWatch>();
  const usable = (documentId: string) => {
    const known = watches.get(documentId);
    return known?.failure.get() === null ? known : null;
  };
  return {
    annotationsOf(documentId) {
      const known = watches.get(documentId);
      const watch = usable(documentId) ?? watchAnnotations(database, log, documentId);
      if (watch !== known) known?.close();
      // A requested one moves to the end: least recently used is evicted first.
      watches.delete(documentId);
      watches.set(documentId, watch);
      for (const [id, old] of watches) {
        if (watches.size <= maxWatched) break;
        old.close();
        watches.delete(id);
      }
      return watch;
    },
    annotationsByRef: (refs) => readNow(database, log, refs),
    async annotationsNow(documentId) {
      const known = usable(documentId);
      if (known) return (await known.whenRead()).get();
      const watch = watchAnnotations(database, log, documentId);
      try {
        return (await watch.whenRead()).get();
      } finally {
        watch.close();
      }
    },
  };
}
