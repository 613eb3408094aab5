import { describe, expect, test } from 'vitest';
import type { SourcePiece } from '../source-text';
import { readHead as readPieces } from './head';

const piece = (text: string, more: Partial<SourcePiece> = {}): SourcePiece => ({
  kind: 'paragraph',
  text,
  level: 0,
  indent: 0,
  isBold: false,
  aside: null,
  ...more,
});

const readHead = (lines: readonly string[], titles: readonly string[] = [], language = 'und') =>
  readPieces(
    lines.map((text) => piece(text)),
    { titles, site: null },
    language,
  );

const mark = '[Provisional translation]';
const longLead =
  'The joint statement on the harbour and its pumps was issued by the two ministers of the bay after their talks in the palace on 5 May 2023.';
const lead = 'The two ministers met in the capital and spoke about trade.';

test('date and mark are read in either order, as published', () => {
  const dateFirst = readHead(['Talks', 'September 20, 2023', mark, lead]);
  expect(dateFirst).toMatchObject({ title: 'Talks', date: '2023-09-20', translationMark: mark });
  const markFirst = readHead([mark, 'September 20, 2023', 'Talks', lead]);
  expect(markFirst.lines.map(({ role }) => role)).toEqual(['status', 'date']);
});

test.each(['[fr]', '[en]', '[ja]'])('%s behind a title says where the page is, too', (language) => {
  const head = readHead([`Talks of the ministers ${language}`, 'September 20, 2023', lead]);
  expect(head).toMatchObject({ title: 'Talks of the ministers', date: '2023-09-20' });
  expect(head.lines[0]).toEqual({ role: 'release', text: language });
});

test('a day under the title counts more than one on a masthead', () => {
  const lines = [
    '2024.04.16 (화)',
    '정치',
    '한일 외교장관회담',
    '2023년 2월 18일',
    '양 장관은 회담을 가졌다.',
  ];
  expect(readHead(lines)).toMatchObject({ title: '한일 외교장관회담', date: '2023-02-18' });
});

test('a mark on the date’s own line is parted from it', () => {
  expect(readHead(['Talks', `September 20, 2023 ${mark}`, lead]).lines).toEqual([
    { role: 'date', text: 'September 20, 2023' },
    { role: 'status', text: mark },
  ]);
});

test('the first line that is neither ends the head, and so does another day', () => {
  const places = (...lines: string[]) => readHead(lines).places;
  expect(places('Talks', lead, 'September 20, 2023')).toEqual(['title']);
  expect(places('Talks', 'September 20, 2023', 'September 21, 2023', lead)).toEqual([
    'title',
    'head',
    'text',
  ]);
});

test('a body’s name and a bracketed subtitle are taken, once', () => {
  const head = readHead([
    'Talks',
    '(Summary)',
    'Ministry of Foreign Affairs of Japan',
    'September 20, 2023',
    '(More)',
  ]);
  expect(head.lines.map(({ role }) => role)).toEqual(['subtitle', 'body', 'date']);
  expect(head).toMatchObject({ body: 'Ministry of Foreign Affairs of Japan', place: 'Tokyo' });
});

describe('the title is the line that weighs most', () => {
  test.each([
    [
      'below two office lines',
      ['The White House', 'Office of the Press Secretary', 'Readout of the Call', lead],
      'Readout of the Call',
    ],
    [
      'below an office and a section',
      ['Office of the Spokesperson', 'Media Note', 'Call with Minister Sato', 'May 4, 2023', lead],
      'Call with Minister Sato',
    ],
    [
      'below a country and its dash',
      ['Japan-Peru Relations', 'Japan-Peru Summit Meeting', 'May 4, 2023', lead],
      'Japan-Peru Summit Meeting',
    ],
    [
      'below a country in Japanese',
      ['ペルー共和国', '日・ペルー首脳会談', '令和6年11月17日', '両首脳は会談を行いました。'],
      '日・ペルー首脳会談',
    ],
    [
      'below the section of a site',
      [
        'Press Conferences',
        'Press Conference by the Foreign Minister',
        'August 4, 2015',
        'Reporter: What did you discuss?',
      ],
      'Press Conference by the Foreign Minister',
    ],
    [
      'below a number',
      ['SG/SM/12131', 'Secretary-General Meets President', '10 March 2009', lead],
      'Secretary-General Meets President',
    ],
    ['below a date', ['28 April 2018', 'Statement on the River', lead], 'Statement on the River'],
    [
      'of two lines in capitals',
      ['MINISTERS AGREE ON WIDE RANGE', 'OF ISSUES IN FIRST MEETING', lead],
      'MINISTERS AGREE ON WIDE RANGE OF ISSUES IN FIRST MEETING',
    ],
    [
      'said twice',
      ['Talks on the River', '4 May 2023', 'Talks on the River', lead],
      'Talks on the River',
    ],
    [
      'a section, where nothing else is one',
      ['Press conference', 'May 4, 2023', lead],
      'Press conference',
    ],
  ])('%s', (_, lines, title) => {
    expect(readHead(lines)).toMatchObject({ title, isDerived: false });
    expect(readHead(lines).places).not.toContain('text');
  });

  test('what the page says decides between two', () => {
    const lines = ['Our Ministry at Work', 'Minister Receives Guests', lead];
    expect(readHead(lines, ['Minister Receives Guests']).title).toBe('Minister Receives Guests');
    expect(readHead(lines, ['Our Ministry at Work']).title).toBe('Our Ministry at Work');
  });

  test('a title that only the page has stands in, and every line stays', () => {
    expect(
      readHead(['令和6年11月17日', '会談を行いました。'], ['日・ペルー首脳会談']),
    ).toMatchObject({
      title: '日・ペルー首脳会談',
      date: '2024-11-17',
      places: ['head'],
    });
  });
});

describe('running text is no title', () => {
  test.each([
    ['a sentence', [lead]],
    ['a numbered paragraph', ['1. We, the leaders, gathered in the capital for the summit']],
    ['a sentence under a date', ['28 APRIL 2018', lead]],
    ['a lead-in', ['The below is attributable to Spokesperson Jane Roe:', lead]],
    ['a lead that says when it was given out', [longLead]],
    ['an address', ['Your Royal Highness,', 'Excellencies,', lead]],
    ['an address in German', ['Sehr geehrte Gäste aus Peru,', 'Königliche Hoheit,', lead]],
    [
      'an address in Japanese',
      ['ご列席の皆様、', '両大臣は首都で会談し、貿易について話しました。'],
    ],
  ])('%s', (_, lines) => {
    const head = readHead(lines);
    expect(head.isDerived).toBe(true);
    expect(head.places.filter((place) => place === 'title')).toEqual([]);
    expect(head.title.length).toBeGreaterThan(0);
  });

  test('a derived title is cut between words or characters, never in a pair', () => {
    expect(readHead([`${'word '.repeat(100)}.`]).title).toBe(`${'word '.repeat(19)}word…`);
    expect(readHead(['😀'.repeat(400)]).title).toBe(`${'😀'.repeat(50)}…`);
  });
});

test('the only heading of the first level is the title, whatever lists a page has above it', () => {
  const item = { kind: 'list-item', level: 1 } as const;
  const head = readPieces(
    [
      piece('Start', item),
      piece('Bayland and Peru', item),
      piece('Minister speaks with fishers', { kind: 'heading', level: 1 }),
      piece('5 May 2023'),
      piece(lead),
    ],
    { titles: [], site: null },
    'en',
  );
  expect(head).toMatchObject({
    title: 'Minister speaks with fishers',
    date: '2023-05-05',
    places: ['beside', 'beside', 'title', 'head'],
  });
});

describe('several parts beside each other are the links of a page, where another line may be the title', () => {
  test.each([
    [
      'Sea Talks and the Coast  |  Daily Press Briefing | What’s New',
      'Consultations on the Harbour',
    ],
    ['Talks of the Week | Nets | Harbours', 'Minister speaks of Nets'],
    ['Visites | Discours | La mer', 'La ministre reçoit les pêcheurs'],
  ])('%s', (links, title) => {
    const head = readHead([
      'Sea Ministry',
      links,
      'Press Statement',
      'Jane Roe',
      '8 October 2002',
      title,
      lead,
    ]);
    expect(head).toMatchObject({ title, date: '2002-10-08' });
  });

  test('but not where none may', () => {
    expect(readHead(['Talks | News | Sea Ministry', lead]).title).toBe(
      'Talks | News | Sea Ministry',
    );
  });
});
