import type { Journal } from '../journal/journal';
import type { Library } from '../library/bundled-summaries';
import type { TextStore } from '../library/text-store';
import type { SettingsStore } from '../settings/settings';
import type { BackupSchedule } from '../backups/backup-schedule';

/** What the handlers work with. Journal and library open while the window is being created. */
export interface HandlerContext {
  readonly journal: Promise<Journal>;
  readonly journalFolder: string;
  readonly library: Promise<Library>;
  readonly texts: TextStore;
  readonly settings: SettingsStore;
  readonly backups: BackupSchedule;
  readonly screenshot: string | null;
}
