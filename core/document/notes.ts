/** Footnotes and endnotes: from the mark in the text to the note, and back. */
import type { Passage } from '#core/text/passage';
import type { Block, DocumentRecord } from './document';
import type { Span } from './spans';

type Text = Pick<DocumentRecord, 'blocks'>;

/**
 * Index of the block where a note begins; null when the text has no such note. Each chapter counts
 * from 1: of several notes with a name it is the next one below the mark.
 *
 * @param from index of the block that has the mark.
 */
export function noteOf({ blocks }: Text, name: string, from: number): number | null {
  let above: number | null = null;
  for (const [at, { spans }] of blocks.entries()) {
    if (!spans?.some((span) => span.kind === 'note-mark' && span.value === name)) continue;
    if (at >= from) return at;
    above = at;
  }
  return above;
}

/** Indices of the blocks of a note, given its first block: up to the next note or other text. */
export function blocksOfNote({ blocks }: Text, first: number): number[] {
  const found = [first];
  for (let at = first + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'note' || beginsNote(block)) break;
    found.push(at);
  }
  return found;
}

/** Index of the block where the note of a block begins; its own for one without a beginning. */
export function beginningOfNote({ blocks }: Text, index: number): number {
  for (let at = index; blocks[at]?.kind === 'note'; at -= 1) {
    if (beginsNote(blocks[at] ?? {})) return at;
  }
  return index;
}

/** Whether a block has the mark of a note: the first of its paragraphs. */
export function beginsNote({ spans }: Pick<Block, 'spans'>): boolean {
  return spans?.some(isNoteMark) ?? false;
}

/** The reference to a note: the nearest mark above it; null when there is none. */
export function referenceTo({ blocks }: Text, note: number): Passage | null {
  const name = blocks[note]?.spans?.find(isNoteMark)?.value;
  if (name === undefined) return null;
  const order = [...blocks.slice(0, note).reverse(), ...blocks.slice(note)];
  for (const { start, spans } of order) {
    const mark = spans?.find(({ kind, value }) => kind === 'note-reference' && value === name);
    if (mark) return { start: start + mark.start, end: start + mark.end };
  }
  return null;
}

/** The printed name of a note, "3" for one marked [3]; null for a note without a mark. */
export function noteNumber({
  text,
  spans,
}: {
  text: string;
  spans?: readonly Span[];
}): string | null {
  const mark = spans?.find(isNoteMark);
  const words = mark ? text.slice(mark.start, mark.end).normalize('NFKC') : '';
  const parts = [...words.matchAll(/[^[\](（)）〔〕【】.:：\s]+/gu)];
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? words.slice(first.index, last.index + last[0].length) : null;
}

function isNoteMark({ kind }: Span): boolean {
  return kind === 'note-mark';
}
