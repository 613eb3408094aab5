import type { Annotation, AnnotationRef } from '#core/model/annotation';
import { annotationKey } from '#core/changes/leaves';
import type { Database } from '../database';
import { readLeavesWith, rowsOf } from '../read-leaves';

/** In the order they are asked for; undefined where there is none. */
export async function listByRef(
  database: Database,
  refs: readonly AnnotationRef[],
): Promise<(Annotation | undefined)[]> {
  const rows = rowsOf(await readLeavesWith(database, 'annotations', refs.map(annotationKey)));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return refs.map(({ id }) => byId.get(id));
}

/** Null when its document has none with this id. */
export async function getAnnotation(
  database: Database,
  ref: AnnotationRef,
): Promise<Annotation | null> {
  const [found] = await listByRef(database, [ref]);
  return found ?? null;
}
