import { blockSeparator } from '#core/document/canonical-text';
import { sentencesOf } from '#core/text/sentences';
import { excerptOf } from '#core/text/excerpt';
import type { Passage } from '#core/text/passage';

/** A sentence of a text with matches. */
export interface SentenceHit {
  /** The first mark, in the text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  /** In the sentence. */
  readonly marks: readonly Passage[];
}

/** How much of a sentence is shown, in UTF-16 units. */
const shown = { before: 160, whole: 480 };

/**
 * The sentences with marks; a mark across a sentence end belongs to the sentence where it begins.
 */
export function sentenceHits(text: string, marks: readonly Passage[]): SentenceHit[] {
  const hits: SentenceHit[] = [];
  let at = 0;
  for (let mark = marks[at]; mark; mark = marks[at]) {
    const lineStart = text.lastIndexOf(blockSeparator, mark.start - 1) + 1;
    const nextLine = text.indexOf(blockSeparator, mark.start);
    const lineEnd = nextLine < 0 ? text.length : nextLine;
    for (const sentence of sentencesOf(text.slice(lineStart, lineEnd))) {
      const from = lineStart + sentence.start;
      const inside: Passage[] = [];
      for (
        let next = marks[at];
        next && next.start < from + sentence.text.length;
        next = marks[at]
      ) {
        inside.push(next);
        at += 1;
      }
      const [first] = inside;
      if (!first) continue;
      const own = inside.map(({ start, end }) => ({ start: start - from, end: end - from }));
      const { words, marks: within } = excerptOf(sentence.text, own, shown);
      hits.push({ ...first, sentence: words, marks: within });
    }
    // White space at the end of a line belongs to no sentence, and no mark begins there.
    if (marks[at] === mark) at += 1;
  }
  return hits;
}
