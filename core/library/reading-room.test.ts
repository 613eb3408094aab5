import { expect, test } from 'vitest';
import { parseSummary } from '#core/importing/official-summary';
import { asTyped } from '#core/search/phrase-pattern';
import { createReadingRoom, type RoomText } from './reading-room';
import { writeStoredText } from './stored-text';

function textOf(documentId: string, words: string): RoomText {
  const parsed = parseSummary(documentId, `The talks\n\n- Outset\n${words}`);
  if (!parsed.ok) throw new Error(parsed.error);
  const { revision, title, date, language } = parsed.value;
  const content = writeStoredText(parsed.value);
  return { documentId, revision, title, date, countries: [], language, content };
}

test('the first uses are there while texts still come in, and the others follow', () => {
  const room = createReadingRoom(() => 0);
  room.ask('coal', asTyped);
  expect(room.next(10, 1)).toEqual({ lines: [], state: 'waiting' });
  room.put([textOf('a', 'Coal here and coal there.'), textOf('b', 'No use.')]);
  const first = room.next(10, 1);
  expect(first.state).toBe('waiting');
  expect(first.lines.map(({ documentId, section }) => [documentId, section])).toEqual([
    ['a', 'Outset'],
    ['a', 'Outset'],
  ]);
  room.put([textOf('c', 'Coal again.')]);
  room.close();
  const last = room.next(10, 1);
  expect(last.state).toBe('whole');
  expect(last.lines.map(({ documentId }) => documentId)).toEqual(['c']);
  expect(room.next(10, 1)).toEqual({ lines: [], state: 'whole' });
});

test('no more lines and no more time are taken than was allowed, and nothing is left out', () => {
  let time = 0;
  // Each look at the clock is a millisecond later.
  const room = createReadingRoom(() => (time += 1));
  room.put(
    ['a', 'b', 'c', 'd'].map((id) => textOf(id, id === 'd' ? 'Coal, coal and coal.' : 'No.')),
  );
  room.close();
  room.ask('coal', asTyped);
  expect(room.next(10, 3)).toEqual({ lines: [], state: 'more' });
  const two = room.next(2, 100);
  expect([two.lines.length, two.state]).toEqual([2, 'more']);
  const rest = room.next(2, 100);
  expect([rest.lines.length, rest.state]).toEqual([1, 'whole']);
});

test('what cannot be read is left out', () => {
  const room = createReadingRoom(() => 0);
  room.put([{ ...textOf('a', 'Coal.'), content: 'damaged' }, textOf('b', 'Coal.')]);
  room.close();
  room.ask('coal', asTyped);
  expect(room.next(10, 1).lines.map(({ documentId }) => documentId)).toEqual(['b']);
});
