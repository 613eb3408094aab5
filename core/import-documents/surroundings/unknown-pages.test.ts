import { describe, expect, test } from 'vitest';
import { readHtml } from '../html/read-html';
import { recognisedLanguage } from '../recognised-language';
import { recordOfSource } from '../record-of-source';
import { noFacts, type SourceText } from '../source-text';
import { textLines } from '../text/lines';

// The words around these texts are of no language: only their places and shapes tell what they are.

const recordOf = (source: SourceText) => {
  const made = recordOfSource(source, recognisedLanguage);
  if (!made.ok) throw new Error(made.error);
  return made.value;
};
const ofText = (...lines: readonly string[]) =>
  recordOf({ pieces: textLines(lines.join('\n')), facts: noFacts });
const ofPage = (body: string) => {
  const read = readHtml(`<title>Harbour talks in Lima</title><body>${body}</body>`);
  if (!read.ok) throw new Error(read.error);
  return recordOf(read.value);
};
const shown = ({ blocks }: { blocks: readonly { text: string }[] }) =>
  blocks.map(({ text }) => text);

const languages = [
  {
    language: 'English',
    menu: ['Varno', 'Seldi', 'Mepu & Tarno', 'Oskel'],
    title: 'Harbour talks between the ministers in Lima',
    sentences: [
      'The ministers of both countries met in Lima to talk about the harbour and its boats.',
      'They agreed to build a light at its mouth, and to meet again when it burns.',
    ],
  },
  {
    language: 'German',
    menu: ['Varno', 'Seldi', 'Mepu und Tarno', 'Oskel'],
    title: 'Gespräch der Ministerin mit ihrem Kollegen aus Peru',
    sentences: [
      'Die Ministerin hat heute in Lima mit ihrem Kollegen über den Hafen und seine Boote gesprochen.',
      'Beide wollen an der Einfahrt ein Feuer bauen und sich wiedersehen, wenn es brennt.',
    ],
  },
  {
    language: 'Ukrainian',
    menu: ['Варно', 'Сельди', 'Мепу та Тарно', 'Оскель'],
    title: 'Міністр провела зустріч із колегою з Перу',
    sentences: [
      'Міністр сьогодні провела в Лімі зустріч із колегою та обговорила гавань і човни.',
      'Сторони домовилися збудувати маяк біля входу та зустрітися знову.',
    ],
  },
];

describe.each(languages)('below a text in $language', ({ menu, title, sentences }) => {
  const text = [...sentences];
  const rights = '© 2024';

  test.each([
    ['lines that are above it as well', [...menu.slice(1, 3), 'Dalvo mer']],
    ['many lines of a word or two', ['Dalvo', 'Pernu', 'Iskor', 'Telva', 'Umbri', 'Safel', 'Nuvo']],
    [
      'many that look like names',
      [
        'dalvo',
        'Iskor Telva',
        'Umbri Safel',
        'Nuvo Mer',
        'Tarno Seldi',
        'Vanu Mepu',
        'Oske Dal',
        'dalvo',
      ],
    ],
    ['the end of a release', ['–FIVI–', 'Dalvo mer']],
    ['its number', ['GEL: 2012/351']],
    ['a question of a word or two', ['Dalvo pernu?']],
    ['a line above it with a year', [`${menu[2] ?? ''} - 2025`, 'Dalvo mer']],
    ['a label without its value', ['Dalvo:']],
    ['a label and its day', ['Dalvo pernu: 09.2023']],
    ['a label with a telephone', ['Dalvo pernu: +51 (1) 555 01 77']],
  ])('%s are the page’s', (_, lines) => {
    const record = ofText(...menu, title, '2024-05-14', ...text, ...lines, rights);
    expect(shown(record)).toEqual(text);
    expect(record.date).toBe('2024-05-14');
  });

  test('the parts of the site end a text without a notice of rights', () => {
    const record = ofText(...menu, title, '2024-05-14', ...text, menu[2] ?? '', 'Dalvo mer');
    expect(shown(record)).toEqual(text);
  });

  test('days of other pages are none of it', () => {
    const others = ['Dalvo mer', '2024-05-12', 'Pernu iskor', '2024-05-11'];
    expect(shown(ofText(title, '2024-05-14', ...text, ...others))).toEqual(text);
  });
});

describe('above a text', () => {
  const menu = ['Dalvo', 'Pernu mer', 'Iskor', 'Telva', 'Umbri safel', 'Oskel'];
  const { title, sentences } = languages[0] ?? { title: '', sentences: [] };
  const text = [...sentences, 'The ministers will see the light of the harbour in the winter.'];

  test.each([
    [
      'English',
      [
        'We use a few small files to let this site work.',
        'We would like to set some more of them.',
      ],
    ],
    ['German', ['Wir verwenden kleine Dateien, damit diese Seite läuft.']],
    [
      'no language',
      ['Vi osan nupedanog bobudap to omur epub nemukop goko.', 'Kina lare ponivativ, edatenor.'],
    ],
  ])('what a site asks above its menu, in %s, is none of it', (_, asks) => {
    const record = ofText('Dalvo on oskel', ...asks, ...menu, title, '2024-05-14', ...text);
    expect({ title: record.title, shown: shown(record) }).toEqual({ title, shown: text });
  });

  test('what it asks at length is none of a short text', () => {
    const asks =
      'Vi osan nupedanog bobudap to omur epub nemukop goko, edatenor kina lare ponivativ.';
    const record = ofText(asks, asks, asks, ...menu, title, '2024-05-14', ...text.slice(0, 2));
    expect({ title: record.title, shown: shown(record) }).toEqual({
      title,
      shown: text.slice(0, 2),
    });
  });

  test('a greeting over an agenda stays', () => {
    const greeting = 'Thank you all for coming here tonight, my dear friends.';
    expect(shown(ofText(title, greeting, ...menu, ...text))).toContain(greeting);
  });

  test('a sentence of the text over a row of short lines stays', () => {
    const lead = 'The ministers will see the harbour of Lima and its boats today.';
    expect(shown(ofText(title, lead, ...menu, ...text))).toContain(lead);
  });
});

describe('below a text', () => {
  const [title, first, second] = [
    'Harbour talks in Lima',
    'The ministers met in Lima to talk about the harbour and its boats.',
    'They agreed to build a light at its mouth, and to meet again when it burns.',
  ];

  test.each([
    ['a name and an office', ['Jane Roe', 'Minister of Ports']],
    ['a place and a day', ['Lima, 14 May 2024']],
    [
      'a last sentence without its stop',
      ['The light of the harbour in Lima will burn for boats of both countries'],
    ],
    [
      'items without their marks',
      ['Background', 'the light is the third of five that both have built'],
    ],
    ['items of a list', ['1. A light at the mouth of the harbour', '2. A school for its pilots']],
  ])('%s stay in it, whatever follows', (_, lines) => {
    const record = ofText(title, first, second, ...lines, '© 2024');
    const words = lines.map((line) => line.replace(/^\d\. /, ''));
    for (const line of words) expect(shown(record).some((each) => each.includes(line))).toBe(true);
  });

  const page = (below: string) =>
    `<main><h1>${title}</h1><p>${first}</p><p>${second}</p>${below}</main><footer><p>Oskel mer</p></footer>`;

  test.each([
    ['links', '<h2>Dalvo</h2><ul><li><a href="/1">Peru – Chile relations</a></li></ul>'],
    [
      'a headline with a stop',
      '<h2>Dalvo</h2><p><a href="/1">Talks of the ministers in Chile.</a></p>',
    ],
    ['a day', '<h2>Dalvo</h2><dl><dt>Pernu iskor:</dt><dd>2024-05-16</dd></dl>'],
    [
      'words of no text',
      '<h3>Dalvo mer</h3><ul><li>Pernu</li><li>Iskor telva</li></ul><p>© 2024</p>',
    ],
    ['a link on a line', '<h2>Dalvo</h2><p><a href="/1">Pernu iskor telva umbri safel</a></p>'],
  ])('a heading over %s is the page’s', (_, below) => {
    expect(shown(ofPage(page(below)))).toEqual([first, second]);
  });

  test('a sentence to its visitors, under many lines of the page, is the page’s', () => {
    const asks =
      'If you are not a fisherman, please send what you ask for to the harbour of Oskel.';
    const lines = [
      'Dalvo',
      'Jane Roe',
      'Pernu',
      '+51 1 555 01 77',
      '+51 1 555 01 78',
      asks,
      '© 2024',
    ];
    expect(shown(ofText(title, '2024-05-14', first, second, ...lines))).toEqual([first, second]);
  });

  test('a heading over items that speak of the text is its own', () => {
    const item = 'the harbour of Lima has been lit by lamps since 1908';
    const record = ofPage(page(`<h2>Background</h2><ul><li>${item}</li></ul>`));
    expect(shown(record)).toEqual([first, second, 'Background', item]);
  });
});
