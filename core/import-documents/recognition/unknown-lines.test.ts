import { describe, expect, test } from 'vitest';
import { readHtml } from '../html/read-html';
import { recognisedLanguage } from '../recognised-language';
import { recordOfSource } from '../record-of-source';
import { noFacts, type SourceText } from '../source-text';
import { textLines } from '../text/lines';

// Lines between a title and its text in words of no language: only their places tell what they are.

const recordOf = (source: SourceText) => {
  const made = recordOfSource(source, recognisedLanguage);
  if (!made.ok) throw new Error(made.error);
  const { title, date, blocks } = made.value;
  return { title, date, shown: blocks.map(({ text }) => text) };
};
const ofText = (...lines: readonly string[]) =>
  recordOf({ pieces: textLines(lines.join('\n')), facts: noFacts });
const ofPage = (between: string, above = '', below = '') => {
  const own = `<p>${lead}</p><p>${next}</p>`;
  const read = readHtml(
    `<title>${title}</title><body><main>${above}<h1>${title}</h1>${between}${own}${below}</main></body>`,
  );
  if (!read.ok) throw new Error(read.error);
  return recordOf(read.value);
};

const title = 'Harbour talks between the ministers in Lima';
const lead = 'The ministers of both countries met in Lima to talk about the harbour and its boats.';
const next = 'They agreed to build a light at its mouth, and to meet again when it burns.';
const text = [lead, next];

describe('a day under a title', () => {
  test.each([
    ['a label in small letters', 'dalvo pernu: 14 May 2024'],
    ['a label and an hour', 'Roba menales: 14 May. 2024 17:01'],
    ['a word and an hour', 'dalvo 14 May 2024, 17:42'],
    ['an hour in Ukrainian', 'далво 14 травня 2024 року о 17:42'],
    ['an hour in German', 'dalvo am 14. Mai 2024 um 17:42'],
  ])('may have %s', (_, line) => {
    expect(ofText(title, line, ...text)).toEqual({ title, date: '2024-05-14', shown: text });
  });

  test.each([
    ['French', '14 mai 2024 - Seul le dalvo fait foi'],
    ['German', '14. Mai 2024 – Dalvo Pernu'],
    ['English', '14 May 2024 | Dalvo of the pernu'],
    ['figures', '2024-05-14 · Dalvo'],
  ])('may have a remark behind it, above the title as well: %s', (_, line) => {
    expect(ofText(line, title, ...text)).toEqual({ title, date: '2024-05-14', shown: text });
    expect(ofPage('', `<p>${line}</p>`)).toEqual({ title, date: '2024-05-14', shown: text });
  });

  test.each(['14 May 2024 – Visit of the minister', '14 May 2024 – 3 harbours'])(
    'is not that of what it names: %s',
    (line) => {
      expect(ofText(line, ...text).title).toBe(line);
    },
  );

  test.each([
    '15 enero, 2025 Comunicación Dalvo Sin pareceres',
    '15 January 2025 Dalvo of the pernu',
  ])('may have a few words behind it without a sign: %s', (line) => {
    expect(ofText(title, line, ...text)).toEqual({ title, date: '2025-01-15', shown: text });
  });

  test('is the one alone rather than one with a label that nobody knows', () => {
    const lines = ['dalvo pernu: 15 May 2024', '14 May 2024'];
    const right = { title, date: '2024-05-14', shown: text };
    expect(ofText(title, ...lines, ...text)).toEqual(right);
    expect(ofText(title, ...lines.toReversed(), ...text)).toEqual(right);
  });

  test('is none where two labels that nobody knows have different ones', () => {
    const lines = ['dalvo pernu: 14 May 2024', 'iskor telva: 15 May 2024'];
    expect(ofText(title, ...lines, ...text)).toEqual({ title, date: null, shown: text });
  });

  test('may be in a list of tags above the title', () => {
    const tags = '<ul class="tags"><li>Dalvo</li><li>14 May 2024</li><li>15:20</li></ul>';
    expect(ofPage('', tags)).toEqual({ title, date: '2024-05-14', shown: text });
  });

  test('is not that of other pages below a heading', () => {
    const others = '<h2>Dalvo mer</h2><p><a href="/1">Pernu iskor telva.</a></p><p>12 May 2024</p>';
    expect(ofPage('', '', others)).toEqual({ title, date: null, shown: text });
  });

  test('may be an item of what the page says', () => {
    const list = '<ul><li>14 May 2024</li><li>|</li><li>Roba menales: 16 May. 2024 17:01</li></ul>';
    expect(ofPage(list)).toMatchObject({ shown: text });
  });

  test.each([
    'The harbour has been closed since 14 May 2024',
    'Talks of the ministers: 14 May 2024',
    'On 14 May 2024 the ministers of both countries met',
  ])('is none of those of what happened: %s', (line) => {
    expect(ofText(title, `${line}.`, ...text).shown[0]).toBe(`${line}.`);
  });
});

describe('under a title and above its text', () => {
  test.each([
    ['an item of a word', '<ul><li>Rarup</li></ul>'],
    ['several', '<ul><li>Amopela</li><li>Anonib</li></ul>'],
    [
      'pictures with numbers',
      '<ul><li>Obo of the kedur (1)</li><li>Photograph of the talks (2)</li></ul>',
    ],
  ])('%s is none of it', (_, list) => {
    expect(ofPage(list).shown).toEqual(text);
  });

  test('an item that the text speaks of is its own', () => {
    expect(ofPage('<ul><li>The harbour</li><li>Boats</li></ul>').shown).toEqual([
      'The harbour',
      'Boats',
      ...text,
    ]);
  });

  test.each([
    ['one above what the page says', ['Guto medurubu', 'Print this page']],
    ['a label above where to send it', ['Nunivaku alor :', 'Facebook', 'Twitter']],
    ['one below it', ['Share', 'Gopelov Evovuv, Fusediket']],
    ['one above an office', ['Rimut dalvo', 'Jane Roe, Minister of Ports']],
  ])('a line is none of it: %s', (_, lines) => {
    expect(ofText(title, ...lines, ...text).shown).toEqual(text);
  });

  test('what leads to a page is none of a text with headings', () => {
    const parts = ['Clean water', lead, 'Northern seas', next];
    expect(ofText(title, 'Guto medurubu', 'Print this page', ...parts).shown).toEqual(parts);
  });

  test('a longer line stays', () => {
    const deck = 'The minister of ports has told the fishermen of the coast in person';
    expect(ofText(title, deck, 'Print this page', ...text).shown).toEqual([deck, ...text]);
  });
});

test.each(['Sign the guest book', 'Meet our staff', 'Call the duty desk'])(
  'a line of the page right above a title does not make it a deck: %s',
  (line) => {
    const menu = ['Dalvo', 'Follow the herd', 'Pernu mer', 'Iskor'];
    expect(ofText(...menu, line, title, '14 May 2024', ...text).title).toBe(title);
  },
);

describe('a day between a summary and its text', () => {
  const items = [
    'new light will show boats the way in',
    'minister spoke with the pupils of the school',
  ];

  test('leaves items that have lost their marks in the text', () => {
    const said = ['From:', 'Ministry of Ports and Fishing of Peru', 'Dalvo', '14 May 2024'];
    const { date, shown } = ofText(title, lead, ...said, ...items, next, next);
    expect({ date, shown }).toEqual({ date: '2024-05-14', shown: [lead, ...items, next, next] });
  });
});

describe('a title that begins like an office', () => {
  test.each([
    'Minister for the Pacific visits Vanuatu',
    'President of Chile meets fishermen in Lima',
  ])('"%s" is one', (line) => {
    const menu = 'Emergency preparation, response and recovery';
    expect(ofText('Home', menu, 'News story', line, lead, '14 May 2024', next).title).toBe(line);
  });
});

describe('a lead in the present tense', () => {
  test.each([
    'This week I will travel to Lima to listen and to open two schools that we have helped to build.',
    'The ministers will greet the fishermen of Lima and open the harbour that both countries built.',
    'We and our friends in Lima walk the new harbour of both countries and open two of its schools.',
  ])('is no caption: %s', (first) => {
    const second =
      'In Lima I will see the harbour and the schools that both countries have helped to build.';
    expect(ofText(title, '14 May 2024', first, second, next).shown[0]).toBe(first);
  });
});
