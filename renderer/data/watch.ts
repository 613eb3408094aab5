/**
 * A value folded over the log of changes: read once from the store, then updated by every change as
 * it is made. A mark is there the moment it is made, without another read.
 */
import type { Change, TableName, Tables } from '#core/changes/change';
import { createStore, type WatchedStore } from '../ui/store';
import type { ChangeLog } from './change-log';
import type { Database } from './database';
import { readTable } from './read-leaves';

export interface Watch<T> extends WatchedStore<T | null> {
  /** Why it cannot be read; null when nothing is wrong. */
  readonly failure: WatchedStore<Error | null>;
  /**
   * Resolves after the first read to a store that always has a value. Rejects if the read failed.
   */
  readonly whenRead: () => Promise<WatchedStore<T>>;
  readonly close: () => void;
}

export interface Folding<T> {
  readonly read: () => Promise<T>;
  /**
   * The value after a change, also one that it has already; the same value when the change does not
   * concern it.
   */
  readonly fold: (before: T, change: Change) => T;
}

/**
 * Changes made before the first read returns are folded over its result, and so are those that the store does
 * not have yet; it may get one of them just before it is read.
 */
export function createWatch<T>(
  log: Pick<ChangeLog, 'onChange' | 'pending'>,
  { read, fold }: Folding<T>,
): Watch<T> {
  const value = createStore<T | null>(null);
  const failure = createStore<Error | null>(null);
  let current: { readonly value: T } | null = null;
  const early: Change[] = [...log.pending()];
  const close = log.onChange((change) => {
    if (current === null) early.push(change);
    else publish(fold(current.value, change));
  });
  function publish(next: T): void {
    current = { value: next };
    value.set(() => next);
  }
  const reading = read().then((first) => publish(early.reduce(fold, first)));
  reading.catch((error: Error) => failure.set(() => error));
  return {
    get: value.get,
    subscribe: value.subscribe,
    failure,
    // Read by then, so it is never null.
    whenRead: () => reading.then(() => value as WatchedStore<T>),
    close,
  };
}

export type Rows<T extends TableName> = WatchedStore<readonly Tables[T][]>;

/** The rows of a small table; acts are made from the rows as shown, not as later stored. */
export function watchRows<T extends TableName>(
  database: Database,
  log: Pick<ChangeLog, 'onChange' | 'pending'>,
  table: T,
): Watch<readonly Tables[T][]> {
  return createWatch<readonly Tables[T][]>(log, {
    read: () => readTable(database, table),
    fold: (before, change) => foldRows(before, change, table),
  });
}

function foldRows<T extends TableName>(
  before: readonly Tables[T][],
  { rows }: Change,
  table: T,
): readonly Tables[T][] {
  const changed = rows.filter((row) => row.table === table);
  if (changed.length === 0) return before;
  const byId = new Map(before.map((row) => [row.id, row]));
  for (const { id, after } of changed) {
    if (after) byId.set(id, after as Tables[T]);
    else byId.delete(id);
  }
  return [...byId.values()];
}
