import type { LabelRow } from '#core/annotations/label';
import type { Database } from '../database';

/** The labels that the reader has changed, added or removed. */
export async function listLabelRows(database: Database): Promise<LabelRow[]> {
  return database.labels.toArray();
}
