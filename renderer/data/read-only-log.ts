import type { AppError } from '#core/errors';
import { notifyFailure } from '../ui/notices';
import { createStore } from '../ui/store';
import type { ChangeLog } from './change-log';
import { createDrafts } from './drafts';

/** A log that takes no change and says why: nothing appears on screen that is not kept. */
export function createReadOnlyLog(reason: AppError): ChangeLog {
  const drafts = createDrafts(() => undefined);
  return {
    commit: () => notifyFailure(reason),
    onChange: () => () => undefined,
    drafts,
    saveState: createStore<ReturnType<ChangeLog['saveState']['get']>>({ kind: 'saved' }),
    retry: () => undefined,
    during: (work) => work(),
    settled: async () => drafts.flushAll(),
  };
}
