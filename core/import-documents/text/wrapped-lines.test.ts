import { describe, expect, test } from 'vitest';
import { unwrapped, withoutWrapping } from './wrapped-lines';

/** Wraps words at a margin, as mail programs do. */
function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

const first =
  'The leaders of the two countries met in Lima on Monday and discussed a wide range of issues including trade, investment, and the environment. They also agreed to meet again before the end of the year.';
const second =
  'The second paragraph begins here, and it too is broken wherever a line of the mail was full, so that it takes up three lines or four.';

describe('lines broken at a margin are joined', () => {
  test.each([65, 72, 78, 80])('at %i columns', (width) => {
    const lines = ['Summit Meeting', '', ...wrapped(first, width), '', ...wrapped(second, width)];
    expect(unwrapped(lines)).toEqual(['Summit Meeting', '', first, '', second]);
  });

  test('without blank lines between paragraphs', () => {
    expect(unwrapped([...wrapped(first, 72), ...wrapped(second, 72)])).toEqual([first, second]);
  });

  test('beside items, which stay on lines of their own', () => {
    const items = wrapped(`- ${second}`, 72).map((line, nth) => (nth > 0 ? `  ${line}` : line));
    const lines = [...wrapped(first, 72), ...items, '- trade', '- aid'];
    expect(unwrapped(lines)).toEqual([first, `- ${second}`, '- trade', '- aid']);
  });

  test('of Japanese, where no blank stands for the break', () => {
    const text =
      '両首脳は、自由で開かれたインド太平洋の実現に向けて協力していくことで一致するとともに、地域の諸課題について率直な意見交換を行いました。また、次回の会談を東京で開くことを確認しました。';
    const lines = [...text.matchAll(/.{1,35}/gu)].map(([line]) => line);
    expect(unwrapped(lines)).toEqual([text]);
  });

  test('at a hyphen that belongs to the word', () => {
    const lines = [
      'The two ministers spoke at length about the question of the new co-',
      'operation between the coast guards of both of the two countries and',
      'agreed to go on.',
    ];
    expect(unwrapped(lines).join('\n')).toContain('new co-operation between');
  });
});

test.each([
  [
    [
      'The Council spoke at length of the sea, of fish and of boats',
      'and will speak of them again.',
    ],
    'The Council spoke at length of the sea, of fish and of boats and will speak of them again.',
  ],
  [
    ['after a long report by the Minister for the Coast and of the', 'Sea, who had come by boat.'],
    'after a long report by the Minister for the Coast and of the Sea, who had come by boat.',
  ],
  [
    ['The boats of both countries will go out to sea together, but', 'Peru will send the nets.'],
    'The boats of both countries will go out to sea together, but Peru will send the nets.',
  ],
])('a few paragraphs that an editor broke are joined: %j', (broken, whole) => {
  const other = 'The ministers will meet for another round of long talks in spring';
  const lines = ['Main results', ...broken, first, other, 'or in summer.', second];
  expect(unwrapped(lines)).toEqual([
    'Main results',
    whole,
    first,
    `${other} or in summer.`,
    second,
  ]);
});

describe('lines that end for another reason stay', () => {
  test.each<[string, string[]]>([
    [
      'sentences',
      [
        'They met in Lima on Monday and spoke of trade.',
        'They agreed to go on with it soon.',
        'They will meet again in the autumn in Tokyo.',
      ],
    ],
    ['an address', ['Ministry of Foreign Affairs', '2-2-1 Kasumigaseki', 'Chiyoda-ku', 'Tokyo']],
    ['whole paragraphs', [first, second]],
    [
      'items',
      [
        '- trade and the investment that the two sides have agreed upon',
        '- aid for the towns on the coast that the great storm has hit hard',
        '- fish',
      ],
    ],
    [
      'a table',
      [
        'Country            Share            Year             Aid in all yen',
        'Peru               12               2016             8 million  in all',
        'Japan              14               2016             9',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(unwrapped(lines)).toEqual(lines);
  });
});

test.each([
  ['開か\nれた', '開かれた'],
  ['開か  \r\n  れた', '開かれた'],
  ['met\nin', 'met\nin'],
])('%j', (text, words) => {
  expect(withoutWrapping(text)).toBe(words);
});
