import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#core/document/document';
import { pdfOf } from '../fixtures/pdf.fixture';
import { readImport } from '../read-import';
import { looksNamedBy } from './font-looks';

const fontNames = {
  F: 'Courier',
  B: 'Courier-Bold',
  I: 'Courier-Oblique',
  S: 'Courier-BoldOblique',
};
type Font = keyof typeof fontNames;

const fonts = Object.values(fontNames).map(
  (name) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`,
);
const moreFonts = '/B 5 0 R/I 6 0 R/S 7 0 R';

const size = 10;
/** Every letter of Courier is as wide as this. */
const letter = size * 0.6;
const left = 72;

type Run = readonly [font: Font, words: string];

/** Lines of runs, one below the other, each in its font. */
function contentOf(lines: readonly (readonly Run[])[]): string {
  const set = lines.map((runs, nth) => {
    const shown = runs.map(([font, words]) => `/${font} ${size} Tf (${words}) Tj`).join(' ');
    return `BT 1 0 0 1 ${left} ${700 - nth * 14} Tm ${shown} ET`;
  });
  return set.join('\n');
}

/** A link over letters of a line. */
function linkOver(line: number, start: number, length: number, action: string): string {
  const [x, y] = [left + start * letter, 700 - line * 14];
  const rect = `${x} ${y - 3} ${x + length * letter} ${y + 9}`;
  return `<</Type/Annot/Subtype/Link/Rect[${rect}]/A ${action}>>`;
}

const to = (address: string) => `<</S/URI/URI(${address})>>`;

async function blocksOf(
  lines: readonly (readonly Run[])[],
  annotations = '',
): Promise<readonly Block[]> {
  const bytes = pdfOf([contentOf(lines)], fonts, '', '', annotations, moreFonts);
  const read = await readImport({ name: 'a.pdf', bytes, encoding: null });
  if (!read.ok) throw new Error(read.error);
  return read.value.record.blocks;
}

const spansOf = ({ text, spans = [] }: Pick<Block, 'text' | 'spans'>) =>
  spans.map(({ kind, start, end, value }) => [
    kind,
    text.slice(start, end),
    ...(value ? [value] : []),
  ]);

const plain = 'The ministers of both countries met in Lima and spoke of trade at length.';

describe('bold and italic', () => {
  test.each([
    ['Times-Bold', ['strong']],
    ['ABCDEF+Arial,BoldItalic', ['strong', 'emphasis']],
    ['TimesNewRomanPS-ItalicMT', ['emphasis']],
    ['Helvetica-BoldOblique', ['strong', 'emphasis']],
    ['CalibriBold', ['strong']],
    ['MyriadPro-Semibold', ['strong']],
    ['NimbusRomNo9L-ReguItal', ['emphasis']],
    ['NimbusRomNo9L-Medi', ['strong']],
    ['CMBX10', ['strong']],
    ['CMTI12', ['emphasis']],
    ['MinionPro-It', ['emphasis']],
    ['TimesNewRomanPSMT', []],
    ['Medium-Regular', []],
    ['Boldini', []],
    ['HeavyMetalRegular', []],
    ['CMR10', []],
    ['', []],
  ])('%s is %j', (name, kinds) => {
    expect(looksNamedBy(name)).toEqual(kinds);
  });

  test('words are stressed as their fonts are named, also over the end of a line', async () => {
    const [block] = await blocksOf([
      [['F', plain]],
      [
        ['F', 'They welcomed the statement, and '],
        ['I', 'each of the points that were made in'],
      ],
      [
        ['I', 'the plan'],
        ['F', ' of the '],
        ['B', 'former'],
        ['F', ' and the '],
        ['S', 'present'],
        ['F', ' year, which is all.'],
      ],
    ]);
    expect(block && spansOf(block)).toEqual([
      ['emphasis', 'each of the points that were made in the plan'],
      ['strong', 'former'],
      ['strong', 'present'],
      ['emphasis', 'present'],
    ]);
  });

  test('a text that is bold as a whole stresses nothing', async () => {
    const blocks = await blocksOf([
      [['B', plain]],
      [
        ['B', 'They met '],
        ['F', 'twice'],
        ['B', ' that day.'],
      ],
    ]);
    expect(blocks.flatMap(spansOf)).toEqual([]);
  });
});

describe('links', () => {
  const words = 'See the pact, the pact and the pact.';
  const at = (nth: number) => [4, 14, 27][nth] ?? 0;

  test('the words under a link are linked, the others with the same letters not', async () => {
    const [block] = await blocksOf(
      [[['F', plain]], [['F', words]]],
      linkOver(1, at(1), 8, to('https://example.org/2')),
    );
    expect(block && spansOf(block)).toEqual([['link', 'the pact', 'https://example.org/2']]);
    expect(block?.spans?.[0]?.start).toBe(plain.length + 1 + at(1));
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'app://reader/'])(
    '%s is no link, and its words are there',
    async (address) => {
      const annotation = linkOver(1, at(0), 8, to(address.replace(/[()]/g, '\\$&')));
      const [block] = await blocksOf([[['F', plain]], [['F', words]]], annotation);
      expect(block).toMatchObject({ text: `${plain} ${words}` });
      expect(block && spansOf(block)).toEqual([]);
    },
  );

  test('a thousand links over one another, with damaged places, are bounded', async () => {
    const many = Array.from({ length: 1000 }, (_, nth) =>
      linkOver(1, nth % 30, 8, to(`https://example.org/${nth}`)),
    );
    const damaged = '<</Type/Annot/Subtype/Link/Rect[1 2]/A <</S/URI/URI(https://example.org)>>>>';
    const [block] = await blocksOf([[['F', plain]], [['F', words]]], `${many.join('')}${damaged}`);
    expect(block?.text).toBe(`${plain} ${words}`);
  });
});

test('whatever is bold or linked, the words are the same', async () => {
  const word = fc.constantFrom(
    'minister',
    'trade',
    'co-',
    'Lima',
    'of',
    'a',
    'the plan',
    'long-term',
  );
  const run = fc.tuple(
    fc.constantFrom<Font>('F', 'B', 'I', 'S'),
    fc.array(word, { minLength: 1, maxLength: 4 }),
  );
  const lines = fc.array(fc.array(run, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  const links = fc.array(fc.tuple(fc.nat(3), fc.nat(40), fc.integer({ min: 1, max: 20 })), {
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(lines, links, async (made, over) => {
      const set = made.map((runs) =>
        runs.map(([font, words]): Run => [font, `${words.join(' ')} `]),
      );
      const bare = set.map((runs): Run[] => [['F', runs.map(([, words]) => words).join('')]]);
      const annotations = over.map(([line, start, length]) =>
        linkOver(line, start, length, to('https://example.org/')),
      );
      const texts = (blocks: readonly Block[]) => blocks.map(({ kind, text }) => [kind, text]);
      const spanned = await blocksOf(set, annotations.join(''));
      expect(texts(spanned)).toEqual(texts(await blocksOf(bare)));
      for (const { text, spans = [] } of spanned) {
        for (const { start, end } of spans)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      }
    }),
    { numRuns: 40 },
  );
});
