import { useEffect, useMemo, useState } from 'react';
import type { Label } from '#core/model/label';
import { usualSearch, type SearchAnswer } from '#core/search/index/search-answer';
import { forgetSearch, saveSearch } from '#core/search/index/search-acts';
import { SearchScreen } from './search-screen';
import type { SearchSource } from './search-source';
import { useStore } from '../../ui/store';
import { openHit } from './open-hit';
import { searchView } from './search-view';
import { actContext, type Services } from '../../data/services';
import { useRows } from '../../data/use-library';

interface Props {
  readonly services: Services;
  readonly labels: readonly Label[];
}

/** The search on the library as it is. */
export function SearchPage({ services, labels }: Props) {
  const { typed, foldKana, limit } = useStore(searchView);
  const { search } = services;
  const state = useStore(search.state);
  const answer = useAnswer(services, typed, foldKana, limit, state);
  const saved = useRows(services.searches);
  const source = useMemo<SearchSource>(() => {
    const log = services.keeping.ok ? services.keeping.value.log : null;
    return {
      typed,
      foldKana,
      answer,
      built: state.failed ? 1 : state.share,
      failed: state.failed,
      searches: saved.filter(({ kind }) => kind === 'search'),
      labels,
      onType: (next) =>
        searchView.set((now) => ({ ...now, typed: next, limit: usualSearch.limit })),
      onFoldKana: (next) => searchView.set((now) => ({ ...now, foldKana: next })),
      onMore: () => searchView.set((now) => ({ ...now, limit: now.limit * 4 })),
      onOpen: (group, hit) => void openHit(services, group, hit),
      onSave: log && ((name) => log.commit(saveSearch('search', name, typed.trim(), actContext))),
      onForget: log && ((row) => log.commit(forgetSearch(row, actContext))),
    };
  }, [services, typed, foldKana, answer, state, saved, labels]);
  return <SearchScreen source={source} />;
}

/** The answer to what is typed; the one before it until it is here. */
function useAnswer(
  { search }: Services,
  typed: string,
  foldKana: boolean,
  limit: number,
  state: unknown,
): SearchAnswer | null {
  const [ask] = useState(search.createAsker);
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  useEffect(() => {
    let current = true;
    ask(typed, { ...usualSearch, foldKana, limit }).then(
      (found) => {
        if (current && found) setAnswer(found);
      },
      // The worker has ended: it is filled again, and its state asks once more.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [ask, typed, foldKana, limit, state]);
  return answer;
}
