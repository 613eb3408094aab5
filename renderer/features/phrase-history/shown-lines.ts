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
 * What is shown of a search. When it restarts, because document data has changed, the previous
 * lines stay until it is finished or has as many: a list that vanished in between would take the
 * open menu and the reader's place with it.
 */
export function shownLines(before: Found, next: Found): Found {
  const ended = next.state === 'whole' || next.state === 'failed';
  const fewer = next.lines.length < before.lines.length;
  if (ended || !fewer || next.query !== before.query) return next;
  return { ...before, state: 'looking' };
}
