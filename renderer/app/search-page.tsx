import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { labelIdOf } from '#core/annotations/annotation';
import { labelOf, type Label } from '#core/annotations/label';
import { usualSearch, type SearchAnswer } from '#core/search/search-answer';
import { forgetSearch, saveSearch } from '#core/search/search-acts';
import { getAnnotation } from '../db/repositories/annotations';
import { SearchScreen } from '../features/search/search-screen';
import type { SearchSource } from '../features/search/search-source';
import { useStore } from '../ui/store';
import { openHit } from './open-hit';
import { searchView } from './search-view';
import { actContext, type Services } from './services';
import { useRows } from './use-shelf';

interface Props {
  readonly services: Services;
  readonly labels: readonly Label[];
}

/** The search on the library as it is. */
export function SearchPage({ services, labels }: Props) {
  const { typed, foldKana, limit } = useStore(searchView);
  const { search } = services;
  const state = useSyncExternalStore(search.onState, search.state);
  const answer = useAnswer(services, typed, foldKana, limit, state);
  const labelIds = useLabelIds(services, answer);
  const saved = useRows(services.searches);
  const documents = useRows(services.documents);
  const source = useMemo<SearchSource>(() => {
    const log = services.keeping.ok ? services.keeping.value.log : null;
    return {
      typed,
      foldKana,
      answer,
      built: state.failed ? 1 : state.share,
      failed: state.failed,
      searches: saved.filter(({ kind }) => kind === 'search'),
      labelOf(annotationId) {
        const id = labelIds.get(annotationId);
        return id === undefined ? null : labelOf(labels, id);
      },
      isEarlier(documentId, revision) {
        const row = documents.find(({ id }) => id === documentId);
        return row !== undefined && row.revisions.at(-1)?.revision !== revision;
      },
      onType: (next) =>
        searchView.set((now) => ({ ...now, typed: next, limit: usualSearch.limit })),
      onFoldKana: (next) => searchView.set((now) => ({ ...now, foldKana: next })),
      onMore: () => searchView.set((now) => ({ ...now, limit: now.limit * 4 })),
      onOpen: (group, hit) => void openHit(services, group, hit),
      onSave: log && ((name) => log.commit(saveSearch('search', name, typed.trim(), actContext))),
      onForget: log && ((row) => log.commit(forgetSearch(row, actContext))),
    };
  }, [services, typed, foldKana, answer, state, saved, labels, labelIds, documents]);
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
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  useEffect(() => {
    let current = true;
    const asked = search.search(typed, { ...usualSearch, foldKana, limit });
    asked.then(
      (found) => {
        if (current && found) setAnswer(found);
      },
      // The worker has ended: it is filled again, and its state asks once more.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [search, typed, foldKana, limit, state]);
  return answer;
}

/** Which label each found annotation has. */
function useLabelIds(
  { keeping }: Services,
  answer: SearchAnswer | null,
): ReadonlyMap<string, string> {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!keeping.ok || !answer) return;
    let current = true;
    const ids = answer.groups.flatMap(({ hits }) => hits.flatMap((hit) => hit.annotationId ?? []));
    void Promise.all(ids.map((id) => getAnnotation(keeping.value.database, id))).then((rows) => {
      const pairs = rows.flatMap((row) => {
        const labelId = row && labelIdOf(row);
        return row && labelId ? [[row.id, labelId] as const] : [];
      });
      if (current) setKnown(new Map(pairs));
    });
    return () => {
      current = false;
    };
  }, [keeping, answer]);
  return known;
}
