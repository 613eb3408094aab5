/** What every screen works with, started once; components get it from `useServices`. */
import { createContext, useContext } from 'react';
import type { ActContext } from '#core/changes/make-change';
import type { RowSet } from '#core/changes/row-set';
import type { AppError } from '#core/errors';
import type { LibraryListing } from '#core/ipc/messages';
import type { Offer, Plan } from '#core/storage/plan';
import { desktop } from '../desktop/desktop';
import { readTextsFrom } from './load-document';
import { renewBundled } from './renew-bundled';
import { createDatabase } from './database';
import { openStorage } from './storage';
import { meanwhileFromRows, meanwhileFromStore, type ReadMeanwhile } from './text-meanwhile';
import { startStoreServices, type StoreServices } from './store-services';

export interface Services {
  readonly listing: LibraryListing;
  /** Null when notes can be neither shown nor written; reading still works. */
  readonly store: StoreServices | null;
  /** Why there is no store. */
  readonly failure: AppError | null;
}

export const actContext: ActContext = {
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
};

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('There are no services above this component.');
  return services;
}

/** Called with the share that is rebuilt, 0 to 1, and the best way there is to load a text meanwhile. */
export type OnRebuilding = (share: number, readText: ReadMeanwhile) => void;

/**
 * @param onRebuilding called while the store is rebuilt, if it has to be.
 * @param choose asks the reader what to do when homes of notes differ.
 */
export async function startServices(
  onRebuilding: OnRebuilding,
  choose: (plan: Plan) => Promise<Offer>,
): Promise<Services> {
  const database = createDatabase();
  let readText = meanwhileFromStore(database);
  let known: RowSet | undefined;
  const onProgress = (share: number, rows?: RowSet) => {
    if (rows && rows !== known) {
      known = rows;
      readText = meanwhileFromRows(rows);
    }
    onRebuilding(share, readText);
  };
  const [listed, opened] = await Promise.all([
    desktop.listLibrary(),
    openStorage(desktop, { context: actContext, onProgress, choose, database }),
  ]);
  const listing = listed.ok
    ? listed.value
    : { documents: [], failures: [listed.error], fingerprints: new Map() };
  if (!opened.ok) return { listing, store: null, failure: opened.error };
  const store = await startStoreServices(opened.value, actContext);
  const { rows, facts, annotationsOf, log } = store;
  readTextsFrom(rows.documents.get);
  const { tallies } = facts.get();
  if (store.readOnly) return { listing, store, failure: null };
  await renewBundled(listing.documents, rows.documents.get(), {
    isMarked: (id) => (tallies.get(id)?.annotations ?? 0) > 0,
    annotationsOf: async (id) => (await annotationsOf(id).whenRead()).get(),
    log,
    context: actContext,
  });
  return { listing, store, failure: null };
}
