/**
 * How the text of a document lies in the EPUB that is exported with its annotations: the one thing
 * the book and its annotation set must agree on. No white space is between the elements of the
 * blocks, so the text of the container is the canonical text without its separators.
 */
import type { DocumentRecord } from '#core/document/document';

/** Path of the text from the root of the container; in the spine, as Thorium requires. */
export const textPath = 'EPUB/text.xhtml';

/** Id of the element that holds all blocks. */
export const containerId = 'text';

/** Id of the element of a block. */
export function blockElementId(blockIndex: number): string {
  return `b${blockIndex + 1}`;
}

/** A UTF-16 offset of the canonical text in the text of the container, where separators are left out. */
export function withoutSeparators(
  { blocks }: Pick<DocumentRecord, 'blocks'>,
  offset: number,
): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  if (!block) return 0;
  return Math.min(offset, block.start + block.text.length) - (low - 1);
}
