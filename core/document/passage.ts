/** Rules for ranges of the canonical text. All offsets are UTF-16 units, ends excluded. */
import { blockAt } from './blocks';
import type { DocumentRecord, Passage } from './document';

/** The part of a passage that lies in one block, in offsets of the canonical text. */
export interface PassagePart extends Passage {
  readonly blockIndex: number;
}

/** The words of a passage as they stand in the canonical text; blocks stay parted by a line feed. */
export function quotePassage(text: string, passage: Passage): string {
  return text.slice(passage.start, passage.end);
}

/** The passage within the text, its ends put in order when they came reversed. */
export function clipPassage(text: string, { start, end }: Passage): Passage {
  const within = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  return { start: within(Math.min(start, end)), end: within(Math.max(start, end)) };
}

/**
 * The passage, clipped, without white space or block separators at its ends: a selection that
 * runs a little too far marks only words.
 *
 * @returns null when nothing else was in it.
 */
export function trimPassage(text: string, passage: Passage): Passage | null {
  const clipped = clipPassage(text, passage);
  const quote = quotePassage(text, clipped);
  const start = clipped.start + (quote.length - quote.trimStart().length);
  const end = clipped.end - (quote.length - quote.trimEnd().length);
  return start < end ? { start, end } : null;
}

/** The parts of a passage block by block, in reading order; separators and empty parts left out. */
export function splitByBlock(
  document: Pick<DocumentRecord, 'blocks'>,
  passage: Passage,
): PassagePart[] {
  const parts: PassagePart[] = [];
  const { blocks } = document;
  for (
    let index = Math.max(0, blockAt(document, passage.start));
    index < blocks.length;
    index += 1
  ) {
    const block = blocks[index];
    if (block === undefined || block.start >= passage.end) break;
    const start = Math.max(block.start, passage.start);
    const end = Math.min(block.start + block.text.length, passage.end);
    if (start < end) parts.push({ blockIndex: index, start, end });
  }
  return parts;
}
