import {
  defaultOrder,
  type ShelfFilter,
  type ShelfOrder,
  type ShelfPlace,
} from '#core/library/shelf-view';
import type { Collection } from '#core/model/library-document';
import { createStore } from '../../ui/store';

/** How the list of documents is filtered and sorted; kept while reading. */
export interface LibraryView {
  readonly filter: TitleFilter;
  readonly order: ShelfOrder;
  /** Whether the timeline of meetings is shown above the list. */
  readonly timeline: boolean;
}

/** Everything but the library view, which the sidebar chooses. */
export type TitleFilter = Omit<ShelfFilter, 'place'>;

const unfiltered: TitleFilter = { chosen: {}, withNotes: false, dates: null, words: '' };

export const libraryView = createStore<LibraryView>({
  filter: unfiltered,
  order: defaultOrder('meeting'),
  timeline: false,
});

export function clearFilter(): void {
  libraryView.set((now) => ({ ...now, filter: unfiltered }));
}

/** The name of a library view. */
export function placeName(place: ShelfPlace, collections: readonly Collection[]): string {
  switch (place.kind) {
    case 'all':
      return 'Library';
    case 'unread':
      return 'Unread';
    case 'pinned':
      return 'Pinned';
    case 'archive':
      return 'Archive';
    case 'collection':
      return collections.find(({ id }) => id === place.id)?.name ?? 'Collection';
  }
}
