/** Starts what the screens stand on: the library's list, the reader's notes, the settings. */
import type { ActContext } from '#core/annotations/acts';
import type { ReadingPlace } from '#core/annotations/reading-place';
import type { AppError } from '#core/errors';
import type { LibraryListing, Settings } from '#core/ipc/messages';
import type { Result } from '#core/result';
import { listReadingPlaces } from '../db/repositories/reading-places';
import { openKeeping, type Keeping } from '../db/keeping';
import { desktop } from '../desktop/desktop';

export interface Services {
  readonly listing: LibraryListing;
  readonly settings: Settings;
  /** An error when notes can be neither shown nor written; reading goes on. */
  readonly keeping: Result<Keeping, AppError>;
  readonly places: readonly ReadingPlace[];
}

export const actContext: ActContext = {
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
};

export async function startServices(): Promise<Services> {
  const [listing, settings, keeping] = await Promise.all([
    desktop.listLibrary(),
    desktop.readSettings(),
    openKeeping(desktop, actContext),
  ]);
  const places = keeping.ok ? await listReadingPlaces(keeping.value.database) : [];
  return {
    listing: listing.ok ? listing.value : { documents: [], failures: [listing.error] },
    settings: settings.ok ? settings.value : { theme: 'system' },
    keeping,
    places,
  };
}
