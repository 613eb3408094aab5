import { useCallback, useState } from 'react';
import { noAnswer, defaultSearch } from '#core/search/index/search-answer';
import { useStore } from '../../ui/store';
import { useAsync } from '../../ui/use-async';
import { openHit } from '../../features/search/open-hit';
import { useServices } from '../../data/services';
import { useSearch } from '../../search/start-search';
import type { PaletteEntry } from './palette-entries';

/** The first few: the search screen shows all of them. */
const few = { ...defaultSearch, limit: 5, hitsEach: 2 };

/** Places in texts and notes with the words; the previous results until the new ones arrive. */
export function usePaletteHits(words: string): readonly PaletteEntry[] {
  const services = useServices();
  const search = useSearch();
  const [ask] = useState(search.createAsker);
  // Soon after the start, more can be found every moment.
  const state = useStore(search.state);
  const find = useCallback(() => ask(words, few), [ask, words]);
  // Failures are not shown: the search is filled again, and commands and documents are there.
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
