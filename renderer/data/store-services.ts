import { expireBin } from '#core/annotations/acts';
import type { Tables } from '#core/changes/change';
import type { ActContext } from '#core/changes/make-change';
import { expired } from '#core/model/binned';
import type { WatchedStore } from '../ui/store';
import { createDocumentAnnotations, type DocumentAnnotations } from './document-annotations';
import { watchLibraryFacts, type LibraryFacts } from './library-facts';
import type { OpenStorage } from './storage';
import { watchRows, type Rows } from './watch';

/** Tables small enough to read at the start and keep in memory. */
export const watchedTables = [
  'bin',
  'labels',
  'sources',
  'documents',
  'shelf',
  'collections',
  'unplaced',
  'searches',
] as const satisfies readonly (keyof Tables)[];
export type WatchedTable = (typeof watchedTables)[number];

/** Everything the reader has written: to read, to watch and to change. */
export interface StoreServices extends OpenStorage, DocumentAnnotations {
  readonly rows: { readonly [T in WatchedTable]: Rows<T> };
  readonly facts: WatchedStore<LibraryFacts>;
}

export async function startStoreServices(
  storage: OpenStorage,
  context: ActContext,
): Promise<StoreServices> {
  const { database, log } = storage;
  const facts = watchLibraryFacts(database, log).whenRead();
  const rows = Object.fromEntries(
    await Promise.all(
      watchedTables.map(
        async (table) => [table, await watchRows(database, log, table).whenRead()] as const,
      ),
    ),
  ) as unknown as StoreServices['rows'];
  // What has been in the bin long enough leaves it, by a change like any other.
  const old = expired(rows.bin.get(), context.now());
  if (old.length > 0 && !storage.readOnly) log.commit(expireBin([...old], context));
  return {
    ...storage,
    rows,
    facts: await facts,
    ...createDocumentAnnotations(database, log),
  };
}
