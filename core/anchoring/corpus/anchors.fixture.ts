import { phraseIn, sentencePlaces, wordsIn } from './picking.fixture';
import type { Passage } from '#core/text/passage';
import type { Edit, EditTask } from './edit-kinds.fixture';

export type AnchorKind =
  | 'word'
  | 'phrase'
  | 'sentence'
  | 'two sentences'
  | 'two blocks'
  | 'paragraph'
  | 'heading';

export interface Marked {
  readonly kind: AnchorKind;
  readonly passage: Passage;
}

export function markPassages(task: EditTask, { near }: Edit): Marked[] {
  const { numbers, lines } = task;
  const places = sentencePlaces(lines);
  const there = places.find(({ range }) => range.start <= near.start && near.start < range.end);
  const here = there ?? numbers.pick(places);
  const marks: Marked[] = [];
  const mark = (kind: AnchorKind, passage: Passage | null) => {
    if (passage && passage.end > passage.start) marks.push({ kind, passage });
  };
  mark(there ? 'phrase' : 'heading', near);
  for (const { range } of [here, numbers.pick(places)]) {
    mark('word', numbers.pick([...wordsIn(task, range, 1), range]));
    mark('word', numbers.pick([...wordsIn(task, range, 2), range]));
    mark('phrase', phraseIn(task, range));
    mark('sentence', range);
  }
  const at = places.indexOf(here);
  const neighbours = [places[at - 1], here, places[at + 1]].filter((place) => place !== undefined);
  for (const [nth, place] of neighbours.slice(0, -1).entries()) {
    const next = neighbours[nth + 1];
    if (!next) continue;
    if (next.line === place.line) {
      mark('two sentences', { start: place.range.start, end: next.range.end });
    } else {
      const tail = phraseIn(task, place.range).start;
      mark('two blocks', { start: tail, end: phraseIn(task, next.range).end });
    }
  }
  for (const line of [here.line, numbers.pick(places).line]) {
    const own = places.filter((place) => place.line === line);
    mark('paragraph', { start: own[0]?.range.start ?? 0, end: own.at(-1)?.range.end ?? 0 });
  }
  const headings = lines.filter(({ block }) => block.kind === 'heading');
  const [piece] = numbers.pick(headings).sentences[0] ?? [];
  mark('heading', piece && 'kept' in piece ? piece.kept : null);
  return marks;
}
