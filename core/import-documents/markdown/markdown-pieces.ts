/**
 * A Markdown tree as pieces: the words of each block, without the signs that marked them up.
 * Pictures give their descriptions, links their words, and nothing is loaded.
 */
import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { sourcePiece, type PieceKind, type SourcePiece } from '../source-text';

/** Where a block is: how deep in lists, whether quoted. */
interface Place {
  readonly listLevel: number;
  readonly isQuoted: boolean;
}

/** Deeper trees are read as their plain words: no summary nests so far. */
const deepest = 100;

/** @param readHtml the words of a piece of HTML between the blocks. */
export function markdownPieces(
  nodes: readonly RootContent[],
  readHtml: (html: string) => SourcePiece[],
): SourcePiece[] {
  const found: SourcePiece[] = [];
  const add = (...pieces: (SourcePiece | null)[]) => {
    for (const piece of pieces) if (piece !== null) found.push(piece);
  };

  function visit(node: RootContent, place: Place, depth: number): void {
    if (depth > deepest) return add(sourcePiece('paragraph', wordsOf(node)));
    const kind: PieceKind = place.isQuoted ? 'quotation' : 'paragraph';
    switch (node.type) {
      case 'heading':
        return add(sourcePiece('heading', inline(node), { level: node.depth }));
      case 'paragraph':
        return add(paragraphPiece(node.children, kind, place));
      case 'blockquote':
        return each(node, { ...place, isQuoted: true }, depth);
      case 'list':
        return list(node, { ...place, listLevel: place.listLevel + 1 }, depth);
      case 'table':
        return add(
          ...node.children.map((row) =>
            sourcePiece('table-row', row.children.map((cell) => inline(cell)).join(' | ')),
          ),
        );
      case 'code':
        return add(...node.value.split('\n').map((line) => sourcePiece('paragraph', line)));
      case 'html':
        return add(...readHtml(node.value));
      case 'footnoteDefinition':
        return each(node, place, depth);
      default:
        return add(sourcePiece(kind, wordsOf(node)));
    }
  }

  function each(node: Parents, place: Place, depth: number): void {
    for (const child of node.children) visit(child, place, depth + 1);
  }

  function list(node: Extract<RootContent, { type: 'list' }>, place: Place, depth: number): void {
    node.children.forEach((item, index) => {
      const number = node.ordered ? `${(node.start ?? 1) + index}. ` : '';
      item.children.forEach((child, nth) => {
        if (nth > 0 || child.type !== 'paragraph') return visit(child, place, depth + 1);
        const words = `${number}${inline(child)}`;
        // Numbers stay, as in plain text: a number that opens a section makes a heading of it.
        add(
          number === ''
            ? sourcePiece('list-item', words, { level: place.listLevel })
            : sourcePiece('paragraph', words, { isBold: isBold(child.children) }),
        );
      });
    });
  }

  for (const node of nodes) visit(node, { listLevel: 0, isQuoted: false }, 0);
  return found;
}

function paragraphPiece(
  children: readonly PhrasingContent[],
  kind: PieceKind,
  { listLevel }: Place,
): SourcePiece | null {
  const words = children.map(inlineWords).join('');
  const [only] = children;
  if (children.length === 1 && only?.type === 'image') {
    return sourcePiece('paragraph', words, { aside: 'caption' });
  }
  return sourcePiece(kind, words, { isBold: listLevel === 0 && isBold(children) });
}

function isBold(children: readonly PhrasingContent[]): boolean {
  return children.length === 1 && children[0]?.type === 'strong';
}

function inline(node: { readonly children: readonly PhrasingContent[] }): string {
  return node.children.map(inlineWords).join('');
}

function inlineWords(node: PhrasingContent): string {
  switch (node.type) {
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`;
    case 'html':
      // A tag in a line: the words between its ends are nodes of their own.
      return /^<br\b/i.test(node.value) ? ' ' : '';
    default:
      return 'children' in node ? inline(node) : node.value;
  }
}

/** Every word below a node, however deep, without recursion. */
function wordsOf(node: Nodes): string {
  const words: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('value' in next) words.push(next.value);
    if ('children' in next) open.push(...[...next.children].reverse());
  }
  return words.join(' ');
}
