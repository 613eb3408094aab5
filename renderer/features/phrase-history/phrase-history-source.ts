import type { Label } from '#core/model/label';
import type { PhraseLine } from '#core/search/phrase-history/phrase-lines';
import type { PhraseQuery } from '#core/search/phrase-history/phrase-uses';

/**
 * - waiting: no phrase yet;
 * - building: the texts are still being read and folded, so there are no lines yet;
 * - looking: lines are arriving;
 * - whole: every text was searched;
 * - failed: the texts could not be read, in several attempts.
 */
export type PhraseHistoryState = 'waiting' | 'building' | 'looking' | 'whole' | 'failed';

/** The phrase history's data and actions. */
export interface PhraseHistorySource {
  readonly query: PhraseQuery;
  readonly onQuery: (query: PhraseQuery) => void;
  readonly state: PhraseHistoryState;
  /** Share of the texts that are ready while building, 0 to 1; null when unknown. */
  readonly ready: number | null;
  /** In date order; a new array each time lines were added. */
  readonly lines: readonly PhraseLine[];
  /** The country that issues nearly all documents; null when there is none. */
  readonly issuing: string | null;
  readonly labels: readonly Label[];
  /** The label of a line; null when it is not marked. @throws `SearchLost`. */
  readonly markedWith: (line: PhraseLine) => Promise<{ readonly labelId: string | null }>;
  /** Increases when a line may be marked otherwise. */
  readonly changes: number;
  /** Null when nothing can be written. */
  readonly onMark: ((line: PhraseLine, label: Label) => void) | null;
  readonly onOpen: (line: PhraseLine) => Promise<void>;
  /** The words of the blocks with a line's use, for comparing; rejects when they are gone. */
  readonly passageOf: (line: PhraseLine) => Promise<string>;
}

/** Identifies a line: no two uses begin at the same place of the same text. */
export function lineKey({ revision, start, documentId }: PhraseLine): string {
  return `${documentId} ${revision} ${start}`;
}
