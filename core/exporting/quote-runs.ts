/** A quote as shown: paragraphs and rows of tables, alone or with what is around the words. */
import type { SpannedText } from '#core/document/spans';

/** A stretch of one paragraph or cell. */
export interface QuoteRun extends SpannedText {
  /** True for the quoted words, false for their surroundings. */
  readonly quoted: boolean;
}

/** None is empty. */
export type QuoteRuns = readonly QuoteRun[];

export interface QuoteParagraph {
  readonly kind: 'paragraph';
  readonly runs: QuoteRuns;
}

/** Rows of a table, of which more than one cell is shown. */
export interface QuoteTable {
  readonly kind: 'table';
  /** The headers above the shown columns, unless they are quoted themselves. */
  readonly head: readonly QuoteCells[];
  readonly rows: readonly QuoteRow[];
}

export interface QuoteRow {
  readonly cells: QuoteCells;
  /** The same row as running words, for what has no tables. */
  readonly runs: QuoteRuns;
}

/** The cells that begin in a row, by column: with those that reach into it they fill the row. */
export type QuoteCells = readonly QuoteCell[];

export interface QuoteCell {
  /** Among the shown columns, from 0. */
  readonly column: number;
  readonly isHeader: boolean;
  /** How many of the shown columns and rows it spans. */
  readonly wide: number;
  readonly high: number;
  /** None for an empty cell, and for one that is not shown. */
  readonly runs: QuoteRuns;
}

export type Quote = readonly (QuoteParagraph | QuoteTable)[];

/** The quote of an orphaned annotation: the words stored in its anchor. */
export function keptQuote(exact: string): Quote {
  return exact
    .split(/\r\n|[\n\r]/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ kind: 'paragraph', runs: [{ text, quoted: true, spans: [] }] }));
}

/** The paragraphs and rows of a quote as running words. */
export function linesOf(quote: Quote): readonly QuoteRuns[] {
  return quote.flatMap((part) =>
    part.kind === 'table' ? part.rows.map(({ runs }) => runs) : [part.runs],
  );
}

/** Whether a quote is shown without its surroundings; the headers of a table are none. */
export function isAlone(quote: Quote): boolean {
  return linesOf(quote).every((runs) => runs.every(({ quoted }) => quoted));
}

/** The quoted words as one text. */
export function quotedText(quote: Quote): string {
  return linesOf(quote)
    .map((runs) => runs.map(({ text, quoted }) => (quoted ? text : '')).join(''))
    .join('\n');
}
