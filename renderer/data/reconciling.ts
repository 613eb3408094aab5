/** What reconciling store and journal needs. */
import type { NumberedChange } from '#core/changes/log-position';
import type { ActContext } from '#core/changes/make-change';
import type { RowSet } from '#core/changes/row-set';
import type { AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import type { Offer, Plan } from '#core/storage/plan';
import type { Result } from '#core/result';
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

/** Milliseconds before the reader is told that the notes are being reconciled. */
export const shownAfter = 300;

/** Changes requested at a time. */
const page = 5000;

/**
 * Every change after a number, up to another, a page at a time: a million rows are never in memory
 * together. Ends early when the journal has no more, and after a page that cannot be read.
 */
export async function* changePages(
  journal: Pick<DesktopApi, 'readChanges'>,
  after: number,
  last: number,
): AsyncGenerator<Result<readonly NumberedChange[], AppError>, void> {
  let from = after;
  while (from < last) {
    const answer = await journal.readChanges({ after: from, limit: page });
    const end = answer.ok ? answer.value.at(-1) : undefined;
    if (answer.ok && !end) return;
    yield answer;
    if (!end) return;
    from = end.number;
  }
}
