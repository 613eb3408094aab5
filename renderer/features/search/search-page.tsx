import { useCallback, useMemo, useState } from 'react';
import { defaultSearch, type SearchAnswer } from '#core/search/index/search-answer';
import { forgetSearch, saveSearch } from '#core/search/index/search-acts';
import { SearchScreen } from './search-screen';
import type { ShelfItem } from '#core/library/shelf-item';
import type { LeftOut } from '../../search/blame';
import type { SearchSource } from './search-source';
import { useStore } from '../../ui/store';
import { useAsync } from '../../ui/use-async';
import { openHit } from './open-hit';
import { searchView } from './search-view';
import { actContext, useServices } from '../../data/services';
import type { SearchService } from '../../search/search-service';
import { useSearch } from '../../search/start-search';
import { useLabels, useLibrary, useRows } from '../../data/library';

/** The search on the present library. */
export function SearchPage() {
  const services = useServices();
  const labels = useLabels();
  const { shelf } = useLibrary();
  const { typed, foldKana, limit } = useStore(searchView);
  const search = useSearch();
  const state = useStore(search.state);
  const answer = useAnswer(search, typed, foldKana, limit, state);
  const saved = useRows('searches');
  const source = useMemo<SearchSource>(() => {
    const log = services.store?.log ?? null;
    return {
      typed,
      foldKana,
      answer,
      built: state.failed ? 1 : state.share,
      failed: state.failed,
      leftOut: titlesOf(state.leftOut, shelf),
      searches: saved.filter(({ kind }) => kind === 'search'),
      labels,
      onType: (next) =>
        searchView.set((now) => ({ ...now, typed: next, limit: defaultSearch.limit })),
      onFoldKana: (next) => searchView.set((now) => ({ ...now, foldKana: next })),
      onMore: () => searchView.set((now) => ({ ...now, limit: now.limit * 4 })),
      onOpen: (group, hit) => openHit(services, group, hit),
      onSave: log && ((name) => log.commit(saveSearch('search', name, typed.trim(), actContext))),
      onForget: log && ((row) => log.commit(forgetSearch(row, actContext))),
    };
  }, [services, typed, foldKana, answer, state, saved, labels, shelf]);
  return <SearchScreen source={source} />;
}

/** Each document once, by its title. */
function titlesOf(leftOut: readonly LeftOut[], shelf: readonly ShelfItem[]): readonly string[] {
  if (leftOut.length === 0) return [];
  const ids = new Set(leftOut.flatMap(({ documentId }) => documentId ?? []));
  return shelf.flatMap(({ document }) => (ids.has(document.id) ? document.title : []));
}

/** The answer to the typed query; the previous one until it arrives. */
function useAnswer(
  search: SearchService,
  typed: string,
  foldKana: boolean,
  limit: number,
  state: unknown,
): SearchAnswer | null {
  const [ask] = useState(search.createAsker);
  const find = useCallback(
    () => ask(typed, { ...defaultSearch, foldKana, limit }),
    [ask, typed, foldKana, limit],
  );
  // It fails when the worker has ended: the search is filled again, and its state triggers another
  // request.
  return useAsync(find, { keep: true, again: state }).value;
}
