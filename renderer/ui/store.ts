import { useSyncExternalStore } from 'react';

/** A value that components can watch; for session state shared by several of them. */
export interface Store<T> {
  readonly get: () => T;
  /** Replaces the value; watchers are notified unless it is the same. */
  readonly set: (next: T | ((before: T) => T)) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store for those who only watch. */
export type WatchedStore<T> = Omit<Store<T>, 'set'>;

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      const after = typeof next === 'function' ? (next as (before: T) => T)(value) : next;
      if (Object.is(after, value)) return;
      value = after;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<T>(store: WatchedStore<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** A part of a store's value; the component is redrawn only when that part changes. */
export function useSelected<T, P>(store: WatchedStore<T>, select: (value: T) => P): P {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
