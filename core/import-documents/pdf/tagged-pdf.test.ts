import { describe, expect, test } from 'vitest';
import { after, before, readTagged as read } from '../fixtures/read-tagged.fixture';
import { element, taggedPdf, type TaggedElement } from '../fixtures/tagged-pdf.fixture';

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
