/** Attribute that carries a block's index on its element. */
export const blockAttribute = 'data-block';

/** Attribute of elements among a block's words that are not part of them: a reading, a button. */
export const apartAttribute = 'data-apart';

/** Attribute of a part of a block, such as a cell: where in the block its words begin. */
export const startAttribute = 'data-start';

export interface IndexedBlock {
  readonly start: number;
  readonly text: string;
}

/** A text node of a block. */
export interface TextNode {
  readonly node: Text;
  /** UTF-16 offset of its first unit in the block's text. */
  readonly start: number;
}

/** The text nodes with a block's words, in order. */
export function textNodesOf(element: HTMLElement | null): TextNode[] {
  if (element === null) return [];
  const only = element.firstChild;
  if (only instanceof Text && only === element.lastChild) return [{ node: only, start: 0 }];
  const found: TextNode[] = [];
  let start = 0;
  const visit = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        found.push({ node: child, start });
        start += child.length;
      } else if (child instanceof HTMLElement && !child.hasAttribute(apartAttribute)) {
        const own = child.getAttribute(startAttribute);
        if (own !== null) start = Number(own);
        visit(child);
      }
    }
  };
  visit(element);
  return found;
}

/**
 * The node at an offset of a block. Between two nodes it is both the start of one and the end of
 * the other.
 */
export function placeIn(
  nodes: readonly TextNode[],
  offset: number,
  side: 'start' | 'end',
): { readonly node: Text; readonly offset: number } | null {
  const found =
    side === 'start'
      ? (nodes.find(({ node, start }) => offset < start + node.length) ?? nodes.at(-1))
      : (nodes.findLast(({ start }) => start < offset) ?? nodes[0]);
  if (found === undefined) return null;
  const { node, start } = found;
  return { node, offset: Math.min(Math.max(offset - start, 0), node.length) };
}

/** The offset in a block of a place on the page; `inner` counts as in a DOM range. */
export function offsetIn(
  nodes: readonly TextNode[],
  node: Node,
  inner: number,
  side: 'start' | 'end',
): number {
  const own = nodes.find((each) => each.node === node);
  if (own) return own.start + inner;
  // In an element of the block, or in words that are not its own.
  const point = document.createRange();
  point.setStart(node, inner);
  const last = nodes.findLast((each) => point.comparePoint(each.node, each.node.length) <= 0);
  const next = nodes.find((each) => point.comparePoint(each.node, 0) >= 0);
  const before = last ? last.start + last.node.length : 0;
  return side === 'start' ? (next?.start ?? before) : before;
}

/** Index of the block whose element a node is or is in. */
export function blockAround(node: Node): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const value = element?.closest(`[${blockAttribute}]`)?.getAttribute(blockAttribute);
  return value === null || value === undefined ? null : Number(value);
}
