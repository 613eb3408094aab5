/** The library for components: every document with its flags, tallies and reading position. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Tables } from '#core/changes/change';
import type { LabelRow } from '#core/model/label';
import { createStore, useStore } from '../ui/store';
import { useServices } from './services';
import type { WatchedTable } from './store-services';
import type { Rows } from './watch';
import { watchLibrary, type Library } from './watch-library';

const LibraryContext = createContext<Library | null>(null);

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('There is no library above this component.');
  return library;
}

export function useLabels(): readonly LabelRow[] {
  return useLibrary().labels;
}

export function LibraryProvider({ children }: { readonly children: ReactNode }) {
  const services = useServices();
  const library = useMemo(() => watchLibrary(services), [services]);
  return <LibraryContext value={useStore(library)}>{children}</LibraryContext>;
}

const noRows: readonly never[] = [];
const emptyTable = createStore(noRows);

/** The rows of a watched table; none when they cannot be read. */
export function useRows<T extends WatchedTable>(table: T): readonly Tables[T][] {
  const { store } = useServices();
  // The table of a name has the rows of that name; TypeScript cannot follow that through an index.
  return useStore((store?.rows[table] ?? emptyTable) as unknown as Rows<T>);
}
