import { describe, expect, test } from 'vitest';
import { asideRoles } from './asides';
import { textLines } from '../text/lines';

const roles = (...lines: string[]) => asideRoles(textLines(lines.join('\n')));

describe('lines beside the text', () => {
  test.each([
    ['Back to Top', 'furniture'],
    ['\u25B2 Back to top', 'furniture'],
    ['Back to Japan-Peru Relations', 'furniture'],
    ['このページのトップへ戻る', 'furniture'],
    ['ページトップへ', 'furniture'],
    ['FOR IMMEDIATE RELEASE', 'furniture'],
    ['Page 2 of 10', 'furniture'],
    ['Copyright © Ministry of Foreign Affairs of Japan', 'furniture'],
    ['Last updated: 1 May 2024', 'furniture'],
    ['(Photo: Cabinet Public Affairs Office)', 'caption'],
    ['Photo by Ms. SATO', 'caption'],
    [
      'The President of Peru walks the new harbour in Lima, April 10, 2025. (Bay Agency/Jane Roe)',
      'caption',
    ],
    ['The Minister greets the fishers of Lima on Saturday. | POOL / VIA SEA', 'caption'],
    ['We acknowledge the Traditional Owners of the coast.', 'furniture'],
    ['The Office acknowledges the traditional custodians of Country.', 'furniture'],
    ['For information media. Not an official record.', 'furniture'],
    ['Media enquiries: (02) 5550 1234', 'furniture'],
    ['\uFF08写真提供\uFF1A内閣広報室\uFF09', 'caption'],
    ['Reporter: Anna Rose', 'furniture'],
    ['Автор: Анна Рыбакова', 'furniture'],
    ['(文章来源:海洋网站)', 'furniture'],
    ['Sea News Agency staff', 'furniture'],
    ['Anna Rose [rose@sea.example]', 'furniture'],
  ])('%s is %s', (line, role) => {
    expect(roles('The leaders met.', line)).toEqual([null, role]);
  });

  test.each([
    'Back to the question of trade, the two leaders agreed.',
    'The photo: a gift, was received with thanks.',
    'Print media were discussed',
    'Reporter: What did you discuss?',
    'Speaker: We spoke of fish with the Reuters staff.',
    'Shared values',
    'They went back to Tokyo.',
    '写真を交換しました。',
  ])('%s is text', (line) => {
    expect(roles('The leaders met.', line)).toEqual([null, null]);
  });
});

describe('"Related Links"', () => {
  test('and all that follows to the end are beside the text', () => {
    expect(roles('They met.', 'Related Links', 'Japan-Peru Relations', 'Back to Top')).toEqual([
      null,
      'related',
      'related',
      'furniture',
    ]);
  });

  test('before a sentence is a section of the text', () => {
    expect(roles('Related Information', 'The two leaders spoke of it.')).toEqual([null, null]);
  });
});

test.each([
  ['May 2023 | 4 boats | Lima |', '2024 | 12 boats | Callao |', null],
  ['5月 | 漁船 | 四隻 |', '6月 | 漁船 | 二隻 |', null],
  ['| May | 4 boats | Lima |', '| June | 2 boats | Callao |', null],
  ['Harbour | Fish | Boats', 'Print | Share | Save', 'furniture'],
])(
  'bars between words are links, and a bar at the end of a row is of a table: %s',
  (one, other, role) => {
    expect(roles('They met, and counted the boats.', one, other)).toEqual([null, role, role]);
  },
);

describe('a numbered list below the last sentence', () => {
  const page = ['Photo by Ms. SATO', 'Back to Top'];

  test.each([
    [
      [
        '1. Treaty on fish',
        'Exchanged by: Jane Roe',
        '2. Treaty on trade',
        'Exchanged by: Ann Poe',
      ],
    ],
    [['(1) Plan for reefs', 'Reporter: Jane Roe', '(2) Reef fund', 'Reporter: Ann Poe']],
    [
      [
        '1. They sign a treaty.',
        'Exchanged by: Ann Poe',
        '2. Charter of the coast',
        'By: Jane Roe',
      ],
    ],
    [['1) Harbour', '2) Reef', '3) Fleet', '4) Trade']],
  ])('is of the text with what is under its numbers: %j', (list) => {
    expect(roles('They signed five papers.', ...list, ...page).slice(0, -2)).toEqual(
      [null, ...list].map(() => null),
    );
  });

  test.each([[['Back to Top', '1. Fish', '2. Trade']], [['1. Photo by Ms. SATO', 'Back to Top']]])(
    'but not under a line of the page, and not a number alone: %j',
    (lines) => {
      expect(roles('They signed five papers.', ...lines).at(1)).not.toBeNull();
    },
  );
});

test('the third of lettered items is no notice of rights', () => {
  expect(
    roles(
      'They agreed on three things:',
      '(a) Quotas for a year',
      '(b) A harbour for both',
      '(c) Cooperation in fisheries',
      'They will meet again in spring.',
    ),
  ).toEqual([null, null, null, null, null]);
  expect(roles('They met.', '(C) 2019 The Harbour')).toEqual([null, 'furniture']);
});
