/**
 * Maps positions in a canonical text to places on the page, and back. The page shows each block as
 * one element, its words in one text node or, where there are spans, in several; blocks are
 * separated in the text by one newline. All offsets are UTF-16 units.
 */
import { createRedrawing, type Redrawing } from './redrawn-blocks';
import {
  blockAround,
  blockAttribute,
  offsetIn,
  placeIn,
  textNodesOf,
  type IndexedBlock,
  type TextNode,
} from './text-nodes';

export { apartAttribute, blockAttribute, startAttribute } from './text-nodes';

export interface TextIndex extends Redrawing {
  readonly root: HTMLElement;
  /** A range of the page for a passage; null when the passage is not in the text (any more). */
  rangeOf(start: number, end: number): Range | null;
  /** The passage a range of the page covers, clipped to the text; null when it covers none of it. */
  passageOf(range: AbstractRange): { start: number; end: number } | null;
  /** The position at a point of the window; null when there is no text there. */
  offsetAt(x: number, y: number): number | null;
  elementOf(blockIndex: number): HTMLElement | null;
  /**
   * The blocks on screen and within this many screens above and below, as a passage of whole
   * blocks.
   */
  passageNear(scroller: HTMLElement, screens: number): { start: number; end: number };
}

/** Builds the index over elements inside `root` that already show the blocks in order. */
export function indexText(root: HTMLElement, blocks: readonly IndexedBlock[]): TextIndex {
  const elements = [...root.querySelectorAll<HTMLElement>(`[${blockAttribute}]`)];

  const known: (readonly TextNode[] | undefined)[] = [];

  const nodesOf = (index: number) => (known[index] ??= textNodesOf(elements[index] ?? null));

  function boundary(offset: number, side: 'start' | 'end'): { node: Node; offset: number } | null {
    const index = blockIndexAt(blocks, offset);
    const block = blocks[index];
    if (!block) return null;
    return placeIn(nodesOf(index), Math.min(offset - block.start, block.text.length), side);
  }

  function offsetOf(node: Node, inner: number, side: 'start' | 'end'): number | null {
    const index = blockAround(node);
    const block = index === null ? undefined : blocks[index];
    if (index === null || !block) return nearest(node, inner, side);
    return block.start + offsetIn(nodesOf(index), node, inner, side);
  }

  /** For a boundary outside every block: the start of the next block, or the end of the last one before. */
  function nearest(node: Node, inner: number, side: 'start' | 'end'): number | null {
    const point = document.createRange();
    point.setStart(node, inner);
    const next = elements.findIndex((element) => point.comparePoint(element, 0) >= 0);
    const after = next === -1 ? elements.length : next;
    const block = blocks[side === 'start' ? after : after - 1];
    if (!block) return null;
    return side === 'start' ? block.start : block.start + block.text.length;
  }

  return {
    root,
    rangeOf(start, end) {
      const from = boundary(start, 'start');
      const to = start === end ? from : boundary(end, 'end');
      if (!from || !to) return null;
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    passageOf(range) {
      const start = offsetOf(range.startContainer, range.startOffset, 'start');
      const end = offsetOf(range.endContainer, range.endOffset, 'end');
      return start === null || end === null || end <= start ? null : { start, end };
    },
    offsetAt(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return null;
      const index = blockAround(caret.offsetNode);
      const block = index === null ? undefined : blocks[index];
      const own = nodesOf(index ?? -1).find(({ node }) => node === caret.offsetNode);
      if (!block || !own) return null;
      // The caret goes to the nearer side of a character: the one at the point may be before it.
      const offset = block.start + own.start + caret.offset;
      return isUnder(caret.offsetNode, caret.offset, x, y)
        ? offset
        : Math.max(offset - 1, block.start);
    },
    elementOf: (blockIndex) => elements[blockIndex] ?? null,
    passageNear: (scroller, screens) => passageNear(elements, blocks, scroller, screens),
    ...createRedrawing(elements, blocks, nodesOf, (at) => (known[at] = undefined)),
  };
}

function passageNear(
  elements: readonly HTMLElement[],
  blocks: readonly IndexedBlock[],
  scroller: HTMLElement,
  screens: number,
): { start: number; end: number } {
  const { top, bottom, height } = scroller.getBoundingClientRect();
  const first = firstBelow(elements, top - screens * height, 'bottom');
  const after = firstBelow(elements, bottom + screens * height, 'top');
  const last = blocks[after - 1];
  return {
    start: blocks[first]?.start ?? Infinity,
    end: last ? last.start + last.text.length : 0,
  };
}

/**
 * Index of the first element with an edge below a height of the window; their number when none has.
 */
function firstBelow(elements: readonly HTMLElement[], height: number, edge: 'top' | 'bottom') {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect()[edge] ?? 0) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isUnder(node: Node, offset: number, x: number, y: number): boolean {
  const length = node.textContent?.length ?? 0;
  if (offset >= length) return false;
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}

/** Index of the block at a position; the newline after a block belongs to that block. */
function blockIndexAt(blocks: readonly IndexedBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
