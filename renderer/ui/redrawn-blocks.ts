/** Blocks whose words get other text nodes: the selection stays, and who painted them is told. */
import { blockAround, offsetIn, placeIn, type IndexedBlock, type TextNode } from './text-nodes';

export interface Redrawing {
  /**
   * Replaces what is in the elements of some blocks, with the same words: `draw` is called with
   * each. A selection stays on its words; ranges made before are of no use any more.
   */
  redraw(blockIndexes: readonly number[], draw: (at: number, element: HTMLElement) => void): void;
  /**
   * Calls `listener` after blocks were redrawn, with a passage that has them all.
   * @returns how to stop it
   */
  onRedrawn(listener: RedrawnListener): () => void;
}

type RedrawnListener = (passage: { readonly start: number; readonly end: number }) => void;

export function createRedrawing(
  elements: readonly HTMLElement[],
  blocks: readonly IndexedBlock[],
  nodesOf: (blockIndex: number) => readonly TextNode[],
  forget: (blockIndex: number) => void,
): Redrawing {
  const listeners = new Set<RedrawnListener>();

  /** @returns how to put the selection back on its characters */
  function holdSelection(drawn: ReadonlySet<number>): () => void {
    const selection = window.getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return () => undefined;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    const { startContainer, startOffset } = selection.getRangeAt(0);
    const isForward = startContainer === anchorNode && startOffset === anchorOffset;
    const anchor = hold(anchorNode, anchorOffset, isForward ? 'start' : 'end');
    const focus = hold(focusNode, focusOffset, isForward ? 'end' : 'start');
    if (!anchor.isReplaced && !focus.isReplaced) return () => undefined;
    return () => {
      const [from, to] = [anchor.now(), focus.now()];
      if (from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    };

    function hold(node: Node, offset: number, side: 'start' | 'end') {
      const index = blockAround(node);
      if (index === null || !drawn.has(index)) {
        return { isReplaced: false, now: () => ({ node, offset }) };
      }
      const inner = offsetIn(nodesOf(index), node, offset, side);
      return { isReplaced: true, now: () => placeIn(nodesOf(index), inner, side) };
    }
  }

  return {
    redraw(blockIndexes, draw) {
      const restore = holdSelection(new Set(blockIndexes));
      let start = Infinity;
      let end = 0;
      for (const index of blockIndexes) {
        const [block, element] = [blocks[index], elements[index]];
        if (!block || !element) continue;
        draw(index, element);
        forget(index);
        start = Math.min(start, block.start);
        end = Math.max(end, block.start + block.text.length);
      }
      restore();
      if (start < end) for (const listener of listeners) listener({ start, end });
    },
    onRedrawn(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
