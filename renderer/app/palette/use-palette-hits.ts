import { useCallback, useState } from 'react';
import { noAnswer, defaultSearch } from '#core/search/index/search-answer';
import { useStore } from '../../ui/store';
import { useAsync } from '../../ui/use-async';
import { openHit } from '../../features/search/open-hit';
import { useServices } from '../../data/services';
import { useSearch } from '../../search/start-search';
import type { PaletteEntry } from './palette-entries';

/** The first few: the search everywhere shows all of them. */
const few = { ...defaultSearch, limit: 5, hitsEach: 2 };

/** Places in texts and notes that hold the words; those of the words before until they are found. */
export function usePaletteHits(words: string): readonly PaletteEntry[] {
  const services = useServices();
  const search = useSearch();
  const [ask] = useState(search.createAsker);
  // Soon after the start there is more to be found from moment to moment.
  const state = useStore(search.state);
  const find = useCallback(() => ask(words, few), [ask, words]);
  // What fails is not shown: the search is filled again, and commands and documents are there.
  const { value: answer } = useAsync(find, { keep: true, again: state });
  return (answer ?? noAnswer).groups.flatMap((group) =>
    group.hits
      .filter(({ kind }) => kind !== 'title')
      .map((hit) => ({
        id: `hit ${group.documentId} ${hit.kind} ${hit.annotationId ?? hit.revision} ${hit.start}`,
        label: hit.sentence,
        marks: hit.marks,
        hint: group.title,
        keys: null,
        run: () => void openHit(services, group, hit),
        open: () => openHit(services, group, hit),
      })),
  );
}
