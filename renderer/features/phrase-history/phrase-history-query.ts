import { phraseFrom } from '#core/search/phrase-history/phrase-lines';
import type { ConcordanceQuery } from './concordance-source';
import { createStore } from '../../ui/store';
import { openHistory } from '../../navigation/session';

/** The phrase whose history is shown; kept while one reads. */
export const historyQuery = createStore<ConcordanceQuery>({
  phrase: '',
  inflection: false,
  spelling: false,
});

/** Shows the history of the words that are selected, else of the phrase before. */
export function showHistory(): void {
  const selected = phraseFrom(document.getSelection()?.toString() ?? '');
  if (selected !== '' && selected.length <= longestPhrase) {
    historyQuery.set((now) => ({ ...now, phrase: selected }));
  }
  openHistory();
}

/** UTF-16 units of a selection that is taken for a phrase. */
const longestPhrase = 200;
