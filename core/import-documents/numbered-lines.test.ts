import { describe, expect, test } from 'vitest';
import { body } from './body.fixture';

const met = 'The two leaders met.';
const paragraph = `paragraph: ${met}`;

describe('numbered lines', () => {
  test('that are short and open a section are headings and keep their numbers', () => {
    expect(body('1. Outset', met, '2. Relations', '(1) Economy', met, '(2) Culture', met)).toEqual([
      'heading 1: 1. Outset',
      paragraph,
      'heading 1: 2. Relations',
      'heading 2: (1) Economy',
      paragraph,
      'heading 2: (2) Culture',
      paragraph,
    ]);
  });

  test('in Japanese are headings too', () => {
    expect(
      body('1 冒頭', '(1)両首脳は会談しました。', '\uFF12\u3000二国間関係', '概要です。'),
    ).toEqual([
      'heading 1: 1 冒頭',
      'paragraph: (1)両首脳は会談しました。',
      'heading 1: \uFF12\u3000二国間関係',
      'paragraph: 概要です。',
    ]);
  });

  test('under dash-led sections are one level deeper', () => {
    expect(body('- Relations', '1. Economy', met, '2. Culture', met)).toEqual([
      'heading 1: Relations',
      'heading 2: 1. Economy',
      paragraph,
      'heading 2: 2. Culture',
      paragraph,
    ]);
  });

  test('that read as sentences are paragraphs with their numbers', () => {
    expect(body(`1. ${met}`, `2. ${met}`)).toEqual([
      'paragraph: 1. The two leaders met.',
      'paragraph: 2. The two leaders met.',
    ]);
  });

  test.each([
    [['1. Treaty on fish', 'Ministry of the Sea', '2. Treaty on trade', 'Ministry of Trade', met]],
    [['1) Charter of the coast', 'Signed by: Jane Roe', '2) Plan for reefs', 'Signed by: Ann Poe']],
    [['1. 漁業に関する覚書', '水産大臣', '2. 航空協定', '運輸大臣', '3. 文化交流計画', '文化大臣']],
    [['(1) Harbour loan', '20 million crowns', '(2) Reef fund', '5 million crowns', met]],
  ])('of a list of papers, with no text under them, are paragraphs: %j', (list) => {
    expect(body(met, ...list)).toEqual([met, ...list].map((line) => `paragraph: ${line}`));
  });

  test.each([
    [['1. Treaty on fish', met, '2. Plan for reefs', '3. Loan for the harbour', met]],
    [['1) Treaty on fish', '2) Plan for reefs', met, '3) Loan for the harbour', met]],
    [['（１）漁業協定', '（２）航空協定', met, '（３）文化交流', met]],
  ])('of a list that has a text under some of them are paragraphs, all of them: %j', (list) => {
    expect(body(met, ...list)).toEqual([met, ...list].map((line) => `paragraph: ${line}`));
  });

  test('of a list in one section are headings in the next', () => {
    expect(body('1. Papers', met, '(1) Fish', '(2) Reefs', '2. Talks', '(1) Boats', met)).toEqual([
      'heading 1: 1. Papers',
      paragraph,
      'paragraph: (1) Fish',
      'paragraph: (2) Reefs',
      'heading 1: 2. Talks',
      'heading 2: (1) Boats',
      paragraph,
    ]);
  });

  test('that are short but follow one another are paragraphs', () => {
    expect(body('1. Trade', '2. Energy', met)).toEqual([
      'paragraph: 1. Trade',
      'paragraph: 2. Energy',
      paragraph,
    ]);
  });

  const item = '1. Minister Roe spoke of the nets of the coast, and of those who mend them.';

  test.each([
    ['1 Talks of the ministers', '(1) Opening remarks'],
    ['2 Signing of the exchange of notes', '(1) Nets'],
    ['1 Ministers’ Meeting', '(1) The boats of the north'],
  ])('without a stop are those of parts above "(1)": %s', (part, first) => {
    const before = part.startsWith('2') ? ['1 Talks', '(1) Outset', item] : [];
    expect(body(met, ...before, part, first, item).slice(-3)).toEqual([
      `heading 1: ${part}`,
      `heading 2: ${first}`,
      `paragraph: ${item}`,
    ]);
  });

  test.each(['5 May Street', '10 Harbour Road', '1 Response'])('"%s" is none of them', (line) => {
    expect(body(met, line, met)[1]).toBe(`paragraph: ${line}`);
    expect(body(met, line, '(2) Nets', met)[1]).toBe(`paragraph: ${line}`);
  });

  test('out of order are paragraphs', () => {
    expect(body('7. Trade', met)[0]).toBe('paragraph: 7. Trade');
  });
});
