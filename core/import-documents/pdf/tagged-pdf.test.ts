import { describe, expect, test } from 'vitest';
import { markedUp } from '#core/document/spans.fixture';
import { element, taggedPdf, type TaggedElement } from '../fixtures/tagged-pdf.fixture';
import { readPdf } from './read-pdf';

/** What a file says, in pieces: `heading 2: Trade`. */
async function read(file: Uint8Array): Promise<string[]> {
  const result = await readPdf(
    file,
    () => Promise.resolve(null),
    () => undefined,
  );
  if (!result.ok) throw new Error(result.error);
  return result.value.source.pieces.map((piece) => {
    const name = [piece.kind, piece.level || '', piece.aside ?? ''].filter(Boolean).join(' ');
    return `${name}: ${markedUp(piece)}`;
  });
}

const cell = (role: 'TH' | 'TD', words: string, x: number, y: number): TaggedElement =>
  element(role, element('P', { words, x, y }));

const before = element('P', {
  words: 'They met in Lima, Peru, and spoke of trade and much else.',
  y: 700,
});
const after = element('P', {
  words: 'Then they all went home, and nobody said any more about it.',
  y: 400,
});

test('headings have the level that the file gives them, however they look', async () => {
  const file = taggedPdf([
    element(
      'H2',
      { words: 'A heading as small as', y: 720 },
      { words: 'all the other words', y: 706 },
    ),
    before,
    element('H3', element('Span', { words: 'Trade', y: 680 })),
    after,
  ]);
  expect((await read(file)).filter((piece) => piece.startsWith('heading'))).toEqual([
    'heading 2: A heading as small as all the other words',
    'heading 3: Trade',
  ]);
});

test('a heading as large as the title, further down or right below it, is a heading', async () => {
  const large = (role: string, words: string, y: number) => element(role, { words, y, size: 18 });
  const file = taggedPdf([
    large('H1', 'What the ministers agreed', 740),
    large('H2', 'Trains', 715),
    before,
    large('H2', 'Water', 660),
    after,
  ]);
  expect((await read(file)).filter((piece) => !piece.startsWith('paragraph'))).toEqual([
    'title: What the ministers agreed',
    'heading 2: Trains',
    'heading 2: Water',
  ]);
});

test('a paragraph is one whatever its lines look like, unless each line is one', async () => {
  const wide = 'They met in Lima, Peru, and spoke of the trade in fish and of much else that they';
  const short = { words: 'They met in Lima', y: 700 };
  const whole = [
    element('P', short, { words: 'Peru, and spoke of trade.', y: 686 }),
    element('P', { words: 'Then they went home.', y: 672 }),
  ];
  expect(await read(taggedPdf(whole))).toEqual([
    'paragraph: They met in Lima Peru, and spoke of trade.',
    'paragraph: Then they went home.',
  ]);
  const lines = [0, 1, 2, 3, 4].map((nth) => element('P', { words: wide, y: 700 - nth * 14 }));
  const end = element('P', { words: 'all knew of.', y: 630 });
  expect(await read(taggedPdf([...lines, end]))).toHaveLength(1);
});

describe('tables', () => {
  const rows = [
    element(
      'TR',
      cell('TH', 'Year', 72, 600),
      cell('TH', 'Goods', 172, 600),
      cell('TH', 'Services', 272, 600),
    ),
    element(
      'TR',
      cell('TD', '2024', 72, 580),
      cell('TD', '12', 172, 580),
      cell('TD', '13', 272, 580),
    ),
  ];
  const table = [
    'table-row: <header-cell>Year</header-cell> | <header-cell>Goods</header-cell> | <header-cell>Services</header-cell>',
    'table-row: <cell><line/>2024</cell> | <cell>12</cell> | <cell>13</cell>',
  ];

  test('come in as their rows, in their place', async () => {
    const file = taggedPdf([before, element('Table', element('THead', ...rows)), after]);
    const [first, ...others] = await read(file);
    expect(first).toMatch(/^paragraph: They met/);
    expect(others.slice(0, 2)).toEqual(table);
    expect(others[2]).toMatch(/^paragraph: Then they/);
  });

  test('have the words of a cell together, and an empty cell where a row has none', async () => {
    const long = element(
      'TR',
      element('TD', { words: '2025', y: 560 }),
      element(
        'TD',
        { words: 'many words that', x: 272, y: 560 },
        { words: 'were bro-', x: 272, y: 548 },
        { words: 'ken', x: 272, y: 536 },
      ),
    );
    const pieces = await read(taggedPdf([before, element('Table', ...rows, long), after]));
    expect(pieces).toContain(
      'table-row: <cell><line/>2025</cell> |<cell/> | <cell>many words that were broken</cell>',
    );
  });

  test('have cells over the columns that their words are over, or between', async () => {
    const wide = 'Trade of both countries in this year';
    const over = element(
      'TR',
      element('TH', { words: 'All', y: 620 }),
      element('TH', { words: wide, x: 180, y: 620 }),
    );
    const between = element(
      'TR',
      element('TD', { words: '2025', y: 560 }),
      element('TD', { words: 'none', x: 225, y: 560 }),
    );
    const one = element(
      'TR',
      element('TD', { words: '2026', y: 540 }),
      element('TD', { words: '17', x: 272, y: 540 }),
    );
    const pieces = await read(taggedPdf([element('Table', over, ...rows, between, one)]));
    expect(pieces[0]).toContain(`<header-cell=2>${wide}</header-cell>`);
    expect(pieces[3]).toMatch(/<cell=2>none<\/cell>$/);
    expect(pieces[4]).toMatch(/2026<\/cell> \|<cell\/> \| <cell>17<\/cell>$/);
  });

  test('go on over pages', async () => {
    const next = element(
      'TR',
      element('TD', { words: '2025', y: 780, page: 1 }),
      element('TD', { words: '14', x: 172, y: 780, page: 1 }),
      element('TD', { words: '15', x: 272, y: 780, page: 1 }),
    );
    const pieces = await read(taggedPdf([before, element('Table', ...rows, next)]));
    expect(pieces.slice(1)).toEqual([
      ...table,
      'table-row: <cell><line/>2025</cell> | <cell>14</cell> | <cell>15</cell>',
    ]);
  });

  test('for the look are paragraphs: of one cell a row, or with tables in them', async () => {
    const one = element(
      'Table',
      element('TR', element('TD', before)),
      element('TR', element('TD', after)),
    );
    expect((await read(taggedPdf([one]))).map((piece) => piece.slice(0, 19))).toEqual([
      'paragraph: They met',
      'paragraph: Then the',
    ]);
    const around = element(
      'Table',
      element('TR', element('TD', before), element('TD', element('Table', ...rows))),
    );
    expect((await read(taggedPdf([around]))).slice(1)).toEqual(table);
  });
});

test('items are as deep as their lists, over pages too, and keep their numbers', async () => {
  const item = (label: string, words: string, y: number, ...more: TaggedElement[]) =>
    element(
      'LI',
      element('Lbl', { words: label, y }),
      element('LBody', { words, x: 84, y }, ...more),
    );
  const file = taggedPdf([
    before,
    element(
      'L',
      item('\u2022', 'One thing.', 680, element('L', item('\u2022', 'A part of it.', 668))),
      element(
        'LI',
        element('Lbl', { words: '\u2022', y: 60 }),
        element(
          'LBody',
          { words: 'Another thing,', x: 84, y: 60 },
          { words: 'over pages.', x: 84, y: 780, page: 1 },
        ),
      ),
    ),
    element(
      'L',
      element(
        'LI',
        element('Lbl', { words: '1.', y: 700, page: 1 }),
        element('LBody', { words: 'First', x: 90, y: 700, page: 1 }),
      ),
    ),
  ]);
  expect((await read(file)).slice(1)).toEqual([
    'list-item 1: One thing.',
    'list-item 2: A part of it.',
    'list-item 1: Another thing, over pages.',
    'paragraph: 1. First',
  ]);
});

test('pictures have their words, and captions are beside the text', async () => {
  const figure: TaggedElement = {
    role: 'Figure',
    alt: 'Two ministers shake hands',
    kids: [element('Caption', { words: 'The handshake', y: 640 })],
  };
  expect(await read(taggedPdf([before, figure, after]))).toEqual([
    expect.stringMatching(/^paragraph: They met/),
    'paragraph caption: Two ministers shake hands',
    'paragraph caption: The handshake',
    expect.stringMatching(/^paragraph: Then they/),
  ]);
});

test('what belongs to the pages is beside the text from the second page on', async () => {
  const artifacts = [
    { words: 'Ministry of Talks', y: 760 },
    { words: 'Ministry of Talks, continued', y: 760, page: 1 },
  ];
  const next = element('P', {
    words: 'They met again, and said nothing of it to anybody.',
    y: 700,
    page: 1,
  });
  expect(await read(taggedPdf([before, next], { artifacts }))).toEqual([
    'paragraph: Ministry of Talks',
    expect.stringMatching(/^paragraph: They met in/),
    'paragraph furniture: Ministry of Talks, continued',
    expect.stringMatching(/^paragraph: They met again/),
  ]);
});

test('a page of nothing but what belongs to it is read as its words', async () => {
  const artifacts = [
    { words: 'All of this page is set outside the tree, which cannot be.', y: 700, page: 1 },
  ];
  expect(await read(taggedPdf([before], { artifacts }))).toContain(
    'paragraph: All of this page is set outside the tree, which cannot be.',
  );
});

test('tags that their writer suspects are not read', async () => {
  const file = taggedPdf([before, element('H1', { words: 'Trade', y: 680 }), after], {
    suspects: true,
  });
  expect((await read(file)).some((piece) => piece.startsWith('heading'))).toBe(false);
});

describe('hostile trees are given up, and the words are read without them', () => {
  /** Every element has the next one twice: 2 to the power of 38 of them. */
  const twice = Array.from({ length: 38 }, (_, nth) => {
    const kid = nth === 37 ? '<</Type/MCR/Pg PAGE0 0 R/MCID 0>>' : `${nth + 7} 0 R`;
    const parent = nth === 0 ? 5 : nth + 5;
    return `<</Type/StructElem/S/Sect/P ${parent} 0 R/K[${kid} ${kid}]>>`;
  });
  const nested = Array.from({ length: 20_000 }, (_, nth) => {
    const kid = nth === 19_999 ? '<</Type/MCR/Pg PAGE0 0 R/MCID 0>>' : `${nth + 7} 0 R`;
    return `<</Type/StructElem/S/LI/P ${nth === 0 ? 5 : nth + 5} 0 R/K ${kid}>>`;
  });
  const rootOf = (last: number) =>
    `<</Type/StructTreeRoot/K[6 0 R]/ParentTree<</Nums[0[${last} 0 R]]>>>>`;
  const cyclic = [
    '<</Type/StructElem/S/Sect/P 7 0 R/K[7 0 R]>>',
    '<</Type/StructElem/S/Sect/P 6 0 R/K[6 0 R]>>',
  ];
  const trees: Readonly<Record<string, readonly string[]>> = {
    'shared elements': [rootOf(43), ...twice],
    'deep ones': [rootOf(20_005), ...nested],
    'deep ones from above': [rootOf(6), ...nested],
    cycles: [rootOf(6), ...cyclic],
    'no tree': ['<</Type/StructTreeRoot/K 5/ParentTree<</Nums[0 7]>>>>'],
  };
  test.each(Object.entries(trees))('%s', async (_, tree) => {
    const begun = performance.now();
    expect(await read(taggedPdf([before, after], { tree }))).toEqual([
      expect.stringMatching(/^paragraph: They met/),
      expect.stringMatching(/^paragraph: Then they/),
    ]);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
