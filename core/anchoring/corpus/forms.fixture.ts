/** The edits that change the form of a text but none of its words. */
import { foldWord } from '#core/diff/cut-words';
import { lineAt, mapSentence, pickSentence, wordsIn, type SentencePlace } from './picking.fixture';
import { rangeOf, replaceIn, type Line, type Sentence } from './revised-text.fixture';
import type { Passage } from '#core/text/passage';
import type { Edit, EditTask } from './edit-kinds.fixture';

/** All quotes and dashes of the text become those of a keyboard, or Japanese half-width ones. */
export function normaliseMarks(task: EditTask): Edit {
  let near: Passage | null = null;
  const lines = task.lines.map((line) =>
    mapSentence(line, (sentence) => {
      const range = rangeOf(sentence);
      const words = task.text.slice(range.start, range.end);
      const changes = [...words.matchAll(/[‘’“”«»–—（）「」：・]|[０-９]+/g)].map(
        ({ index, 0: mark }) => {
          const place = { start: range.start + index, end: range.start + index + mark.length };
          near ??= place;
          const text = mark.replace(/「/g, '｢').replace(/」/g, '｣').replace(/・/g, '･');
          return { range: place, text: text === mark ? foldWord(mark) : text, as: 'form' as const };
        },
      );
      return replaceIn(sentence, changes);
    }),
  );
  return { lines, near: near ?? rangeOf(task.lines[0]?.sentences[0] ?? []) };
}

/** Some blanks become other blanks, and one sentence is broken by a line break. */
export function changeBlanks(task: EditTask): Edit {
  const { numbers, text } = task;
  const broken = pickSentence(task, (range) => range.end - range.start > 20);
  const lines = task.lines.map((line) =>
    mapSentence(line, (sentence) => {
      const range = rangeOf(sentence);
      const words = text.slice(range.start, range.end);
      const changes = [...words.matchAll(/ |(?<=[、])/g)]
        .filter(() => numbers.below(6) === 0)
        .map(({ index, 0: blank }) => ({
          range: { start: range.start + index, end: range.start + index + blank.length },
          text: numbers.pick(['  ', '\u00A0', '\u2009 ', '\u3000', '   ']),
          as: 'form' as const,
        }));
      return replaceIn(sentence, changes);
    }),
  );
  return { lines: breakLine(task, lines, broken), near: broken.range };
}

/** The sentence runs over two lines; blanks within it stay as they were. */
function breakLine(task: EditTask, lines: readonly Line[], place: SentencePlace): Line[] {
  const { range, sentence } = place;
  const line = lineAt(lines, place.line);
  const cut = task.numbers.pick(wordsIn(task, range, 1).slice(1)).start;
  const end = range.start + task.text.slice(range.start, cut).trimEnd().length;
  const [one, other]: [Sentence, Sentence] = [
    [{ kept: { start: range.start, end } }],
    [{ kept: { start: cut, end: range.end } }],
  ];
  const head = { ...line, sentences: [...line.sentences.slice(0, sentence), one] };
  const tail = { ...line, sentences: [other, ...line.sentences.slice(sentence + 1)] };
  return [...lines.slice(0, place.line), head, tail, ...lines.slice(place.line + 1)];
}
