/** The end of a text that looks like one of the lines below it. */
import { commonWords, topicWords } from '../recognition/common-words';
import { columnsOf } from '../recognition/line-shape';
import type { SourcePiece } from '../source-text';

/** Least columns, and words of the text, of one that has lost its stop. */
const minLastSentence = 70;
const leastOfText = 2;

/** One long line right below the text that speaks of the same: its last sentence without a stop. */
export function isLastSentence(line: string, above: readonly SourcePiece[]): boolean {
  const topics = topicWords(above.map(({ text }) => text).join('\n'));
  return (
    columnsOf(line) >= minLastSentence &&
    /\p{Ll}$/u.test(line) &&
    commonWords(topicWords(line), topics) >= leastOfText
  );
}
