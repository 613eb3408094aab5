import { rangeOf, type Line, type Sentence } from './revised-text.fixture';
import type { Passage } from '#core/text/passage';
import type { EditTask } from './edit-kinds.fixture';

export interface SentencePlace {
  readonly line: number;
  readonly sentence: number;
  readonly range: Passage;
}

export function lineAt(lines: readonly Line[], at: number): Line {
  const line = lines[at];
  if (!line) throw new Error('No such line');
  return line;
}

/** Sentences that are not headings. */
export function sentencePlaces(lines: readonly Line[]): SentencePlace[] {
  return lines.flatMap(({ block, sentences }, line) =>
    block.kind === 'heading'
      ? []
      : sentences.map((pieces, sentence) => ({ line, sentence, range: rangeOf(pieces) })),
  );
}

export function pickSentence(task: EditTask, fits: (range: Passage) => boolean): SentencePlace {
  return task.numbers.pick(sentencePlaces(task.lines).filter(({ range }) => fits(range)));
}

/** Words of at least this many letters; in Japanese each run of kanji or of kana is a word. */
export function wordsIn(task: Pick<EditTask, 'text'>, range: Passage, least: number): Passage[] {
  const words = /[\p{Script=Han}]+|[\p{Script=Hiragana}]+|[\p{Script=Katakana}\u30FC]+|\p{L}+/gu;
  return [...task.text.slice(range.start, range.end).matchAll(words)]
    .filter(({ 0: word }) => word.length >= (word.charCodeAt(0) < 0x3000 ? least * 2 : least))
    .map(({ index, 0: word }) => ({
      start: range.start + index,
      end: range.start + index + word.length,
    }));
}

/** Some consecutive words within a range. */
export function phraseIn(
  { text, numbers }: Pick<EditTask, 'text' | 'numbers'>,
  range: Passage,
): Passage {
  const words = wordsIn({ text }, range, 1);
  if (words.length < 3) return range;
  const first = numbers.below(words.length - 2);
  const last = Math.min(words.length - 1, first + 2 + numbers.below(4));
  return { start: words[first]?.start ?? range.start, end: words[last]?.end ?? range.end };
}

export function mapSentence(line: Line, change: (sentence: Sentence) => Sentence): Line {
  return { ...line, sentences: line.sentences.map(change) };
}
