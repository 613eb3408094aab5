import { lineAt, phraseIn, pickSentence, type SentencePlace } from './picking.fixture';
import { rangeOf, replaceIn, type Line, type Sentence } from './revised-text.fixture';
import type { Edit, EditTask } from './edit-kinds.fixture';

/** To another spot than the one it came from. */
export function moveSentence(task: EditTask): Edit {
  const { numbers, lines } = task;
  const place = pickSentence(task, () => true);
  const sentence = lines[place.line]?.sentences[place.sentence] ?? [];
  const left = without(lines, place);
  const spots = left.flatMap(({ block, sentences }, line) =>
    block.kind === 'heading' || (line === place.line && sentences.length > 0)
      ? []
      : Array.from({ length: sentences.length + 1 }, (_, at) => ({ line, at })),
  );
  // Next to the same words nobody could tell which of the two was moved.
  const words = wordsAt(task, sentence);
  const open = spots.filter(({ line, at }) => {
    const isFilled = (left[line]?.sentences.length ?? 0) > 0;
    return isFilled && !besideOf(task, left, line, at).includes(words);
  });
  const spot = numbers.pick(open);
  const moved = left.map((line, nth) =>
    nth === spot.line
      ? { ...line, sentences: line.sentences.toSpliced(spot.at, 0, sentence) }
      : line,
  );
  return { lines: moved, near: place.range };
}

/** The sentences before and after a spot, even on other lines. */
export function besideOf(
  task: EditTask,
  lines: readonly Line[],
  line: number,
  at: number,
): string[] {
  const sentences = lines[line]?.sentences ?? [];
  const filled = (one: Line) => one.sentences.length > 0;
  const last = sentences[at - 1] ?? lines.slice(0, line).findLast(filled)?.sentences.at(-1);
  const next = sentences[at] ?? lines.slice(line + 1).find(filled)?.sentences[0];
  return [last, next].flatMap((sentence) => (sentence ? [wordsAt(task, sentence)] : []));
}

function wordsAt({ text }: EditTask, sentence: Sentence): string {
  const { start, end } = rangeOf(sentence);
  return text.slice(start, end);
}

export function splitOrJoin(task: EditTask): Edit {
  const { numbers, lines } = task;
  const splits = lines.flatMap(({ sentences }, line) => (sentences.length > 1 ? [line] : []));
  const joins = lines.flatMap(({ block }, line) => {
    const next = lines[line + 1];
    return block.kind === 'paragraph' && next?.block.kind === 'paragraph' ? [line] : [];
  });
  const isSplit = joins.length === 0 || (splits.length > 0 && numbers.below(2) === 0);
  if (isSplit && splits.length === 0) throw new Error('Nothing to split or to join');
  const at = numbers.pick(isSplit ? splits : joins);
  const line = lineAt(lines, at);
  if (isSplit) {
    const cut = 1 + numbers.below(line.sentences.length - 1);
    const parts = [
      { ...line, sentences: line.sentences.slice(0, cut) },
      { ...line, sentences: line.sentences.slice(cut) },
    ];
    return { lines: lines.toSpliced(at, 1, ...parts), near: rangeOf(line.sentences[cut] ?? []) };
  }
  const next = lineAt(lines, at + 1);
  const joined = { ...line, sentences: [...line.sentences, ...next.sentences] };
  return { lines: lines.toSpliced(at, 2, joined), near: rangeOf(next.sentences[0] ?? []) };
}

export function moveSection(task: EditTask): Edit {
  const { numbers, lines } = task;
  const starts = lines.flatMap(({ block }, line) => (block.kind === 'heading' ? [line] : []));
  const parts = starts.map((start, nth) => lines.slice(start, starts[nth + 1]));
  const from = numbers.below(parts.length);
  const section = parts[from] ?? [];
  const others = parts.toSpliced(from, 1);
  const spots = Array.from({ length: others.length + 1 }, (_, at) => at).filter(
    (at) => at !== from,
  );
  const order = others.toSpliced(numbers.pick(spots), 0, section);
  return {
    lines: [...lines.slice(0, starts[0]), ...order.flat()],
    near: rangeOf(section[section.length - 1]?.sentences[0] ?? []),
  };
}

/** A sentence, part of one, a paragraph or a section. */
export function deletePassage(task: EditTask): Edit {
  const { numbers, lines } = task;
  const place = pickSentence(task, () => true);
  const line = lineAt(lines, place.line);
  const what = numbers.below(10);
  if (what === 0) {
    const near = rangeOf(line.sentences[0] ?? []);
    return { lines: lines.toSpliced(place.line, 1), near };
  }
  if (what === 1) return deleteSection(task, place);
  if (what < 5) {
    const words = phraseIn(task, place.range);
    const end = task.text[words.end] === ' ' ? words.end + 1 : words.end;
    const range = { start: words.start, end: Math.min(end, place.range.end) };
    const pieces = replaceIn(line.sentences[place.sentence] ?? [], [
      { range, text: '', as: 'edit' },
    ]);
    if (pieces.length > 0 && range.end < place.range.end) {
      const sentences = line.sentences.with(place.sentence, pieces);
      return { lines: lines.with(place.line, { ...line, sentences }), near: words };
    }
  }
  return { lines: without(lines, place), near: place.range };
}

function deleteSection({ lines }: EditTask, place: SentencePlace): Edit {
  let first = place.line;
  while (first > 0 && lines[first]?.block.kind !== 'heading') first -= 1;
  let end = place.line + 1;
  while (end < lines.length && lines[end]?.block.kind !== 'heading') end += 1;
  return { lines: lines.toSpliced(first, end - first), near: place.range };
}

/** Without one sentence; its line stays, even if empty, so that line numbers stay. */
function without(lines: readonly Line[], { line: at, sentence }: SentencePlace): Line[] {
  return lines.map((line, nth) =>
    nth === at ? { ...line, sentences: line.sentences.toSpliced(sentence, 1) } : line,
  );
}
