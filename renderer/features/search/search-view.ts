import { defaultSearch } from '#core/search/index/search-answer';
import { createStore } from '../../ui/store';
import { openSearch } from '../../navigation/session';

/** The present query; kept while reading. */
export const searchView = createStore({
  typed: '',
  foldKana: defaultSearch.foldKana,
  limit: defaultSearch.limit,
});

/** Shows the search, for these words. */
export function searchFor(typed: string): void {
  searchView.set((now) => ({ ...now, typed, limit: defaultSearch.limit }));
  openSearch();
}
