import type { Change } from '#core/changes/change';
import { act, sourceRow, type ActContext } from '#core/changes/make-change';
import { correctableFields, noCorrection, type SourceCorrection } from '#core/model/source-record';

/**
 * Stores the reader's corrections to a document's source; null when nothing differs. When no
 * correction is left, the row is removed.
 */
export function correctSource(
  before: SourceCorrection | null,
  after: SourceCorrection,
  title: string,
  context: ActContext,
): Change | null {
  const now = before ?? noCorrection(after.id);
  if (correctableFields.every((field) => now[field] === after[field])) return null;
  const empty = correctableFields.every((field) => after[field] === null);
  const name = `Correct source of ${title}`.slice(0, 300);
  return act(name, [sourceRow(before, empty ? null : after)], context);
}
