import { errorSentence } from '../ui/error-words';
import { notify } from '../ui/notices';
import type { ChangeLog } from './change-log';

/** Says what was done once it is saved; while the disk refuses, that it is not saved yet. */
export async function notifySaved(
  log: Pick<ChangeLog, 'settled' | 'saveState'>,
  sentence: string,
): Promise<void> {
  await log.settled();
  const state = log.saveState.get();
  if (state.kind !== 'failed') notify('news', sentence);
  else {
    notify('error', `This is on screen and not saved yet. ${errorSentence(state.error)}`);
  }
}
