import type { PhraseLine } from '#core/search/phrase-history/phrase-lines';
import type { PhraseQuery } from '#core/search/phrase-history/phrase-uses';
import type { PhraseHistoryState } from './phrase-history-source';

/** What one search of the texts has found so far. */
export interface Found {
  readonly query: PhraseQuery;
  readonly state: PhraseHistoryState;
  readonly lines: readonly PhraseLine[];
}

/**
 * What is shown of a look at the texts. One that is rebuilt, because what is known of a document
 * has changed, begins with nothing: until it is through, or has as many lines, those of before stay.
 * A list that vanished in between would take the open menu and the reader's place with it.
 */
export function shownLines(before: Found, next: Found): Found {
  const ended = next.state === 'whole' || next.state === 'failed';
  const fewer = next.lines.length < before.lines.length;
  if (ended || !fewer || next.query !== before.query) return next;
  return { ...before, state: 'looking' };
}
