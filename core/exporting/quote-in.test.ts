import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBlocks, type BlockDraft } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import type { Span } from '#core/document/spans';
import { formattedBlocks } from '#core/document/spans.arbitrary';
import { quoteIn } from './quote-in';
import { isAlone, quotedText, type Quote, type QuoteCells } from './quote-runs';

/** A row of cells; "Trade<2>" is two wide, "2024^2" two high, "#Year" a header. */
function row(isFirst: boolean, ...cells: readonly string[]): BlockDraft {
  const spans: Span[] = isFirst ? [] : [{ kind: 'line', start: 0, end: 0 }];
  let text = '';
  for (const cell of cells) {
    if (text !== '') text += ' | ';
    const [, hash, words = '', wide = '1', high = '1'] =
      /^(#?)([^<^]*)(?:<(\d+)>)?(?:\^(\d+))?$/.exec(cell) ?? [];
    const kind = hash === '#' ? 'header-cell' : 'cell';
    const size = { start: text.length, end: text.length + words.length };
    spans.push({ kind, ...size, value: `${wide}x${high}` });
    text += words;
  }
  return { kind: 'table-row', text, spans };
}

const blocks = buildBlocks([
  { kind: 'paragraph', text: 'Trade grew.' },
  row(true, '#Year^2', '#Trade<2>'),
  row(false, '#Goods', '#Services'),
  row(false, '2024^2', 'much. More came', 'some'),
  row(false, 'less', 'few'),
  row(false, 'No figures<3>'),
  { kind: 'paragraph', text: 'It fell.' },
]);

/** The quote from some words to others. */
function quoteFrom(first: string, last: string, context: 'none' | 'sentence' | 'paragraph') {
  const text = canonicalText(blocks);
  const start = text.indexOf(first);
  return quoteIn({ blocks }, { start, end: text.indexOf(last, start) + last.length }, context);
}

const cellsShown = (cells: QuoteCells) =>
  cells.map(({ runs, wide, high, isHeader }) => {
    const words = runs.map(({ text, quoted }) => (quoted ? `[${text}]` : text)).join('');
    const size = wide * high === 1 ? '' : ` ${wide}x${high}`;
    return `${isHeader ? '#' : ''}${words}${size}`;
  });

const shown = (quote: Quote) =>
  quote.map((part) =>
    part.kind === 'table'
      ? [...part.head, ...part.rows.map(({ cells }) => cells)].map(cellsShown)
      : part.runs.map(({ text, quoted }) => (quoted ? `[${text}]` : text)).join(''),
  );

describe('the quote of several cells is a table', () => {
  test('of the columns they are in, under their headers', () => {
    expect(shown(quoteFrom('less', 'few', 'none'))).toEqual([
      [['#Trade 2x1'], ['#Goods', '#Services'], ['[less]', '[few]']],
    ]);
  });

  test('where cells of the first or last row are not quoted they are empty', () => {
    expect(shown(quoteFrom('came', 'less', 'none'))).toEqual([
      [['#Trade 2x1'], ['#Goods', '#Services'], ['[came]', '[some]'], ['[less]', '']],
    ]);
  });

  test('merged cells are cut to what is shown', () => {
    expect(shown(quoteFrom('2024', 'some', 'none'))).toEqual([
      [
        ['#Year 1x2', '#Trade 2x1'],
        ['#Goods', '#Services'],
        ['[2024]', '[much. More came]', '[some]'],
      ],
    ]);
    expect(shown(quoteFrom('few', 'No figures', 'none'))).toEqual([
      [
        ['#Year 1x2', '#Trade 2x1'],
        ['#Goods', '#Services'],
        ['', '', '[few]'],
        ['[No figures] 3x1'],
      ],
    ]);
  });

  test('headers that are quoted are not repeated', () => {
    expect(shown(quoteFrom('Services', '2024', 'none'))).toEqual([
      [
        ['#', '#', '#[Services]'],
        ['[2024]', '', ''],
      ],
    ]);
  });

  test('paragraphs before and after it stay paragraphs', () => {
    const quote = quoteFrom('grew', 'fell', 'none');
    expect(quote.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(isAlone(quote)).toBe(true);
  });
});

describe('one cell', () => {
  test('is a quote of words', () => {
    expect(shown(quoteFrom('More', 'came', 'none'))).toEqual(['[More came]']);
  });

  test('with its sentence stays in the cell', () => {
    expect(shown(quoteFrom('came', 'came', 'sentence'))).toEqual(['More [came]']);
  });

  test('with its paragraph is the whole row', () => {
    const quote = quoteFrom('came', 'came', 'paragraph');
    expect(shown(quote)).toEqual([
      [
        ['#Year 1x2', '#Trade 2x1'],
        ['#Goods', '#Services'],
        ['2024', 'much. More [came]', 'some'],
      ],
    ]);
    expect(isAlone(quote)).toBe(false);
  });
});

test('the quoted words are those of the passage, and a table has each once', () => {
  const quotes = formattedBlocks.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.tuple(fc.nat(canonicalText(all).length), fc.nat(canonicalText(all).length)),
      fc.constantFrom('none', 'sentence', 'paragraph'),
    ),
  );
  fc.assert(
    fc.property(quotes, ([all, ends, context]) => {
      const start = Math.min(...ends);
      const end = Math.max(...ends);
      const quote = quoteIn({ blocks: all }, { start, end }, context);
      const words = canonicalText(all).slice(start, end).replace(/[\s|]/g, '');
      expect(quotedText(quote).replace(/[\s|]/g, '')).toBe(words);
      for (const part of quote) {
        if (part.kind === 'paragraph') continue;
        for (const { cells, runs } of part.rows) {
          const inCells = cells.flatMap((cell) => cell.runs);
          const quoted = (of: typeof runs) =>
            of
              .map((run) => (run.quoted ? run.text : ''))
              .join('')
              .replace(/[\s|]/g, '');
          expect(quoted(inCells)).toBe(quoted(runs));
        }
      }
    }),
  );
});
