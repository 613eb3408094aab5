/** When backups are made: after five minutes with changes, on quitting, and when asked. */
import { app } from 'electron';
import type { AppError } from '#core/errors';
import type { BackupMade } from '#core/ipc/messages';
import type { LogPosition } from '#core/changes/log-position';
import type { BackupReason } from '#core/changes/backup-lines';
import type { BackupRequest } from './take-backup';

export interface BackupSchedule {
  readonly folder: string;
  /** Called for every saved change. */
  readonly noticeChange: (position: LogPosition) => void;
  /** Makes one now. Rejects if that fails. */
  readonly take: (reason: BackupReason, position: LogPosition) => Promise<BackupMade>;
  /**
   * Makes the last one before the application ends, if anything has changed since the previous one.
   */
  readonly finish: () => Promise<void>;
}

interface Parts {
  /** Writes one, off the main thread. */
  readonly write: (request: BackupRequest) => Promise<BackupMade>;
  readonly folder: string;
  readonly journal: string;
  /** Folder of the imported texts. */
  readonly texts: string;
  /** The reader's second folder, as currently chosen. */
  readonly second: () => string | null;
  /** Notifies the reader about an automatic backup. */
  readonly tell: (notice: AppError) => void;
}

/** Milliseconds from the first change after a backup to the next one. */
const interval = 5 * 60 * 1000;

export function scheduleBackups({
  write,
  folder,
  journal,
  texts,
  second,
  tell,
}: Parts): BackupSchedule {
  let changed: LogPosition | null = null;
  let timer: NodeJS.Timeout | null = null;
  let latest: Promise<unknown> = Promise.resolve();

  function take(reason: BackupReason, position: LogPosition): Promise<BackupMade> {
    if (timer) clearTimeout(timer);
    timer = null;
    changed = null;
    const application = app.getVersion();
    const request = { journal, folder, texts, second: second(), reason, position, application };
    // One at a time: two at once would each rotate what the other has just listed.
    const made = latest.then(() => write(request));
    latest = made.catch(() => undefined);
    return made;
  }

  async function takeRolling(): Promise<void> {
    const position = changed;
    if (!position) return;
    try {
      const { notices } = await take('rolling', position);
      for (const notice of notices) tell(notice);
    } catch (error) {
      // The journal holds everything, so a missing backup is no loss; the next one is tried again.
      console.error('The backup could not be made:', error);
      changed ??= position;
    }
  }

  return {
    folder,
    take,
    noticeChange(position) {
      changed = position;
      timer ??= setTimeout(() => void takeRolling(), interval);
    },
    finish: takeRolling,
  };
}
