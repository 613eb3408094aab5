import type { LabelRow } from '#core/model/label';
import type { Database } from '../../data/database';
import type { ChangeLog } from '../../data/change-log';
import type { ActContext } from '#core/changes/make-change';

export interface LabelsParts {
  /** As they are stored, and as they are shown. */
  readonly stored: readonly LabelRow[];
  readonly labels: readonly LabelRow[];
  readonly database: Database;
  readonly log: ChangeLog;
  readonly context: ActContext;
  /** Number of highlights under a label, in all documents. */
  readonly countOf: (labelId: string) => number;
  /** The documents in which a label is used. */
  readonly documentsWith: (labelId: string) => readonly string[];
}
