/**
 * How a document's text is laid out in the EPUB exported with its annotations: the one thing the
 * book and its annotation set must agree on. There is no white space between the elements of
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

/**
 * Converts a UTF-16 offset of the canonical text to the container's text, which has no separators.
 */
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
