/** Words with two spellings are found by either, in the page and in the library alike. */
import { describe, expect, test } from 'vitest';
import { findIn, plainFind } from '#core/text/find';
import { foldText } from '#core/text/fold';
import { createMarker } from '../index/find-marks';
import { indexTokens, tokensOf } from './tokens';

const inPage = (text: string, query: string) =>
  findIn(foldText(text, plainFind), query, plainFind).map(({ start, end }) =>
    text.slice(start, end),
  );

function inLibrary(text: string, query: string) {
  const part = { kind: 'words', text: query, prefix: false } as const;
  const marker = createMarker([{ part, places: null }], true);
  return marker(tokensOf(text, indexTokens), 'text').map(({ start, end }) =>
    text.slice(start, end),
  );
}

const pairs: [one: string, other: string][] = [
  ['高市総理', '髙市総理'],
  ['山崎大使', '山﨑大使'],
  ['渡辺大臣', '渡邊大臣'],
  ['渡辺大臣', '渡邉大臣'],
  ['斎藤次官', '齋藤次官'],
  ['斉藤次官', '齊藤次官'],
  ['吉野家', '𠮷野家'],
  ['安倍晋三総理', '安倍　晋三総理'],
  ['安倍晋三総理', '安倍 晋三総理'],
  ['田中一郎', '田中　一郎'],
  ['US', 'U.S.'],
  ['UAE', 'U.A.E.'],
  ['US', 'U.S'],
  ['G7', 'G-7'],
  ['F35', 'F‑35'],
  ['cooperation', 'co-operation'],
  ['COORDINATED', 'CO‑ORDINATED'],
  ['reelected', 'Re-elected'],
  ['preempt', 'pre‐empt'],
  ['平成30年', '㍻30年'],
  ['令和6年', '㋿6年'],
  ['10000', '10,000'],
  ['1234567', '1,234,567'],
  ['ベトナム', 'ヴェトナム'],
  ['バチカン', 'ヴァチカン'],
  ['レブロン', 'レヴロン'],
];

describe.each(pairs)('%s and %s', (one, other) => {
  test.each([
    [one, other],
    [other, one],
  ])('%s finds %s', (query, written) => {
    const text = `Before ${written} after`;
    const found = [inPage(text, query), inLibrary(text, query)].map(([first = '']) => first);
    const bare = written.replace(/\.$/, '');
    expect(found.map((each) => each.replace(/\.$/, ''))).toEqual([bare, bare]);
  });
});

test.each([
  ['10〜20', '10～20'],
  ['10~20', '10〜20'],
  ['10∼20', '10～20'],
])('%s is %s in a page', (query, written) => {
  expect(inPage(`of ${written} days`, query)).toEqual([written]);
});

test.each([
  ['1.5', '15'],
  ['2016,12', '201612'],
  ['end.Then', 'endThen'],
  ['Spain-2', 'Spain2'],
  ['co-operate', 'cooperates'],
  ['co-author', 'coauthor'],
  ['taco-oven', 'tacooven'],
  ['re-sign', 'resign'],
])('%s is not %s', (written, query) => {
  expect(inPage(`of ${written} x`, query)).toEqual([]);
});

test('a blank in what is looked for meets the end of a block, too', () => {
  expect(inPage('首脳会談\n冒頭発言', '会談 冒頭')).toEqual(['会談\n冒頭']);
  expect(inPage('首脳会談\n冒頭発言', '会談冒頭')).toEqual([]);
});
