import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { cutUnits, sentenceStarts } from './cut-units';
import { cutWords, type CutText } from './cut-words';
import { matchTexts, type TextMatch } from './match-texts';

/** Two revisions of a document cut into words, and which of the words were kept. */
export interface MatchedRevisions {
  readonly before: CutText;
  readonly after: CutText;
  readonly match: TextMatch;
  /** Index of the first word of each sentence of the earlier text, then the number of its words. */
  readonly bounds: Int32Array;
}

export type Blocks = Pick<DocumentRecord, 'blocks'>;

/** Compares sentence by sentence, then word by word; time is linear in the length of the texts. */
export function matchRevisions(before: Blocks, after: Blocks): MatchedRevisions {
  const words = new Map<string, number>();
  const sentences = new Map<string, number>();
  const unitsOf = ({ blocks }: Blocks) =>
    cutUnits(cutWords(canonicalText(blocks), words), sentenceStarts(blocks), sentences);
  const [older, newer] = [unitsOf(before), unitsOf(after)];
  return {
    before: older.cut,
    after: newer.cut,
    match: matchTexts(older, newer),
    bounds: older.bounds,
  };
}
