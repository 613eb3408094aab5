import { expect, test } from 'vitest';
import { readHead as readPieces } from './head';

const readHead = (lines: readonly string[]) =>
  readPieces(lines.map((text) => ({ kind: 'paragraph', text })));

const mark = '[Provisional translation]';

test('date and mark are read in either order, as published', () => {
  const dateFirst = readHead(['September 20, 2023', mark, 'On September 20 …']);
  expect(dateFirst).toMatchObject({ date: '2023-09-20', translationMark: mark, taken: 2 });
  const markFirst = readHead([mark, 'September 20, 2023']);
  expect(markFirst.lines.map(({ role }) => role)).toEqual(['status', 'date']);
});

test('a mark on the date’s own line is parted from it', () => {
  expect(readHead([`September 20, 2023 ${mark}`])).toEqual({
    lines: [
      { role: 'date', text: 'September 20, 2023' },
      { role: 'status', text: mark },
    ],
    date: '2023-09-20',
    translationMark: mark,
    body: null,
    place: null,
    taken: 1,
  });
});

test('the first line that is neither ends the head, and so does a second date', () => {
  expect(readHead(['The leaders met.', 'September 20, 2023']).taken).toBe(0);
  expect(readHead(['September 20, 2023', 'September 21, 2023']).taken).toBe(1);
});

test('a body’s name and a bracketed subtitle are taken, once each', () => {
  expect(
    readHead(['(Summary)', 'Ministry of Foreign Affairs of Japan', 'September 20, 2023', '(More)']),
  ).toMatchObject({
    lines: [{ role: 'subtitle' }, { role: 'body' }, { role: 'date' }],
    body: 'Ministry of Foreign Affairs of Japan',
    place: 'Tokyo',
    taken: 3,
  });
});
