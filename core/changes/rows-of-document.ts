import type { Annotation } from '#core/model/annotation';
import type { RowChange } from './change';

/** Above this many rows, scanning all rows is faster than finding each. */
const few = 64;

/**
 * One document's annotations after a change, in creation order: a row that is already there keeps
 * its place. The same array when the change touches none of them.
 *
 * @param before the document's annotations before the change
 * @param stored the same rows by id, perhaps with those of other documents
 */
export function rowsAfter(
  before: readonly Annotation[],
  stored: ReadonlyMap<string, Annotation>,
  changes: readonly RowChange[],
  documentId: string,
): readonly Annotation[] {
  const ours = changes.flatMap((row) => {
    if (row.table !== 'annotations') return [];
    const after = row.after?.documentId === documentId ? row.after : null;
    return after || row.before?.documentId === documentId ? [{ id: row.id, after }] : [];
  });
  if (ours.length === 0) return before;
  if (ours.length > few) return manyAfter(before, ours);
  const rows = [...before];
  for (const { id, after } of ours) {
    const known = stored.get(id);
    // By identity: the engine scans ten thousand rows faster than we compare ten ids.
    const at = known ? rows.indexOf(known) : -1;
    if (at === -1) rows.push(...(after ? [after] : []));
    else rows.splice(at, 1, ...(after ? [after] : []));
  }
  return rows;
}

function manyAfter(
  before: readonly Annotation[],
  changes: readonly { readonly id: string; readonly after: Annotation | null }[],
): readonly Annotation[] {
  const rows = new Map(before.map((row) => [row.id, row]));
  for (const { id, after } of changes) {
    if (after) rows.set(id, after);
    else rows.delete(id);
  }
  return [...rows.values()];
}
