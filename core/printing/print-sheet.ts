/**
 * The printed form of a document: its blocks cut where marks begin and end, and its notes numbered.
 */
import { blockAt } from '#core/document/blocks';
import { cellsOfRow, wordsWithin, type Cell } from '#core/document/cells';
import type { Block, DocumentRecord } from '#core/document/document';
import { splitByBlock } from '#core/document/passage-parts';
import type { SpannedText } from '#core/document/spans';
import type { Passage } from '#core/text/passage';

/** A mark as printing needs it; offsets into the canonical text. */
export interface PrintMark extends Passage {
  readonly id: string;
  readonly labelId: string;
  /** Empty when there is none. */
  readonly note: string;
}

export type NotesPlace = 'side' | 'end' | 'none';

export interface PrintOptions {
  readonly highlights: boolean;
  readonly notes: NotesPlace;
}

/** Words with the same marks, and the numbers of the notes whose marks end with them. */
export interface PrintRun extends SpannedText {
  /** UTF-16 offset of its first unit in the block. */
  readonly start: number;
  /** The longest mark first, so that a shorter one is on top. */
  readonly marks: readonly PrintMark[];
  readonly noteNumbers: readonly number[];
}

export interface PrintNote {
  /** From 1, in the order of the numbers in the text. */
  readonly number: number;
  readonly mark: PrintMark;
  /** The marked words. */
  readonly quote: string;
}

export interface PrintBlock {
  readonly block: Block;
  readonly runs: readonly PrintRun[];
  /** The notes whose numbers are in this block. */
  readonly notes: readonly PrintNote[];
}

/** Lays out the sheet. White space alone is not a note. */
export function layOutSheet(
  document: Pick<DocumentRecord, 'blocks'>,
  text: string,
  marks: readonly PrintMark[],
  options: PrintOptions,
): PrintBlock[] {
  const notes = options.notes === 'none' ? [] : numberNotes(text, marks);
  // A mark may end after the newline behind a block; its number is at that block's end.
  const notesIn = inBlocks(notes, ({ mark }) => [blockAt(document, mark.end - 1)]);
  const marksIn = inBlocks(options.highlights ? marks : [], (mark) =>
    splitByBlock(document, mark).map(({ blockIndex }) => blockIndex),
  );
  return document.blocks.map((block, index) => {
    const here = notesIn.get(index) ?? [];
    return { block, notes: here, runs: cut(block, marksIn.get(index) ?? [], here) };
  });
}

/** The items of each block, by block index, in their given order. */
function inBlocks<T>(all: readonly T[], blocksOf: (each: T) => number[]): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const each of all) {
    for (const index of blocksOf(each)) {
      const there = found.get(index);
      if (there) there.push(each);
      else found.set(index, [each]);
    }
  }
  return found;
}

function numberNotes(text: string, marks: readonly PrintMark[]): PrintNote[] {
  return marks
    .filter(({ note }) => note.trim() !== '')
    .sort((a, b) => a.end - b.end || a.start - b.start)
    .map((mark, at) => ({ number: at + 1, mark, quote: text.slice(mark.start, mark.end) }));
}

/** A cell of a row, and the runs that are its words. */
export interface PrintCell {
  readonly cell: Cell;
  readonly runs: readonly PrintRun[];
}

/** The cells of a row; what ends between two of them ends with the first. */
export function cellsOfSheet({ block, runs }: PrintBlock): PrintCell[] {
  const cells = cellsOfRow(block);
  return cells.map((cell, nth) => {
    const next = cells[nth + 1]?.start ?? block.text.length + 1;
    const inside = runs.filter(
      ({ start, text }) => start >= cell.start && start + text.length <= cell.end,
    );
    const between = runs.filter(({ start }) => start >= cell.end && start < next);
    const numbers = between.filter((run) => !inside.includes(run) && run.noteNumbers.length > 0);
    return { cell, runs: [...inside, ...numbers.map((run) => ({ ...run, text: '', spans: [] }))] };
  });
}

function cut(block: Block, near: readonly PrintMark[], notes: readonly PrintNote[]): PrintRun[] {
  const { start, text } = block;
  const end = start + text.length;
  const edges = new Set([start, end]);
  for (const cell of cellsOfRow(block)) edges.add(start + cell.start).add(start + cell.end);
  for (const mark of near) edges.add(Math.max(mark.start, start)).add(Math.min(mark.end, end));
  for (const { mark } of notes) edges.add(Math.min(mark.end, end));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((to, at) => {
    const from = sorted[at] ?? start;
    return {
      ...wordsWithin(block, from - start, to - start),
      start: from - start,
      marks: near
        .filter((mark) => mark.start <= from && mark.end >= to)
        .sort((a, b) => b.end - b.start - (a.end - a.start)),
      noteNumbers: notes
        .filter(({ mark }) => Math.min(mark.end, end) === to)
        .map(({ number }) => number),
    };
  });
}
