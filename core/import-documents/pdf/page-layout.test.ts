import { describe, expect, test } from 'vitest';
import { paragraphsOf } from './pdf-paragraphs';
import { columnsOf, isVertical, mirrored, turned, withInitials, withoutTwins } from './page-layout';

const at = (text: string, left: number, baseline: number, size = 10) => ({
  text,
  left,
  right: left + text.length * size * 0.5,
  baseline,
  size,
});

const line = (side: string, nth: number) => `${side} column, line number ${nth} of it`;
/** @param shift of the right column's lines against those of the left one. */
const page = (shift: number) => ({
  left: [1, 2, 3, 4].map((nth) => at(line('Left', nth), 60, 100 + nth * 14)),
  right: [1, 2, 3, 4].map((nth) => at(line('Right', nth), 330, 100 + shift + nth * 14)),
});

describe('columns are read one after the other', () => {
  const read = [1, 2, 3, 4].flatMap((nth) => line('Left', nth));
  const all = [...read, ...[1, 2, 3, 4].map((nth) => line('Right', nth))];
  const textsOf = (columns: ReturnType<typeof columnsOf>) =>
    columns?.flat().map(({ text }) => text);

  test.each([0, 3, 7, 12])('whose lines stand %i points apart', (shift) => {
    const { left, right } = page(shift);
    expect(textsOf(columnsOf([...left, ...right]))).toEqual(all);
  });

  test('that the file has row by row', () => {
    const { left, right } = page(0);
    expect(textsOf(columnsOf(left.flatMap((each, nth) => [each, right[nth] ?? each])))).toEqual(
      all,
    );
  });

  test('above and below a line across both', () => {
    const { left, right } = page(0);
    const below = (lines: typeof left) =>
      lines.map((each) => ({ ...each, text: `Lower ${each.text}`, baseline: each.baseline + 100 }));
    const title = at('A heading that stands across both of the columns of the page', 60, 180, 10);
    const wide = { ...title, right: 560 };
    const texts = textsOf(columnsOf([...left, ...right, wide, ...below(left), ...below(right)]));
    expect(texts?.slice(0, 9)).toEqual([...all, wide.text]);
    expect(texts?.[9]).toBe(`Lower ${line('Left', 1)}`);
  });

  test.each([
    [
      'a table',
      [1, 2, 3, 4].flatMap((nth) => [
        at(`Row ${nth}`, 60, 100 + nth * 14),
        at(`${nth} yen`, 330, 100 + nth * 14),
      ]),
    ],
    ['one column', page(0).left],
    ['two lines', [...page(0).left, ...page(0).right.slice(0, 2)]],
  ])('%s is not read so', (_, lines) => {
    expect(columnsOf(lines)).toBeNull();
  });
});

describe('pages that are written down', () => {
  const column = (text: string, left: number) =>
    [...text].map((letter, nth) => at(letter, left, 60 + nth * 13, 12));

  test('are known by their letters, and their columns become lines from the right', () => {
    const items = [...column('首脳会談の概要', 500), ...column('両首脳は会談した', 480)];
    expect(isVertical(items)).toBe(true);
    const across = turned(items, 600);
    expect(across[0]?.baseline).toBeLessThan(across[7]?.baseline ?? 0);
    expect(across[0]?.left).toBeLessThan(across[1]?.left ?? 0);
  });

  test.each([
    ['lines of Japanese', [at('首脳会談の概要', 60, 100), at('両首脳は会談した', 60, 114)]],
    ['a column of figures', [...'123456789'].map((each, nth) => at(each, 60, 100 + nth * 14))],
    [
      'letters across',
      [...'首脳会談の概要と結果'].map((each, nth) => at(each, 60 + nth * 12, 100)),
    ],
  ])('are not %s', (_, items) => {
    expect(isVertical(items)).toBe(false);
  });
});

test.each([
  ['struck twice', [at('bold', 60, 100), at('bold', 60.4, 100)], 1],
  ['struck three times', [at('bold', 60, 100), at('bold', 60.4, 100), at('bold', 60, 100.3)], 1],
  ['said twice', [at('bold', 60, 100), at('bold', 90, 100)], 2],
  ['on two lines', [at('bold', 60, 100), at('bold', 60, 114)], 2],
])('a word %s', (_, items, count) => {
  expect(withoutTwins(items)).toHaveLength(count);
});

describe('a large initial', () => {
  const beside = [at('he ministers met', 84, 100), at('and spoke of trade', 84, 114)];
  const after = at('and of the sea.', 60, 128);

  test.each([24, 30, 36])('of %i points belongs to the text beside it', (size) => {
    const lines = [{ ...at('T', 60, 114, size), right: 82 }, ...beside, after];
    expect(withInitials(lines).map(({ text, left }) => [text, left])).toEqual([
      ['The ministers met', 60],
      ['and spoke of trade', 60],
      ['and of the sea.', 60],
    ]);
  });

  test('without text beside it is a heading', () => {
    const lines = [at('T', 60, 60, 36), ...beside];
    expect(withInitials(lines)).toEqual(lines);
  });
});

describe('notes at the foot of a page', () => {
  const body = (text: string, baseline: number, number: number) => ({
    ...at(text, 60, baseline),
    right: 500,
    page: number,
    pageHeight: 842,
  });
  const foot = (text: string, baseline: number) => ({ ...body(text, baseline, 0), size: 8 });

  test.each([
    ['1 See the statement.', '1 See the statement.'],
    ['* See the statement.', '* See the statement.'],
    ['² See the statement.', '² See the statement.'],
    ['[3] See the statement.', '[3] See the statement.'],
  ])('%s follow the paragraph that they interrupt', (note, text) => {
    const lines = [
      body('The ministers met in Lima and spoke of trade and of', 100, 0),
      foot(note, 770),
      body('the sea, and agreed to go on.', 100, 1),
    ];
    expect(paragraphsOf(lines).map((piece) => piece.text)).toEqual([
      'The ministers met in Lima and spoke of trade and of the sea, and agreed to go on.',
      text,
    ]);
  });

  test('of several lines are whole', () => {
    const lines = [
      body('The ministers met in Lima and spoke of trade and of', 100, 0),
      foot('1 See the statement', 770),
      foot('of last May.', 780),
      foot('2 In Lima.', 790),
      body('the sea.', 100, 1),
    ];
    expect(
      paragraphsOf(lines)
        .map(({ text }) => text)
        .slice(1),
    ).toEqual(['1 See the statement of last May.', '2 In Lima.']);
  });
});

test('lines of a text from right to left are joined, and an indent at the right begins a paragraph', () => {
  const from = (text: string, baseline: number, left: number, right = 500) => ({
    ...{ text, left, right, baseline, size: 10, page: 0, pageHeight: 842 },
  });
  const lines = [
    from('التقى الوزيران اليوم في العاصمة وتحدثا عن التجارة', 100, 60),
    from('بين البلدين.', 114, 380),
    from('واتفقا على مواصلة التعاون في جميع المجالات خلال', 128, 60, 470),
    from('العام المقبل.', 142, 400),
  ];
  expect(paragraphsOf(mirrored(lines)).map(({ text }) => text)).toEqual([
    'التقى الوزيران اليوم في العاصمة وتحدثا عن التجارة بين البلدين.',
    'واتفقا على مواصلة التعاون في جميع المجالات خلال العام المقبل.',
  ]);
});
