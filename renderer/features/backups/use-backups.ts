import { useEffect, useState } from 'react';
import type { Backup } from '#core/ipc/messages';
import { desktop } from '../../desktop/desktop';

/** The kept copies, the newest first; null until they are listed. */
export function useBackups(): readonly Backup[] | null {
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  useEffect(() => {
    void desktop.listBackups().then((answer) => setBackups(answer.ok ? answer.value : []));
  }, []);
  return backups;
}
