import { describe, expect, test } from 'vitest';
import { body } from './body.fixture';
import { readBody } from './body';
import { textLines } from './text/lines';

const met = 'The two leaders met.';
const paragraph = `paragraph: ${met}`;

describe('dash-led lines', () => {
  test('of heading shape before a paragraph are headings', () => {
    expect(body(met, '- Outset', met, '- Bilateral relations', met)).toEqual([
      paragraph,
      'heading 1: Outset',
      paragraph,
      'heading 1: Bilateral relations',
      paragraph,
    ]);
  });

  test('that read as sentences are list items', () => {
    expect(body(met, '- They spoke of peace.', '- They spoke of trade.', met)).toEqual([
      paragraph,
      'list-item 1: They spoke of peace.',
      'list-item 1: They spoke of trade.',
      paragraph,
    ]);
  });

  test('that are short but follow one another are list items', () => {
    expect(body(met, '- Trade', '- Energy', met)).toEqual([
      paragraph,
      'list-item 1: Trade',
      'list-item 1: Energy',
      paragraph,
    ]);
  });

  test('after a colon are list items, but not after "as follows:"', () => {
    expect(body('They agreed on this:', '- Trade', met)[1]).toBe('list-item 1: Trade');
    expect(body('The summary is as follows:', '- Outset', met)[1]).toBe('heading 1: Outset');
  });

  test('of heading shape that end the text are list items', () => {
    expect(body(met, '- Outset')).toEqual([paragraph, 'list-item 1: Outset']);
  });

  test('that open the text alone are no list', () => {
    expect(body('- with a visit to the harbour and to those who fish', met)).toEqual([
      'paragraph: - with a visit to the harbour and to those who fish',
      paragraph,
    ]);
  });

  test.each(['— We spoke of the sea, the minister said.', '— Jane Roe, President of the Coast'])(
    'that are alone with a long dash are speech: %s',
    (line) => {
      expect(body(met, line, met)).toEqual([paragraph, `paragraph: ${line}`, paragraph]);
    },
  );

  test.each([
    '– the Ministry of the Sea reported.',
    '- said the minister in Lima.',
    '— so the note.',
  ])('below a closing quotation are of who said it: %s', (line) => {
    const quoted = '“We spoke of the sea and of all who live from it,”';
    expect(body(met, quoted, line).at(-1)).toBe(`paragraph: ${line}`);
    expect(body(met, quoted, line, met).at(-2)).toBe(`paragraph: ${line}`);
  });

  test('after list items may be the next heading', () => {
    expect(body('- They spoke of peace.', '- Regional affairs', met)[1]).toBe(
      'heading 1: Regional affairs',
    );
  });
});

describe('list items', () => {
  test('nest by their indents, and a new list begins anew', () => {
    expect(
      body(
        '- One thing.',
        '  \u2022 A part.',
        '  \u2022 Another part.',
        '- Two.',
        met,
        '  - Three.',
      ),
    ).toEqual([
      'list-item 1: One thing.',
      'list-item 2: A part.',
      'list-item 2: Another part.',
      'list-item 1: Two.',
      paragraph,
      'list-item 1: Three.',
    ]);
  });
});

describe('items of every mark', () => {
  test.each([
    ['\u2022 They spoke of fish.', '\u2022 They spoke of trade.'],
    ['-- They spoke of fish.', '-- They spoke of trade.'],
    ['\u2014 They spoke of fish.', '\u2014 They spoke of trade.'],
    ['○ They spoke of fish.', '○ They spoke of trade.'],
    ['◯They spoke of fish.', '◯They spoke of trade.'],
    ['■ They spoke of fish.', '■ They spoke of trade.'],
    ['➢ They spoke of fish.', '➢ They spoke of trade.'],
    ['* They spoke of fish.', '* They spoke of trade.'],
  ])('%s', (one, other) => {
    expect(body(met, one, other, met)).toEqual([
      paragraph,
      'list-item 1: They spoke of fish.',
      'list-item 1: They spoke of trade.',
      paragraph,
    ]);
  });

  test('but an asterisk alone marks a footnote', () => {
    expect(body(met, '* They spoke of fish.', met)[1]).toBe('paragraph: * They spoke of fish.');
  });
});

describe('sections set off by signs', () => {
  test.each(['■', '◆ ', '○', '▼', '□ '])('%s', (sign) => {
    expect(body(met, `${sign}Outset`, met, `${sign}Sea and coast`, met)).toEqual([
      paragraph,
      'heading 1: Outset',
      paragraph,
      'heading 1: Sea and coast',
      paragraph,
    ]);
  });

  test('are outside their dashes', () => {
    expect(body('■海洋', '- 漁業', '概要です。', '- 貿易', '概要です。')).toEqual([
      'heading 1: 海洋',
      'heading 2: 漁業',
      'paragraph: 概要です。',
      'heading 2: 貿易',
      'paragraph: 概要です。',
    ]);
  });

  test('in ideographs are above those in brackets and in figures', () => {
    const words = '双方就此交换了意见。';
    expect(
      body('一、两国关系', '（一）经济', '1. 渔业', words, '（二）文化', words, '二、其他', words),
    ).toEqual([
      'heading 1: 一、两国关系',
      'heading 2: （一）经济',
      'heading 3: 1. 渔业',
      `paragraph: ${words}`,
      'heading 2: （二）文化',
      `paragraph: ${words}`,
      'heading 1: 二、其他',
      `paragraph: ${words}`,
    ]);
  });

  test('in Korean letters are under figures', () => {
    const words = '양측은 협력하기로 하였다.';
    expect(body('1. 양국 관계', '가. 경제', words, '나. 문화', words)).toEqual([
      'heading 1: 1. 양국 관계',
      'heading 2: 가. 경제',
      `paragraph: ${words}`,
      'heading 2: 나. 문화',
      `paragraph: ${words}`,
    ]);
  });
});

describe('glued headings', () => {
  test('are headings after the paragraph they were glued to', () => {
    expect(body(`${met} - Bilateral relations`, met)).toEqual([
      paragraph,
      'heading 1: Bilateral relations',
      paragraph,
    ]);
  });

  test('stay in the paragraph when nothing follows', () => {
    expect(body(`${met} - Prime Minister Sato`)).toEqual([`${paragraph} - Prime Minister Sato`]);
  });
});

const long =
  'The two ministers spoke at length about fishing in the waters between the two coasts.';

describe('headings without a mark', () => {
  test.each([
    ['- Sea and coast', '- Trade'],
    ['\u2022 Sea and coast', '\u2022 Trade'],
    ['1. Sea and coast', '2. Trade'],
  ])('that a list of contents announces: %s', (one, other) => {
    expect(body(one, other, 'Sea and coast', met, 'Trade', met).slice(2)).toEqual([
      'heading 1: Sea and coast',
      paragraph,
      'heading 1: Trade',
      paragraph,
    ]);
  });

  test('that are days above texts', () => {
    expect(body('4 May 2023', long, '3 May 2023', long)).toEqual([
      'heading 1: 4 May 2023',
      `paragraph: ${long}`,
      'heading 1: 3 May 2023',
      `paragraph: ${long}`,
    ]);
  });

  test('but a day alone is a line', () => {
    expect(body(long, '4 May 2023', long)[1]).toBe('paragraph: 4 May 2023');
  });

  test('after items', () => {
    expect(body(long, '- trade and aid', '- fish', 'Regional affairs', long)[3]).toBe(
      'heading 1: Regional affairs',
    );
  });

  test('of two levels, each pair anew', () => {
    const levels = body(long, 'Fishing grounds', 'Ministry', long, 'Open ports', 'Question', long);
    expect(levels.filter((each) => each.startsWith('heading'))).toEqual([
      'heading 1: Fishing grounds',
      'heading 2: Ministry',
      'heading 1: Open ports',
      'heading 2: Question',
    ]);
  });

  test('with an asterisk before them', () => {
    expect(body('* Peru - Japan', long, '* Sea', long)[0]).toBe('heading 1: * Peru - Japan');
  });
});

test('short lines without a mark are paragraphs', () => {
  expect(body('Bilateral relations', met)).toEqual(['paragraph: Bilateral relations', paragraph]);
});

test.each([
  'They spoke of the sea and of those who live by it. '.repeat(4).trim(),
  '兩國外長就海洋的可持續利用進行了深入的協商,並同意繼續合作。他們還談到漁業、航行和港口的問題,並表示願意在今年秋天再次會面,繼續討論雙方共同關心的問題,推動兩國關係不斷取得新的進展,更好地造福兩國的人民和沿岸的居民。',
])('a declared heading of whole sentences is a paragraph: %s', (text) => {
  const [piece] = textLines(text);
  expect(readBody(piece ? [{ ...piece, kind: 'heading', level: 4 }] : [])).toMatchObject([
    { kind: 'paragraph', text },
  ]);
});
