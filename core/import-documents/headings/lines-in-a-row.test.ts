/** What short lines between sentences are, by the lines beside them. */
import { describe, expect, test } from 'vitest';
import { readBody } from '../body';
import { recordOfSource } from '../record-of-source';
import { noFacts } from '../source-text';
import { textLines } from '../text/lines';

const met = 'The ministers agreed that nets should be counted on both coasts.';
const metInJapanese =
  '両大臣は、両国の沿岸で使われている網の数を毎年数えることで一致し、引き続き協力することを確認した。';

const headingsOf = (...lines: string[]) =>
  readBody(textLines(lines.join('\n\n'))).flatMap(({ kind, text, level }) =>
    kind === 'heading' ? [`${String(level)} ${text}`] : [],
  );

describe('short lines in a row are a list, and no headings', () => {
  test.each([
    [
      'the stations of a journey, in Japanese',
      [
        metInJapanese,
        '訪問日程',
        '森大臣との会談',
        '港の視察',
        '魚市場の視察',
        '漁業学校の訪問',
        '概要',
        metInJapanese,
      ],
      ['1 訪問日程', '1 概要'],
    ],
    [
      'the names of those who were there',
      [
        met,
        'Participants',
        'Jane Roe, Minister',
        'Max Iron, Mayor',
        'Ann Stone, Envoy',
        'Outcome',
        met,
      ],
      ['1 Participants', '1 Outcome'],
    ],
    [
      'the places of a visit, in German',
      [
        met,
        'Rundgang im Hafen',
        'Alter Hafen im Osten, Halle 3',
        'Fischmarkt und Lagerhallen',
        'Alter Leuchtturm an der Nordseite der Bucht',
        met,
      ],
      ['1 Rundgang im Hafen'],
    ],
  ])('%s', (_, lines, headings) => {
    expect(headingsOf(...lines)).toEqual(headings);
  });

  test('two or three may be headings of parts', () => {
    const parts = ['Fishing', 'Small nets', met, 'Harbours', 'Open ports', met];
    expect(headingsOf(met, ...parts)).toEqual([
      '1 Fishing',
      '2 Small nets',
      '1 Harbours',
      '2 Open ports',
    ]);
  });

  test.each(['【期間：令和5年5月1日～5月5日】', '【場所: リマ】', '<場所：港の会議場>'])(
    'a label with its value in brackets is none: %s',
    (line) => {
      expect(headingsOf(metInJapanese, line, metInJapanese)).toEqual([]);
    },
  );
});

describe('the lines above the days of a page of news are its headings', () => {
  test.each([
    [
      'in Japanese, though they end like sentences',
      [
        'ペルーの大使が知事を訪問しました',
        '令和5年5月9日',
        metInJapanese,
        '海の大臣が港を視察しました',
        '令和5年5月2日(火曜日)',
        metInJapanese,
      ],
    ],
    [
      'in English',
      [
        'Envoy of Peru at the harbour',
        '9 May 2023',
        met,
        'New nets for both coasts',
        '2 May 2023',
        met,
      ],
    ],
    [
      'in French',
      [
        'L’ambassadrice du Pérou au port',
        '9 mai 2023',
        met,
        'De nouveaux filets pour la côte',
        'mardi 2 mai 2023',
        met,
      ],
    ],
  ])('%s', (_, lines) => {
    expect(headingsOf(...lines)).toEqual([`1 ${lines[0] ?? ''}`, `1 ${lines[3] ?? ''}`]);
  });

  test('and none of their days is that of the page', () => {
    const entry = (day: string) => ['ペルーの大使が知事を訪問しました', day, metInJapanese];
    const lines = ['海と港の記録', ...entry('令和5年5月9日'), ...entry('令和5年5月2日')];
    const made = recordOfSource({ pieces: textLines(lines.join('\n\n')), facts: noFacts });
    expect(made.ok && made.value.date).toBeNull();
  });

  test('days of a diary without such lines are headings themselves', () => {
    expect(headingsOf('1 May 2023', met, '2 May 2023', met)).toEqual([
      '1 1 May 2023',
      '1 2 May 2023',
    ]);
  });
});

describe('the name of a programme of hours is a heading', () => {
  test.each([
    [
      'with a part of its own',
      [
        'Programme for the press',
        'Pictures and questions',
        '11.30 – the ministers arrive (gate 2)',
        '12.45–13.15 – signing of the agreement',
      ],
    ],
    [
      'in German',
      [
        'Der Tag im Hafen',
        '9.00 Uhr Ankunft der Ministerin',
        '10:15 Uhr Gespräch mit den Fischern',
      ],
    ],
    [
      'in French',
      [
        'Déroulé de la visite',
        '9 h 30 : arrivée de la ministre',
        '10 h : échange avec les pêcheurs',
      ],
    ],
    ['in Japanese', ['当日の予定', '14時30分 署名式', '15時 港の視察']],
  ])('%s', (_, lines) => {
    const [name = ''] = lines;
    expect(headingsOf(met, ...lines)).toContain(`1 ${name}`);
  });

  test('one line with an hour is none', () => {
    expect(headingsOf(met, 'Arrival of the boats', '9.30 – the gates are opened')).toEqual([]);
  });
});
