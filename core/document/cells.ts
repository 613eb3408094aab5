import type { Block } from './document';
import { spansWithin, type Span, type SpanKind, type SpanMark, type SpannedText } from './spans';

/** One cell of a row, in offsets of the row's text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly isHeader: boolean;
  /** How many columns and rows it spans. */
  readonly wide: number;
  readonly high: number;
}

/**
 * The cells of a row from the first column on; none for a row of an earlier Readout, which is all
 * one text.
 */
export function cellsOfRow({ spans }: Pick<Block, 'spans'>): Cell[] {
  return (spans ?? []).filter(isCell).map(({ kind, start, end, value }) => {
    const [wide, high] = value?.split('x') ?? [];
    const size = { wide: cellsSpanned(wide), high: cellsSpanned(high) };
    return { start, end, isHeader: kind === 'header-cell', ...size };
  });
}

/** Most columns or rows that a cell of a table of words spans. */
export const maxCellsSpanned = 100;

/** How many columns or rows a cell spans; 1 if that is not said, or is too many. */
export function cellsSpanned(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10);
  return count > 1 && count <= maxCellsSpanned ? count : 1;
}

/** The mark for the words of a cell: the inverse of reading it. */
export function cellMark({ isHeader, wide, high }: Omit<Cell, 'start' | 'end'>): SpanMark {
  const kind = isHeader ? 'header-cell' : 'cell';
  const size = high > 1 ? `${wide}x${high}` : `${wide}`;
  return size === '1' ? { kind } : { kind, value: size };
}

/**
 * Whether a block continues the one before it: a further line, or another row of the same table.
 */
export function goesOn({ spans }: Pick<Block, 'spans'>): boolean {
  return spans?.some(({ kind }) => kind === 'line') ?? false;
}

/** Whether a line is drawn across the page before a block. */
export function hasRule({ spans }: Pick<Block, 'spans'>): boolean {
  return spans?.some(({ kind }) => kind === 'rule') ?? false;
}

/** The spans over words, without those that only describe structure; asked for each cell of a row. */
export function wordSpans({ spans }: Pick<Block, 'spans'>): readonly Span[] {
  if (!spans) return [];
  const known = overWords.get(spans);
  if (known) return known;
  const found = spans.filter(({ kind }) => !structure.has(kind));
  overWords.set(spans, found);
  return found;
}

const overWords = new WeakMap<readonly Span[], readonly Span[]>();

const structure: ReadonlySet<SpanKind> = new Set([
  ...(['cell', 'header-cell', 'line', 'rule', 'place'] as const),
]);

/** Some words of a block, by UTF-16 offsets of its text, with their spans. */
export function wordsWithin(
  block: Pick<Block, 'text' | 'spans'>,
  from: number,
  to: number,
): SpannedText {
  return { text: block.text.slice(from, to), spans: spansWithin(wordSpans(block), from, to) };
}

function isCell({ kind }: Span): boolean {
  return kind === 'cell' || kind === 'header-cell';
}
