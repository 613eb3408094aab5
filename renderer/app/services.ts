/** Starts what the screens stand on: the library's list, the reader's notes, the look. */
import type { TableName } from '#core/annotations/change';
import type { ActContext } from '#core/annotations/make-change';
import type { AppError } from '#core/errors';
import type { LibraryListing } from '#core/ipc/messages';
import type { Result } from '#core/result';
import { keepDocumentAnnotations } from '../db/document-annotations';
import { openKeeping, type Keeping } from '../db/keeping';
import { listAfter } from '../db/repositories/annotations';
import { watchRows, type RowWatch } from '../db/row-watch';
import { watchNotebook, type NotebookWatch } from '../db/notebook-watch';
import { watchShelf, type ShelfWatch } from '../db/shelf-watch';
import '#core/without-eval';
import '../workers/worker-policy';
import { desktop } from '../desktop/desktop';
import { readTextsFrom } from './load-document';
import { preferences } from './preferences';
import { renewShipped } from './renew-shipped';
import { startSearch } from './start-search';
import type { SearchService } from './search-service';
import { startAppearance, usualAppearance } from '../features/settings/appearance';

export interface Services {
  readonly listing: LibraryListing;
  /** An error when notes can be neither shown nor written; reading goes on. */
  readonly keeping: Result<Keeping, AppError>;
  /** What the reader has done in each document; null when that cannot be read. */
  readonly shelf: ShelfWatch | null;
  /** The annotations of one document; null when they cannot be read. */
  readonly annotationsOf: ReturnType<typeof keepDocumentAnnotations> | null;
  /** All annotations of all documents, read when first asked for; null when they cannot be. */
  readonly notebook: NotebookWatch | null;
  /** The reader's own labels; null when they cannot be read. */
  readonly labels: RowWatch<'labels'> | null;
  /** The reader's corrections to sources; null when they cannot be read. */
  readonly sources: RowWatch<'sources'> | null;
  /** Documents the reader has brought in; null when they cannot be read. */
  readonly documents: RowWatch<'documents'> | null;
  /** How documents are put away, and in which collections; null when that cannot be read. */
  readonly shelfMarks: RowWatch<'shelf'> | null;
  readonly collections: RowWatch<'collections'> | null;
  /** Marks that were left without a place; null when that cannot be read. */
  readonly unplaced: RowWatch<'unplaced'> | null;
  readonly searches: RowWatch<'searches'> | null;
  /** Over titles, texts, quotes, notes and tags. */
  readonly search: SearchService;
}

const noListing = (error: AppError): LibraryListing => {
  return { documents: [], sketches: new Map(), failures: [error] };
};

export const actContext: ActContext = {
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
};

/** @param onProgress hears how far the store of notes is made again, 0 to 1, when it has to be. */
export async function startServices(onProgress: (share: number) => void): Promise<Services> {
  const [listing, , keeping] = await Promise.all([
    desktop.listLibrary(),
    takeKeptChoices(),
    openKeeping(desktop, actContext, onProgress),
  ]);
  const kept = keeping.ok ? keeping.value : null;
  const watch = <T extends TableName>(table: T) =>
    kept && watchRows(kept.database, kept.log, table);
  const [labels, sources, documents, shelfMarks, collections, unplaced, searches] =
    await Promise.all([
      watch('labels'),
      watch('sources'),
      watch('documents'),
      watch('shelf'),
      watch('collections'),
      watch('unplaced'),
      watch('searches'),
    ]);
  if (documents) readTextsFrom(documents.current);
  const started: Omit<Services, 'search'> = {
    listing: listing.ok ? listing.value : noListing(listing.error),
    keeping,
    shelf: kept && (await watchShelf(kept.database, kept.log)),
    notebook: kept && watchNotebook((id, count) => listAfter(kept.database, id, count), kept.log),
    annotationsOf: kept && keepDocumentAnnotations(kept.database, kept.log),
    labels,
    sources,
    documents,
    shelfMarks,
    collections,
    unplaced,
    searches,
  };
  const { shelf, annotationsOf } = started;
  if (kept && documents && shelf && annotationsOf) {
    const { tallies } = shelf.current();
    await renewShipped(started.listing.documents, documents.current(), {
      isMarked: (id) => (tallies.get(id)?.annotations ?? 0) > 0,
      annotationsOf: (id) => annotationsOf(id).whenRead(),
      log: kept.log,
      context: actContext,
    });
  }
  return { ...started, search: startSearch(started) };
}

/** Does not wait for the library: the window has its colours before it has anything to show. */
async function takeKeptChoices(): Promise<void> {
  const settings = await desktop.readSettings();
  if (settings.ok) {
    const { author, hiddenCreators, citationStyle, version } = settings.value;
    preferences.set({ author, hiddenCreators, citationStyle, version });
  }
  startAppearance(settings.ok ? settings.value : usualAppearance);
}
