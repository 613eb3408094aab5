import type { Annotation } from '#core/model/annotation';
import type { Tally } from '#core/changes/tally';
import type { Database } from '../database';

/** All annotations of a document, in no particular order. */
export async function listByDocument(
  database: Database,
  documentId: string,
): Promise<Annotation[]> {
  return database.annotations.where('documentId').equals(documentId).toArray();
}

/** In the order of the ids; undefined where there is none. */
export async function listByIds(
  database: Database,
  ids: readonly string[],
): Promise<(Annotation | undefined)[]> {
  return database.annotations.bulkGet([...ids]);
}

/** Null when there is none with this id. */
export async function getAnnotation(database: Database, id: string): Promise<Annotation | null> {
  return (await database.annotations.get(id)) ?? null;
}

/** Up to `count` annotations of all documents whose ids come after one, in the order of their ids. */
export async function listAfter(
  database: Database,
  id: string,
  count: number,
): Promise<Annotation[]> {
  return database.annotations.where('id').above(id).limit(count).toArray();
}

export async function countAnnotations(database: Database): Promise<number> {
  return database.annotations.count();
}

/** The tallies of every document that has annotations. */
export async function listTallies(database: Database): Promise<Tally[]> {
  return database.tallies.toArray();
}
