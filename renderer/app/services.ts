/** Starts what the screens stand on: the library's list, the reader's notes, the settings. */
import type { ActContext } from '#core/annotations/make-change';
import type { LabelRow } from '#core/annotations/label';
import type { AppError } from '#core/errors';
import type { LibraryListing, Settings } from '#core/ipc/messages';
import type { Result } from '#core/result';
import { openKeeping, type Keeping } from '../db/keeping';
import { listLabelRows } from '../db/repositories/labels';
import { watchShelf, type ShelfWatch } from '../db/shelf-watch';
import { desktop } from '../desktop/desktop';

export interface Services {
  readonly listing: LibraryListing;
  readonly settings: Settings;
  /** An error when notes can be neither shown nor written; reading goes on. */
  readonly keeping: Result<Keeping, AppError>;
  /** What the reader has done in each document; null when that cannot be read. */
  readonly shelf: ShelfWatch | null;
  /** The reader's own labels as they were at the start. */
  readonly labelRows: readonly LabelRow[];
}

export const actContext: ActContext = {
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
};

/** @param onProgress hears how far the store of notes is made again, 0 to 1, when it has to be. */
export async function startServices(onProgress: (share: number) => void): Promise<Services> {
  const [listing, settings, keeping] = await Promise.all([
    desktop.listLibrary(),
    desktop.readSettings(),
    openKeeping(desktop, actContext, onProgress),
  ]);
  const kept = keeping.ok ? keeping.value : null;
  return {
    listing: listing.ok ? listing.value : { documents: [], failures: [listing.error] },
    settings: settings.ok ? settings.value : { theme: 'system', backupFolder: null },
    keeping,
    shelf: kept && (await watchShelf(kept.database, kept.log)),
    labelRows: kept ? await listLabelRows(kept.database) : [],
  };
}
