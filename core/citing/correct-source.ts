import type { Change } from '#core/changes/change';
import { act, sourceRow, type ActContext } from '#core/changes/make-change';
import { correctableFields, noCorrection, type SourceCorrection } from '#core/model/source-record';

/**
 * Keeps the reader's corrections to the source of a document; null when nothing is different. When
 * nothing is corrected any more the row goes.
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
