import { expect, test } from 'vitest';
import { markedUp } from '#core/document/spans.fixture';
import { htmlPieces } from './read-html';

const read = (body: string) => htmlPieces(`<body>${body}</body>`).map((piece) => markedUp(piece));

test('words that a style takes out of bold are not bold, those on either side are', () => {
  const plain = '<span style="font-weight:normal">to meet</span>';
  expect(read(`<p><b>They agreed ${plain} in May</b> again.</p>`)).toEqual([
    '<strong>They agreed</strong> to meet <strong>in May</strong> again.',
  ]);
});

test('what is bold in bold is bold once', () => {
  expect(read(`<p>They ${'<b>'.repeat(150)}agreed${'</b>'.repeat(150)} on it.</p>`)).toEqual([
    'They <strong>agreed</strong> on it.',
  ]);
});

test('a reading that stands outside ruby is above no words', () => {
  expect(read('<p>The <ruby>漢<rt>kan</rt></ruby> and <rt>stray</rt> end.</p>')).toEqual([
    'The <ruby=kan>漢</ruby> and end.',
  ]);
});

test('a page of a hundred thousand things that are not read is read', () => {
  expect(read(`<p>They met.</p>${'<iframe></iframe><br>'.repeat(100_000)}`)).toEqual(['They met.']);
});
