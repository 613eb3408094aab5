import { annotationKey, keysOfDocument } from '#core/changes/leaves';
import type { Annotation, AnnotationRef } from '#core/model/annotation';
import type { Database } from './database';
import { leafTable, readLeavesWith, rowsOf } from './read-leaves';

/** All annotations of a document, in no particular order. */
export async function readAnnotations(
  database: Database,
  documentId: string,
): Promise<Annotation[]> {
  const table = leafTable(database, 'annotations');
  const [from, to] = keysOfDocument(documentId);
  const [begun, rest] = await Promise.all([
    table.where('first').belowOrEqual(from).last(),
    table.where('first').between(from, to, false).toArray(),
  ]);
  const rows = rowsOf(begun ? [begun, ...rest] : rest);
  return rows.filter((row) => row.documentId === documentId);
}

/** In the order they are asked for; undefined where there is none. */
export async function readByRef(
  database: Database,
  refs: readonly AnnotationRef[],
): Promise<(Annotation | undefined)[]> {
  const found = new Map<string, Annotation>();
  const read = async (some: Iterable<AnnotationRef>) => {
    const leaves = await readLeavesWith(database, 'annotations', [...some].map(annotationKey));
    for (const row of rowsOf(leaves)) found.set(row.id, row);
  };
  // One of each document first: mostly the others are in the same leaf, and are there with it.
  await read(new Map(refs.map((ref) => [ref.documentId, ref])).values());
  const missing = refs.filter(({ id }) => !found.has(id));
  if (missing.length > 0) await read(missing);
  return refs.map(({ id }) => found.get(id));
}

/** Null when its document has none with this id. */
export async function getAnnotation(
  database: Database,
  ref: AnnotationRef,
): Promise<Annotation | null> {
  const [found] = await readByRef(database, [ref]);
  return found ?? null;
}
