import { createWriter } from './texts.fixture';
import { rangeOf, replaceIn, type Replacing, type Sentence } from './revised-text.fixture';
import { lineAt, phraseIn, pickSentence, wordsIn, type SentencePlace } from './picking.fixture';
import { changeBlanks, normaliseMarks } from './forms.fixture';
import { besideOf, deletePassage, moveSection, moveSentence, splitOrJoin } from './moving.fixture';
import type { Passage } from '#core/text/passage';
import type { EditKind, Edit, EditTask } from './edit-kinds.fixture';

const makers: Readonly<Record<EditKind, (task: EditTask) => Edit>> = {
  'typo mended': mendTypo,
  'word added': addWord,
  'sentence moved': moveSentence,
  'paragraph split or joined': splitOrJoin,
  'section moved': moveSection,
  'phrase repeated nearby': repeatPhrase,
  'quotes and dashes normalised': normaliseMarks,
  'spaces and line breaks changed': changeBlanks,
  'date changed': changeDate,
  'heading renamed': renameHeading,
  'sentence rewritten': rewriteSentence,
  'passage deleted': deletePassage,
};

export function makeEdit(kind: EditKind, task: EditTask): Edit {
  return makers[kind](task);
}

/** Two neighbouring letters swap places, a letter is doubled or one is lost. */
function mendTypo(task: EditTask): Edit {
  const place = pickSentence(task, (range) => wordsIn(task, range, 2).length > 0);
  const word = task.numbers.pick(wordsIn(task, place.range, 2));
  const letters = [...task.text.slice(word.start, word.end)];
  const at = task.numbers.below(letters.length - 1);
  const [one, other] = [letters[at] ?? '', letters[at + 1] ?? ''];
  const spelled = task.numbers.pick(
    one === other ? [[one], [one, one, other]] : [[other, one], [one], [one, other, other]],
  );
  const text = [...letters.slice(0, at), ...spelled, ...letters.slice(at + 2)].join('');
  return editIn(task, place, [{ range: word, text, as: 'edit' }], word);
}

function addWord(task: EditTask): Edit {
  const place = pickSentence(task, (range) => wordsIn(task, range, 1).length > 2);
  const word = task.numbers.pick(wordsIn(task, place.range, 1).slice(1));
  const range = { start: word.start, end: word.start };
  const text = task.numbers.pick(task.source.manner.added);
  return editIn(task, place, [{ range, text, as: 'edit' }], word);
}

/** The phrase or the whole sentence is repeated, but not right beside itself. */
function repeatPhrase(task: EditTask): Edit {
  const { numbers, lines, text } = task;
  const place = pickSentence(task, () => true);
  const phrase = numbers.below(4) === 0 ? place.range : phraseIn(task, place.range);
  const words = text.slice(phrase.start, phrase.end);
  const isWhole = phrase.start === place.range.start && phrase.end === place.range.end;
  const line = lineAt(lines, place.line);
  const lead = task.source.manner.joiner === '' ? '関連して' : '– ';
  const copy: Sentence = [
    {
      text: isWhole ? words : `${lead}${words}${numbers.pick([' (ibid.)', '.', ' etc.'])}`,
      replaces: null,
      as: 'edit',
    },
  ];
  // Nobody could distinguish a whole sentence from a copy right beside it.
  const spots = Array.from({ length: line.sentences.length + 1 }, (_, spot) => spot).filter(
    (spot) => !isWhole || !besideOf(task, lines, place.line, spot).includes(words),
  );
  if (spots.length === 0) {
    const own = { block: { kind: 'paragraph' as const, level: 0 }, sentences: [copy] };
    const filler: Sentence = [{ text: 'See also:', replaces: null, as: 'edit' }];
    const parted = { ...own, sentences: [filler, copy] };
    return {
      lines: [...lines.slice(0, place.line + 1), parted, ...lines.slice(place.line + 1)],
      near: phrase,
    };
  }
  const spot = numbers.pick(spots);
  const sentences = [...line.sentences.slice(0, spot), copy, ...line.sentences.slice(spot)];
  return { lines: lines.with(place.line, { ...line, sentences }), near: phrase };
}

function changeDate(task: EditTask): Edit {
  const digits = /\p{N}+/gu;
  const has = (range: Passage) => /\p{N}/u.test(task.text.slice(range.start, range.end));
  const place = pickSentence(task, has);
  const words = task.text.slice(place.range.start, place.range.end);
  const changes = [...words.matchAll(digits)].map(({ index, 0: number }) => ({
    range: { start: place.range.start + index, end: place.range.start + index + number.length },
    text: String(task.numbers.below(number.length > 2 ? 2000 : 27) + 1),
    as: 'edit' as const,
  }));
  const changed = changes.filter(
    ({ range, text }) => task.text.slice(range.start, range.end) !== text,
  );
  return editIn(task, place, changed, changed[0]?.range ?? place.range);
}

function renameHeading(task: EditTask): Edit {
  const places = task.lines.flatMap((line, at) => (line.block.kind === 'heading' ? [at] : []));
  const at = task.numbers.pick(places);
  const line = lineAt(task.lines, at);
  const [first, last] = [line.sentences[0] ?? [], line.sentences.at(-1) ?? []];
  const range = { start: rangeOf(first).start, end: rangeOf(last).end };
  const others = task.source.manner.headings.filter((heading) => !task.text.includes(heading));
  const other = task.numbers.pick(others);
  const whole: Sentence = [{ text: other, replaces: range, as: 'edit' }];
  const added = `${task.source.manner.joiner}(${other})`;
  const longer: Sentence = [{ kept: range }, { text: added, replaces: null, as: 'edit' }];
  const sentence = task.numbers.below(2) === 0 ? whole : longer;
  return { lines: task.lines.with(at, { ...line, sentences: [sentence] }), near: range };
}

function rewriteSentence(task: EditTask): Edit {
  const place = pickSentence(task, (range) => range.end - range.start > 15);
  const { manner, seed } = task.source;
  const writer = createWriter(manner, task.numbers);
  let text = writer.sentence();
  while (task.text.includes(text) || seed < 0) text = writer.sentence();
  return editIn(task, place, [{ range: place.range, text, as: 'rewriting' }], place.range);
}

function editIn(
  { lines }: EditTask,
  place: SentencePlace,
  changes: readonly { range: Passage; text: string; as: Replacing }[],
  near: Passage,
): Edit {
  const line = lineAt(lines, place.line);
  const sentence = replaceIn(line.sentences[place.sentence] ?? [], changes);
  return {
    lines: lines.with(place.line, {
      ...line,
      sentences: line.sentences.with(place.sentence, sentence),
    }),
    near,
  };
}
