/** What reconciling store and journal needs. */
import type { NumberedChange } from '#core/changes/log-position';
import type { ActContext } from '#core/changes/make-change';
import type { RowSet } from '#core/changes/row-set';
import type { AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import type { Offer, Plan } from '#core/storage/plan';
import { err, ok, type Result } from '#core/result';
import type { WritableDatabase } from './database';
import type { RowSource } from './load-rows';

/** What it needs of the files. */
export type JournalAccess = RowSource &
  Pick<
    DesktopApi,
    | 'readChanges'
    | 'appendChange'
    | 'takeCensus'
    | 'settleGaps'
    | 'keepRows'
    | 'backUpNow'
    | 'setBackupsAside'
  >;

export interface Reconciling {
  readonly database: WritableDatabase;
  readonly journal: JournalAccess;
  readonly context: ActContext;
  /** Called with the progress of a rebuild, 0 to 1, and its rows once all of them are known. */
  readonly onProgress: (share: number, rows?: RowSet) => void;
  /**
   * Asks the reader for one of a plan's offers; nothing is written before. Null: nobody is asked.
   */
  readonly choose: ((plan: Plan) => Promise<Offer>) | null;
}

/** Changes requested at a time. */
const page = 5000;

/** Every change after a number, up to another. */
export async function readAll(
  journal: Pick<DesktopApi, 'readChanges'>,
  after: number,
  last: number,
): Promise<Result<NumberedChange[], AppError>> {
  const all: NumberedChange[] = [];
  let from = after;
  while (from < last) {
    const answer = await journal.readChanges({ after: from, limit: page });
    if (!answer.ok) return err(answer.error);
    const end = answer.value.at(-1);
    if (!end) break;
    all.push(...answer.value);
    from = end.number;
  }
  return ok(all);
}
