import { blockAt } from './blocks';
import type { DocumentRecord } from './document';
import type { Passage } from '#core/text/passage';

/** The part of a passage within one block, in offsets of the canonical text. */
export interface PassagePart extends Passage {
  readonly blockIndex: number;
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
