/** What is printed of a document: its blocks cut where marks begin and end, and its notes numbered. */
import type { Block, DocumentRecord, Passage } from '#core/document/document';

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

/** Words that the same marks cover, and the numbers of the notes whose marks end with them. */
export interface PrintRun {
  readonly text: string;
  /** The longest mark first, so that a shorter one lies upon it. */
  readonly marks: readonly PrintMark[];
  readonly noteNumbers: readonly number[];
}

export interface PrintNote {
  /** From 1, in the order in which the numbers stand in the text. */
  readonly number: number;
  readonly mark: PrintMark;
  /** The marked words. */
  readonly quote: string;
}

export interface PrintBlock {
  readonly block: Block;
  readonly runs: readonly PrintRun[];
  /** The notes whose numbers stand in this block. */
  readonly notes: readonly PrintNote[];
}

/** Lays out the sheet. White space alone is no note. */
export function layOutSheet(
  { blocks }: Pick<DocumentRecord, 'blocks'>,
  text: string,
  marks: readonly PrintMark[],
  options: PrintOptions,
): PrintBlock[] {
  const shown = options.highlights ? marks : [];
  const notes = options.notes === 'none' ? [] : numberNotes(text, marks);
  return blocks.map((block) => {
    const end = block.start + block.text.length;
    // A mark may end behind the newline after the block; its number stands at the block's end.
    const here = notes.filter(({ mark }) => mark.end > block.start && mark.end <= end + 1);
    return { block, notes: here, runs: cut(block, shown, here) };
  });
}

function numberNotes(text: string, marks: readonly PrintMark[]): PrintNote[] {
  return marks
    .filter(({ note }) => note.trim() !== '')
    .sort((a, b) => a.end - b.end || a.start - b.start)
    .map((mark, at) => ({ number: at + 1, mark, quote: text.slice(mark.start, mark.end) }));
}

function cut(
  { start, text }: Block,
  marks: readonly PrintMark[],
  notes: readonly PrintNote[],
): PrintRun[] {
  const end = start + text.length;
  const near = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = new Set([start, end]);
  for (const mark of near) edges.add(Math.max(mark.start, start)).add(Math.min(mark.end, end));
  for (const { mark } of notes) edges.add(Math.min(mark.end, end));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((to, at) => {
    const from = sorted[at] ?? start;
    return {
      text: text.slice(from - start, to - start),
      marks: near
        .filter((mark) => mark.start <= from && mark.end >= to)
        .sort((a, b) => b.end - b.start - (a.end - a.start)),
      noteNumbers: notes
        .filter(({ mark }) => Math.min(mark.end, end) === to)
        .map(({ number }) => number),
    };
  });
}
