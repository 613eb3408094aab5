import {
  usualOrder,
  wholeShelf,
  type ShelfFilter,
  type ShelfOrder,
} from '#core/library/shelf-view';
import { createStore } from '../../ui/store';

/** How the list of documents is narrowed and ordered; kept while one reads. */
export interface LibraryView {
  readonly filter: Omit<ShelfFilter, 'place'>;
  readonly order: ShelfOrder;
}

const { place: _place, ...unfiltered } = wholeShelf;

export const libraryView = createStore<LibraryView>({
  filter: unfiltered,
  order: usualOrder('meeting'),
});

export function clearFilter(): void {
  libraryView.set((now) => ({ ...now, filter: unfiltered }));
}
