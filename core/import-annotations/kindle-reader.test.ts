import { expect, test } from 'vitest';
import { readAnnotations } from './read-annotations';

const title = 'Japan-Peru Summit Meeting (Ministry of Foreign Affairs)';
const clipping = (about: string, words: string, of = title) =>
  `${of}\r\n${about}\r\n\r\n${words}\r\n==========\r\n`;
const read = (text: string) => {
  const set = readAnnotations(text);
  if (!set.ok) throw new Error(set.error);
  const { format, items, malformed } = set.value;
  return {
    format,
    items: items.map(({ source, quote, note }) => [source.title, quote?.exact, note]),
    malformed: malformed.map(({ place, reason }) => [place, reason]),
  };
};
const date = 'Added on Sunday, 29 November 2026 10:00:00';

test.each([
  [
    'English',
    `- Your Highlight on page 3 | Location 40-42 | ${date}`,
    `- Your Note on page 3 | Location 42 | ${date}`,
  ],
  [
    'German',
    '- Ihre Markierung auf Seite 3 | bei Position 40-42 | Hinzugefügt am Sonntag, 29. November 2026',
    '- Ihre Notiz auf Seite 3 | bei Position 42 | Hinzugefügt am Sonntag, 29. November 2026',
  ],
  [
    'Japanese',
    '- 3ページ|位置No. 40-42のハイライト |作成日: 2026年11月29日日曜日 10:00:00',
    '- 3ページ|位置No. 42のメモ |作成日: 2026年11月29日日曜日 10:00:00',
  ],
])('a note is on the highlight that ends where it is: %s', (_, highlight, note) => {
  const text = `\uFEFF${clipping(note, 'Who?')}${clipping(highlight, 'the two leaders')}`;
  expect(read(text)).toEqual({
    format: 'kindle',
    items: [['Japan-Peru Summit Meeting', 'the two leaders', 'Who?']],
    malformed: [],
  });
});

test('bookmarks are not highlights; items without words are reported', () => {
  const text =
    clipping(`- Your Highlight on Location 40-42 | ${date}`, 'the two leaders') +
    clipping(`- Your Bookmark on Location 50 | ${date}`, '') +
    clipping(`- Your Highlight on Location 60-61 | ${date}`, '') +
    clipping(`- Your Note on Location 70 | ${date}`, 'On what?');
  expect(read(text)).toEqual({
    format: 'kindle',
    items: [['Japan-Peru Summit Meeting', 'the two leaders', '']],
    malformed: [
      [3, 'It has no words.'],
      [4, 'The words this note belongs to are missing.'],
    ],
  });
});
