import type { Label } from '#core/model/label';
import type { PhraseLine } from '#core/search/phrase-history/phrase-lines';
import type { PhraseQuery } from '#core/search/phrase-history/phrase-uses';

/**
 * - waiting: no phrase yet;
 * - building: the texts are still being read and folded, no line can be there yet;
 * - looking: lines come in;
 * - whole: every text was looked at;
 * - failed: the texts could not be read, in several attempts.
 */
export type PhraseHistoryState = 'waiting' | 'building' | 'looking' | 'whole' | 'failed';

/** What the phrase history draws from, and what it can do. */
export interface PhraseHistorySource {
  readonly query: PhraseQuery;
  readonly onQuery: (query: PhraseQuery) => void;
  readonly state: PhraseHistoryState;
  /** Share of the texts that are ready while building, 0 to 1; null when it is not known. */
  readonly ready: number | null;
  /** In date order; another array each time lines were added. */
  readonly lines: readonly PhraseLine[];
  /** The country that issues nearly all documents; null when there is none. */
  readonly issuing: string | null;
  readonly labels: readonly Label[];
  /** The label a line is marked with; null when it is not marked. */
  readonly markedWith: (line: PhraseLine) => Label | null;
  /** Null where nothing can be written. */
  readonly onMark: ((line: PhraseLine, label: Label) => void) | null;
  readonly onOpen: (line: PhraseLine) => Promise<void>;
  /** The words of the blocks a line's use is in, for comparing; rejects when they are gone. */
  readonly passageOf: (line: PhraseLine) => Promise<string>;
}

/** Names a line: no two uses begin at one place of one text. */
export function lineKey({ revision, start, documentId }: PhraseLine): string {
  return `${documentId} ${revision} ${start}`;
}
