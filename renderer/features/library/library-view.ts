import { usualOrder, type ShelfFilter, type ShelfOrder } from '#core/library/shelf-view';
import { createStore } from '../../ui/store';

/** How the list of documents is narrowed and ordered; kept while one reads. */
export interface LibraryView {
  readonly filter: TitleFilter;
  readonly order: ShelfOrder;
}

/** Everything but the part of the library one stands in, which the sidebar chooses. */
export type TitleFilter = Omit<ShelfFilter, 'place'>;

const unfiltered: TitleFilter = { chosen: {}, withNotes: false, words: '' };

export const libraryView = createStore<LibraryView>({
  filter: unfiltered,
  order: usualOrder('meeting'),
});

export function clearFilter(): void {
  libraryView.set((now) => ({ ...now, filter: unfiltered }));
}
