/** What is at the top of the page, to the character, and how to bring it back there. */
import type { DocumentRecord } from '#core/document/document';
import type { TextIndex } from '../../ui/text-index';

/** A character of the text, and the place of its line in pixels below the top edge of the page. */
export interface PageTop {
  /** UTF-16 offset of the first character of that line. */
  readonly offset: number;
  readonly y: number;
}

type Blocks = Pick<DocumentRecord, 'blocks'>;

/**
 * The first line that ends below `line` pixels under the top edge; null for a document without
 * text. Two binary searches, over blocks and then over characters, so that it can run on every
 * scroll event.
 */
export function pageTop(
  index: TextIndex,
  { blocks }: Blocks,
  scroller: HTMLElement,
  line: number,
): PageTop | null {
  const edge = scroller.getBoundingClientRect().top;
  const height = edge + line;
  const at = firstWhere(blocks.length - 1, (nth) => {
    const box = index.elementOf(nth)?.getBoundingClientRect();
    return box !== undefined && box.bottom > height;
  });
  const block = blocks[at];
  if (!block) return null;
  const { start, text } = block;
  const inner = firstWhere(text.length - 1, (nth) => {
    const box = index.rangeOf(start + nth, start + nth + 1)?.getBoundingClientRect();
    return box !== undefined && box.bottom > height;
  });
  const offset = start + inner;
  const y = heightOf(index, scroller, offset);
  return y === null ? null : { offset, y };
}

/** Pixels from the top edge of the page to the line of a character; negative above it. */
export function heightOf(index: TextIndex, scroller: HTMLElement, offset: number): number | null {
  const box = index.rangeOf(offset, offset + 1)?.getBoundingClientRect();
  return box ? box.top - scroller.getBoundingClientRect().top : null;
}

/** The smallest of 0..last for which `holds`; it must hold for all after it. `last` if for none. */
function firstWhere(last: number, holds: (nth: number) => boolean): number {
  let low = 0;
  let high = Math.max(last, 0);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
