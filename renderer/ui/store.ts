import { useSyncExternalStore } from 'react';

/** A value that components can watch; for session state that more than one of them needs. */
export interface Store<T> {
  readonly get: () => T;
  /** Replaces the value; watchers are notified of it unless it is the same one. */
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

/** A part of what a store holds, of which the component hears only when that part is another. */
export function useSelected<T, P>(store: WatchedStore<T>, select: (value: T) => P): P {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
