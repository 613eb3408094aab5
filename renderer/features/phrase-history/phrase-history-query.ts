import { phraseFrom } from '#core/search/phrase-history/phrase-lines';
import type { PhraseQuery } from '#core/search/phrase-history/phrase-uses';
import { createStore } from '../../ui/store';
import { openHistory } from '../../navigation/session';

/** The phrase whose history is shown; kept while one reads. */
export const phraseQuery = createStore<PhraseQuery>({
  phrase: '',
  inflection: false,
  spelling: false,
});

/** Shows the history of the words that are selected, else of the phrase before. */
export function showPhraseHistory(): void {
  const selected = phraseFrom(document.getSelection()?.toString() ?? '');
  if (selected !== '' && selected.length <= maxPhraseLength) {
    phraseQuery.set((now) => ({ ...now, phrase: selected }));
  }
  openHistory();
}

/** UTF-16 units of a selection that is taken for a phrase. */
const maxPhraseLength = 200;
