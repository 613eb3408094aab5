import type { Backup } from '#core/ipc/messages';
import { desktop } from '../../desktop/desktop';
import { answerOrNotice } from '../../ui/notices';
import { useAsync } from '../../ui/use-async';

/** The kept copies, the newest first; null until they are listed, and when they cannot be. */
export function useBackups(): readonly Backup[] | null {
  return useAsync(listBackups).value;
}

const listBackups = () => answerOrNotice(desktop.listBackups());
