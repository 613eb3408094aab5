/**
 * Applies journaled changes to the store, and mends the store behind the reader's back when it
 * fails. The journal is the truth: nobody waits for a mending, and a store that cannot be mended
 * yet (the disk is full) is tried again until it can.
 */
import type { Change } from '#core/changes/change';
import { applyToStore } from './apply-changes';
import { reopenStore, type StoreKeeper } from './open-store';
import { reconcile } from './reconcile';
import type { Reconciling } from './reconciling';
import type { LogPosition } from '#core/changes/log-position';

interface StoreRepairParts {
  readonly parts: Reconciling;
  readonly journal: StoreKeeper;
  /** Runs work while no change is under way. */
  readonly during: (work: () => Promise<void>) => Promise<void>;
}

/** Milliseconds before a mending that failed is begun again. */
const mendAgainAfter = 3000;

export function createStoreRepair({ parts, journal, during }: StoreRepairParts) {
  const { database } = parts;
  let newest: LogPosition | null = null;
  let mending = false;

  /** What was journaled during the mending is in the store too, or it begins again. */
  async function catchUp(): Promise<boolean> {
    try {
      await during(async () => {
        const reconciled = newest && (await reconcile(parts, newest));
        mending = !reconciled?.ok;
      });
    } catch {
      return false;
    }
    return !mending;
  }

  async function mend(at: LogPosition): Promise<void> {
    database.close();
    const reopened = await reopenStore(parts, journal, at);
    if (reopened.ok && (await catchUp())) return;
    setTimeout(() => void mend(newest ?? at), mendAgainAfter);
  }

  /** Resolves when the change is in the store, or the store is being mended. Never rejects. */
  return async function apply(change: Change, at: LogPosition): Promise<void> {
    newest = at;
    if (mending) return;
    try {
      await applyToStore(database, change, at);
    } catch {
      mending = true;
      void mend(at);
    }
  };
}
