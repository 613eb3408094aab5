import { expect, test } from 'vitest';
import type { PhraseLine } from '#core/search/phrase-history/phrase-lines';
import { countPhraseLines } from '#core/search/phrase-history/phrase-counts';
import type { PhraseHistorySource } from './phrase-history-source';
import { countWords, lineFacts, statusWords } from './phrase-history-words';

const line: PhraseLine = {
  documentId: 'a',
  revision: 'r',
  title: 'Working Lunch',
  date: '2023-05-20',
  countries: ['Japan', 'Mongolia'],
  section: 'Outset',
  start: 0,
  end: 5,
  left: '',
  hit: 'peace',
  right: '',
};
const countsOf = (...lines: PhraseLine[]) => countPhraseLines(lines, 'Japan');

test('the count names the years it spans, one or none', () => {
  expect(countWords(countsOf(line, { ...line, date: '2024-01-01', documentId: 'b' }))).toBe(
    '2 uses in 2 summaries, 2023–2024',
  );
  expect(countWords(countsOf(line))).toBe('1 use in 1 summary, 2023');
  expect(countWords(countsOf({ ...line, date: null }))).toBe('1 use in 1 summary');
});

test('a line tells its date, its counterpart and its section', () => {
  expect(lineFacts(line, 'Japan')).toBe('20 May 2023 · Mongolia · Outset');
  expect(lineFacts({ ...line, date: null, countries: ['Japan'], section: null }, 'Japan')).toBe(
    'No date · Working Lunch',
  );
});

test('the status says what is going on', () => {
  const source = { ready: 0.5 } as PhraseHistorySource;
  const words = (state: PhraseHistorySource['state'], ...lines: PhraseLine[]) =>
    statusWords({ ...source, state }, countsOf(...lines));
  expect(words('building')).toBe('The texts are being read (50%)…');
  expect(words('looking')).toBe('Looking…');
  expect(words('looking', line)).toBe('1 use in 1 summary, 2023, more are coming…');
  expect(words('whole')).toBe('No use found.');
});
