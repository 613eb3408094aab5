/**
 * The way from one revision of a document to another: which words were kept, and where they stand
 * now. Made once for a pair of texts; every anchor is then carried over by it.
 */
import { canonicalText } from '#core/document/canonical-text';
import { cutUnits, sentenceStarts } from '#core/document/comparing/cut-units';
import { cutWords, type CutText } from '#core/document/comparing/cut-words';
import { matchTexts, type TextMatch } from '#core/document/comparing/match-texts';
import { createResolver, type Resolver } from './resolve';
import type { DocumentRecord } from '#core/document/document';

export interface RevisionMap {
  readonly before: CutText;
  readonly after: CutText;
  readonly match: TextMatch;
  /** Index of the first word of each sentence of the earlier text, and the count of its words. */
  readonly bounds: Int32Array;
  /** For anchors whose words are not where they say in the earlier text; in each of the two. */
  readonly resolveBefore: Resolver;
  readonly resolveAfter: Resolver;
}

type Blocks = Pick<DocumentRecord, 'blocks'>;

/** Compares sentence by sentence, then word by word; time grows with the length of the texts. */
export function createRevisionMap(before: Blocks, after: Blocks): RevisionMap {
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
    resolveBefore: createResolver(older.cut.text),
    resolveAfter: createResolver(newer.cut.text),
  };
}
