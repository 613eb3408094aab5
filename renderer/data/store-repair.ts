/**
 * Applies journaled changes to the store, and repairs the store in the background when that fails.
 * The journal is the truth: nobody waits for a repair, and one that cannot succeed yet (the disk is
 * full) is retried until it does.
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
  /** Runs work while no change is in progress. */
  readonly during: (work: () => Promise<void>) => Promise<void>;
}

/** Milliseconds before a failed repair is retried. */
const mendAgainAfter = 3000;

export function createStoreRepair({ parts, journal, during }: StoreRepairParts) {
  const { database } = parts;
  let newest: LogPosition | null = null;
  let mending = false;

  /** Changes journaled during the repair must be in the store too, or it starts again. */
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

  /** Resolves when the change is in the store, or the store is being repaired. Never rejects. */
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
