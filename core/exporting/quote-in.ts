/** The quote of a passage, with what is shown around it. */
import { wordsWithin } from '#core/document/cells';
import type { Block, DocumentRecord } from '#core/document/document';
import { splitByBlock } from '#core/document/passage-parts';
import { isHeadRow, tableAt, type Table, type TableCell } from '#core/document/tables';
import { sentencesOf } from '#core/text/sentences';
import type { ExportOptions } from './export-set';
import type { Quote, QuoteCell, QuoteCells, QuoteRun, QuoteTable } from './quote-runs';
import type { Passage } from '#core/text/passage';

type Context = ExportOptions['context'];

/** The part of a passage in a block, in UTF-16 offsets of the block's text. */
interface BlockPart extends Passage {
  readonly block: Block;
  readonly index: number;
}

/**
 * The words of a passage, paragraph by paragraph, with the requested context; several cells of a
 * table are a table.
 *
 * @param passage UTF-16 offsets into the canonical text.
 */
export function quoteIn(
  { blocks }: Pick<DocumentRecord, 'blocks'>,
  passage: Passage,
  context: Context,
): Quote {
  const parts = splitByBlock({ blocks }, passage).flatMap((part): BlockPart[] => {
    const { blockIndex: index, start, end } = part;
    const block = blocks[index];
    return block ? [{ block, index, start: start - block.start, end: end - block.start }] : [];
  });
  const quote: Quote[number][] = [];
  for (let at = 0; at < parts.length;) {
    const index = parts[at]?.index ?? 0;
    const table = tableAt(blocks, index);
    const own = parts.slice(at, at + (table ? table.to - index : 1));
    const rows = table && quotedRows(blocks, table, own, context);
    if (rows) quote.push(rows);
    else {
      for (const part of own) {
        const cells = table ? shownCells(table, part, context) : [];
        quote.push({ kind: 'paragraph', runs: runsOf(part, cells, context) });
      }
    }
    at += own.length;
  }
  return quote;
}

/** Rows of headers that are repeated above a quote: a table of headers alone must not be. */
const maxHeadRows = 3;

/** Cells of a quote with the empty ones: more are not of a table that anybody drew. */
const maxCells = 100_000;

/** Null when no more than one cell is shown, or too many: that is a quote of words. */
function quotedRows(
  blocks: readonly Block[],
  table: Table,
  parts: readonly BlockPart[],
  context: Context,
): QuoteTable | null {
  const shown = parts.map((part) => shownCells(table, part, context));
  const cells = shown.flat();
  const first = (parts[0]?.index ?? 0) - table.from;
  if (cells.length < 2) return null;
  const columns = cells.reduce(
    ({ start, end }, cell) => ({
      start: Math.min(start, cell.column),
      end: Math.max(end, cell.toColumn),
    }),
    { start: Infinity, end: 0 },
  );
  const width = columns.end - columns.start;
  if (width * (parts.length + maxHeadRows) > maxCells) return null;
  const heads = first < table.heads ? [] : table.rows.slice(0, Math.min(table.heads, maxHeadRows));
  const head = heads.map((row, nth) => {
    const block = blocks[table.from + nth];
    return row
      .filter(({ column, toColumn }) => column < columns.end && toColumn > columns.start)
      .map((cell) => {
        const runs = block ? bare([runOf(block, cell.start, cell.end, false)]) : [];
        return placed(cell, columns, heads.length - nth, runs);
      });
  });
  const rows = parts.map((part, nth) =>
    (shown[nth] ?? []).map((cell) =>
      placed(cell, columns, parts.length - nth, runsOf(part, [cell], context)),
    ),
  );
  return {
    kind: 'table',
    head: head.flat().every(({ runs }) => runs.length === 0) ? [] : filled(head, width),
    rows: filled(rows, width).map((row, nth) => {
      const part = parts[nth];
      return { cells: row, runs: part ? runsOf(part, [], context) : [] };
    }),
  };
}

/** The cells of a row that a quote shows: those with quoted words, or all of its paragraph. */
function shownCells(table: Table, { index, start, end }: BlockPart, context: Context): TableCell[] {
  const row = table.rows[index - table.from] ?? [];
  if (context === 'paragraph') return [...row];
  return row.filter((cell) =>
    cell.start === cell.end
      ? start <= cell.start && cell.end <= end
      : cell.start < end && cell.end > start,
  );
}

/** A cell among the shown columns, no higher than the rows that are left. */
function placed(
  { column, toColumn, high, isHeader }: TableCell,
  { start, end }: Passage,
  rowsLeft: number,
  runs: QuoteCell['runs'],
): QuoteCell {
  const from = Math.max(column, start);
  const wide = Math.min(toColumn, end) - from;
  return { column: from - start, wide, high: Math.min(high, rowsLeft), isHeader, runs };
}

/** Rows with an empty cell wherever nothing is shown. */
function filled(rows: readonly QuoteCells[], width: number): QuoteCells[] {
  /** For each column the first row that is free in it. */
  const free = Array.from({ length: width }, () => 0);
  return rows.map((cells, row) => {
    for (const { column, wide, high } of cells) free.fill(row + high, column, column + wide);
    const isHeader = cells.length > 0 && isHeadRow(cells);
    const empty = free.flatMap((from, column): QuoteCell[] =>
      from > row ? [] : [{ column, wide: 1, high: 1, isHeader, runs: [] }],
    );
    return [...cells, ...empty].sort((a, b) => a.column - b.column);
  });
}

/**
 * The quoted words of a part and what is shown around them.
 *
 * @param cells if it is one, nothing beyond it is shown.
 */
function runsOf(
  { block, start, end }: BlockPart,
  cells: readonly TableCell[],
  context: Context,
): QuoteRun[] {
  const [only, ...others] = cells;
  const bounds = only && others.length === 0 ? only : { start: 0, end: block.text.length };
  const from = Math.min(Math.max(start, bounds.start), bounds.end);
  const to = Math.max(from, Math.min(end, bounds.end));
  const shown = surroundings(block.text, { start: from, end: to }, bounds, context);
  return bare([
    runOf(block, shown.start, from, false),
    runOf(block, from, to, true),
    runOf(block, to, shown.end, false),
  ]);
}

function runOf(block: Block, from: number, to: number, quoted: boolean): QuoteRun {
  return { ...wordsWithin(block, from, to), quoted };
}

function bare(runs: readonly QuoteRun[]): QuoteRun[] {
  return runs.filter(({ text }) => text !== '');
}

/** The range of a block that is shown around a part of it, within bounds. */
function surroundings(text: string, part: Passage, bounds: Passage, context: Context): Passage {
  if (context === 'none') return part;
  if (context === 'paragraph') return { start: bounds.start, end: bounds.end };
  const sentences = sentencesOf(text.slice(bounds.start, bounds.end)).map((sentence) => ({
    start: bounds.start + sentence.start,
    end: bounds.start + sentence.start + sentence.text.length,
  }));
  const first = sentences.findLast(({ start }) => start <= part.start);
  const last = sentences.find(({ end }) => end >= part.end);
  return {
    start: Math.min(first?.start ?? bounds.start, part.start),
    end: last?.end ?? bounds.end,
  };
}
