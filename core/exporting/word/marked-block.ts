/** A block of the text with its marks, and with the ends of comments and bookmarks in between. */
import type { ParagraphChild } from 'docx';
import { cellsOfRow } from '#core/document/cells';
import type { PrintBlock } from '#core/printing/print-sheet';
import type { RangeEnds } from './word-comments';
import { spannedRuns, type AnchorOf } from './word-spans';
import type { Setting } from './word-text';
import type { Passage } from '#core/text/passage';

/** A passage with what opens and closes it. */
export interface Range extends Passage, RangeEnds {}

/** Words in one look, and the ends that follow them. */
export interface MarkedRun {
  /** UTF-16 offset in the block. */
  readonly start: number;
  readonly words: readonly ParagraphChild[];
  readonly ends: readonly ParagraphChild[];
}

/**
 * Each range is opened in one block and closed in one, even if it covers only a line end: the
 * separator after a block belongs to that block.
 *
 * @param ranges those that begin or end in it, in reading order.
 * @param styleOf id of a mark's style by the mark's id; null for what is not drawn.
 * @param anchorOf for the links of the block.
 */
export function markedBlock(
  { block, runs }: PrintBlock,
  ranges: readonly Range[],
  setting: Setting,
  styleOf: (id: string) => string | null,
  anchorOf: AnchorOf,
): MarkedRun[] {
  const last = block.start + block.text.length;
  const opening = ranges.filter(({ start }) => start >= block.start && start <= last);
  const closing = ranges.filter(({ end }) => end > block.start && end <= last + 1);

  function endsAt(offset: number): ParagraphChild[] {
    const ending = closing.filter(({ end }) => Math.min(end, last) === offset);
    return [
      ...ending.filter(({ start }) => start < offset).flatMap(({ close }) => close),
      ...opening.filter(({ start }) => start === offset).flatMap(({ open }) => open),
      ...ending.filter(({ start }) => start === offset).flatMap(({ close }) => close),
    ];
  }

  let offset = block.start;
  const marked: MarkedRun[] = [{ start: 0, words: [], ends: endsAt(offset) }];
  for (const { start, text, spans, marks } of runs) {
    // The shortest is on top.
    const style = marks.map(({ id }) => styleOf(id)).findLast((each) => each !== null);
    offset += text.length;
    const look = style === undefined ? {} : { style };
    const words = spannedRuns({ text, spans }, setting, look, anchorOf);
    marked.push({ start, words, ends: endsAt(offset) });
  }
  return marked;
}

/** The children of one paragraph. */
export function childrenOf(runs: readonly MarkedRun[]): ParagraphChild[] {
  return runs.flatMap(({ words, ends }) => [...words, ...ends]);
}

/**
 * The children of each cell of a row; text between two cells is dropped, but range ends there are
 * kept.
 */
export function cellChildren(
  { block }: PrintBlock,
  runs: readonly MarkedRun[],
): ParagraphChild[][] {
  const cells = cellsOfRow(block);
  return cells.map((cell, nth) => {
    const from = nth === 0 ? 0 : cell.start;
    const to = cells[nth + 1]?.start ?? Infinity;
    const own = runs.filter(({ start }) => start >= from && start < to);
    return childrenOf(
      own.map((run) =>
        run.start >= cell.start && run.start < cell.end ? run : { ...run, words: [] },
      ),
    );
  });
}
