import type { Label } from '#core/model/label';
import type { ConcordanceLine } from '#core/search/phrase-history/phrase-lines';
import type { PhraseQuery } from '#core/search/phrase-history/phrase-uses';

/** What is looked for; a phrase of nothing but blanks is nothing yet. */
export type ConcordanceQuery = PhraseQuery;

/**
 * - waiting: no phrase yet;
 * - building: the texts are still being read and folded, no line can be there yet;
 * - looking: lines come in;
 * - whole: every text was looked at;
 * - failed: the texts could not be read, in several attempts.
 */
export type ConcordanceState = 'waiting' | 'building' | 'looking' | 'whole' | 'failed';

/** What the concordance draws from, and what it can do. */
export interface ConcordanceSource {
  readonly query: ConcordanceQuery;
  readonly onQuery: (query: ConcordanceQuery) => void;
  readonly state: ConcordanceState;
  /** Share of the texts that are ready while building, 0 to 1; null when it is not known. */
  readonly ready: number | null;
  /** In date order; another array each time lines were added. */
  readonly lines: readonly ConcordanceLine[];
  /** The country that issues nearly all documents; null when there is none. */
  readonly issuing: string | null;
  readonly labels: readonly Label[];
  /** The label a line is marked with; null when it is not marked. */
  readonly markedWith: (line: ConcordanceLine) => Label | null;
  /** Null where nothing can be written. */
  readonly onMark: ((line: ConcordanceLine, label: Label) => void) | null;
  readonly onOpen: (line: ConcordanceLine) => void;
  /** The words of the blocks a line's use stands in, for comparing; rejects when they are gone. */
  readonly passageOf: (line: ConcordanceLine) => Promise<string>;
}

/** Names a line: no two uses begin at one place of one text. */
export function lineKey({ revision, start, documentId }: ConcordanceLine): string {
  return `${documentId} ${revision} ${start}`;
}
