/** The tables of a quote as elements of a page. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { QuoteRuns, QuoteTable } from './quote-runs';

/** @param wordsOf the elements of the words of a cell. */
export function tableAsHast(
  { head, rows }: QuoteTable,
  wordsOf: (runs: QuoteRuns) => ElementContent[],
): Element {
  return h(
    'table',
    [...head, ...rows.map(({ cells }) => cells)].map((cells) =>
      h(
        'tr',
        { dir: 'auto' },
        cells.map(({ isHeader, wide, high, runs }) => {
          const size = { ...(wide > 1 && { colSpan: wide }), ...(high > 1 && { rowSpan: high }) };
          return h(isHeader ? 'th' : 'td', size, wordsOf(runs));
        }),
      ),
    ),
  );
}
