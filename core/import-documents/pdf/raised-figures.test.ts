/** Figures off the line, and the notes that they lead to, in files written letter by letter. */
import { describe, expect, test } from 'vitest';
import { helvetica, pdfOf } from '../fixtures/pdf.fixture';
import { readImport } from '../read-import';

/** Words, and in a pair their rise above the line as a share of the size: they are small then. */
type Run = string | readonly [words: string, rise: number];
interface Line {
  readonly y: number;
  readonly size?: number;
  readonly runs: readonly Run[];
}

function contentOf(lines: readonly Line[]): string {
  return lines
    .map(({ y, size = 12, runs }) => {
      const shown = runs.map((run) => {
        const [words, rise] = typeof run === 'string' ? [run, 0] : run;
        const own = rise === 0 ? size : size * 0.6;
        return `/F ${own} Tf ${rise * size} Ts <${helvetica.hex(words)}> Tj`;
      });
      return `BT 1 0 0 1 60 ${y} Tm ${shown.join(' ')} ET`;
    })
    .join('\n');
}

async function blocksOf(...pages: (readonly Line[])[]) {
  const fonts = helvetica.objects([]);
  const bytes = pdfOf(pages.map(contentOf), fonts, '');
  const read = await readImport({ name: 'a.pdf', bytes, encoding: null });
  if (!read.ok) throw new Error(read.error);
  return read.value.record.blocks;
}

const words = async (...runs: Run[]) => {
  const lead = 'The ministers of both countries met in Lima and spoke of trade at length and of ';
  const [block] = await blocksOf([
    { y: 700, runs: [lead] },
    { y: 684, runs },
  ]);
  return block?.text.slice(lead.length);
};

test.each<[string, readonly Run[]]>([
  ['aid of 10⁶ dollars.', ['aid of 10', ['6', 0.33], ' dollars.']],
  ['a dose of 10⁻⁹ grams.', ['a dose of 10', ['-9', 0.33], ' grams.']],
  ['CO₂ and its price.', ['CO', ['2', -0.15], ' and its price.']],
  ['the year 2015¹ and after.', ['the year 2015', ['1', 0.4], ' and after.']],
  ['the pacts¹, ² of the past.', ['the pacts', ['1, 2', 0.3], ' of the past.']],
  ['the 1st of May.', ['the 1', ['st', 0.33], ' of May.']],
  ['the number 15 of all.', ['the number 1', '5 of all.']],
])('%s', async (text, runs) => {
  expect(await words(...runs)).toBe(text);
});

describe('a raised figure leads to the note at the foot', () => {
  const body = (y: number, ...runs: Run[]) => ({ y, runs });
  const filled = 'The two ministers met in Lima and welcomed the steady progress of all relations';
  const page: Line[] = Array.from({ length: 30 }, (_, nth) => body(760 - nth * 16, `${filled},`));

  test.each<[string, Line[]]>([
    ['small', [{ y: 90, size: 9, runs: [['1', 0.33], ' See the joint statement.'] }]],
    ['small, its mark on the line', [{ y: 90, size: 9, runs: ['1 See the joint statement.'] }]],
    ['as large as the text', [{ y: 90, runs: [['1', 0.33], ' See the joint statement.'] }]],
    ['as large, its mark on the line', [{ y: 90, runs: ['1 See the joint statement.'] }]],
  ])('%s', async (_, foot) => {
    const blocks = await blocksOf(
      [
        ...page,
        body(
          280,
          'of both countries',
          ['1', 0.33],
          ' and of the steady progress of relations on land and at',
        ),
        ...foot,
      ],
      [body(760, 'the sea between them, which is wide.')],
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'note']);
    const [text, note] = blocks;
    expect(text?.text).toMatch(
      /of both countries¹ and of .* at the sea between them, which is wide\.$/,
    );
    const reference = text?.spans?.find(({ kind }) => kind === 'note-reference');
    expect(reference?.value).toBe('1');
    expect(text?.text.slice(reference?.start, reference?.end)).toBe('¹');
    expect(note?.text).toMatch(/^[1¹] See the joint statement\.$/);
    expect(note?.spans).toEqual([{ kind: 'note-mark', value: '1', start: 0, end: 1 }]);
  });

  test.each([9, 11])(
    'which ends where something else stands below it, in %s points',
    async (size) => {
      const blocks = await blocksOf([
        ...page,
        body(280, 'of both countries', ['1', 0.33], ' and all.'),
        { y: 150, size, runs: [['1', 0.33], ' See the joint statement'] },
        { y: 150 - size * 1.2, size, runs: ['of both countries.'] },
        { y: 100, size, runs: ['The ministry is open from nine.'] },
      ]);
      expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'note', 'paragraph']);
      expect(blocks[1]?.text).toMatch(/^[1¹] See the joint statement of both countries\.$/);
    },
  );

  test('but not to a numbered paragraph below it', async () => {
    const blocks = await blocksOf([
      ...page,
      body(280, 'of both countries', ['1', 0.33], ' and all.'),
      body(264, `1 ${filled} as before.`),
    ]);
    expect(blocks.map(({ kind }) => kind)).not.toContain('note');
    expect(blocks.some(({ spans = [] }) => spans.length > 0)).toBe(false);
  });
});
