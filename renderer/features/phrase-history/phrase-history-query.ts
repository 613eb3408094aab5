import { phraseFrom } from '#core/search/phrase-history/phrase-lines';
import type { PhraseQuery } from '#core/search/phrase-history/phrase-uses';
import { createStore } from '../../ui/store';
import { openHistory } from '../../navigation/session';

/** The phrase being shown; kept while reading. */
export const phraseQuery = createStore<PhraseQuery>({
  phrase: '',
  inflection: false,
  spelling: false,
});

/** Shows the history of the selected words, else of the previous phrase. */
export function showPhraseHistory(): void {
  const selected = phraseFrom(document.getSelection()?.toString() ?? '');
  if (selected !== '' && selected.length <= maxPhraseLength) {
    phraseQuery.set((now) => ({ ...now, phrase: selected }));
  }
  openHistory();
}

/** Longest selection used as a phrase, in UTF-16 units. */
const maxPhraseLength = 200;
