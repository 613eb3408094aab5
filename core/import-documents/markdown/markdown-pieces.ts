/**
 * A Markdown tree as pieces: the words of each block, without the signs that marked them up.
 * Pictures give their descriptions, links their words, and nothing is loaded.
 */
import { append } from '#core/append';
import type { FootnoteDefinition, List, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { sourcePiece, type PieceKind, type SourcePiece } from '../source-text';
import { nearWords, type UnreadPart } from '../unread';
import { withoutWrapping } from '../wrapped-lines';

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
): { readonly pieces: SourcePiece[]; readonly unread: UnreadPart[] } {
  const writer = new PieceWriter(readHtml);
  for (const node of nodes) writer.visit(node, { listLevel: 0, isQuoted: false }, 0);
  return writer;
}

class PieceWriter {
  readonly pieces: SourcePiece[] = [];
  readonly unread: UnreadPart[] = [];

  constructor(private readonly readHtml: (html: string) => SourcePiece[]) {}

  visit(node: RootContent, place: Place, depth: number): void {
    if (depth > deepest) return this.add(sourcePiece('paragraph', wordsOf(node)));
    const kind: PieceKind = place.isQuoted ? 'quotation' : 'paragraph';
    switch (node.type) {
      case 'heading':
        return this.add(sourcePiece('heading', inline(node), { level: node.depth }));
      case 'paragraph':
        this.add(paragraphPiece(node.children, kind, place));
        return this.miss(node);
      case 'blockquote':
        return this.each(node, { ...place, isQuoted: true }, depth);
      case 'list':
        return this.list(node, { ...place, listLevel: place.listLevel + 1 }, depth);
      case 'table':
        return this.add(
          ...node.children.map((row) =>
            sourcePiece('table-row', row.children.map((cell) => inline(cell)).join(' | ')),
          ),
        );
      case 'code':
        return this.add(...node.value.split('\n').map((line) => sourcePiece('paragraph', line)));
      case 'html':
        return this.add(...this.readHtml(node.value));
      case 'footnoteDefinition':
        return this.note(node, place, depth);
      default:
        return this.add(sourcePiece(kind, wordsOf(node)));
    }
  }

  private add(...pieces: (SourcePiece | null)[]): void {
    for (const piece of pieces) if (piece !== null) this.pieces.push(piece);
  }

  private miss({ children }: Parents): void {
    const near = nearWords(this.pieces.at(-1)?.text ?? '');
    const pictures = children.filter(isBarePicture);
    append(
      this.unread,
      pictures.map(() => ({ kind: 'picture' as const, near })),
    );
  }

  private each(node: Parents, place: Place, depth: number): void {
    for (const child of node.children) this.visit(child, place, depth + 1);
  }

  /** The note's own mark before its first words, as it stands in the text. */
  private note(node: FootnoteDefinition, place: Place, depth: number): void {
    const start = this.pieces.length;
    this.each(node, place, depth);
    const first = this.pieces[start];
    if (first === undefined) return;
    this.pieces[start] = { ...first, text: `[${node.label ?? node.identifier}] ${first.text}` };
  }

  private list(node: List, place: Place, depth: number): void {
    node.children.forEach((item, index) => {
      const number = node.ordered ? `${(node.start ?? 1) + index}. ` : '';
      item.children.forEach((child, nth) => {
        if (nth > 0 || child.type !== 'paragraph') return this.visit(child, place, depth + 1);
        const words = `${number}${taskMark(item.checked)}${inline(child)}`;
        // Numbers stay, as in plain text: a number that opens a section makes a heading of it.
        this.add(
          number === ''
            ? sourcePiece('list-item', words, { level: place.listLevel })
            : sourcePiece('paragraph', words, { isBold: isBold(child.children) }),
        );
        this.miss(child);
      });
    });
  }
}

/** What is done and what is open is more than the words of an item say. */
function taskMark(checked: boolean | null | undefined): string {
  if (checked === null || checked === undefined) return '';
  return checked ? '[x] ' : '[ ] ';
}

function isBarePicture(node: Nodes): boolean {
  return node.type === 'image' && (node.alt ?? '').trim() === '';
}

function paragraphPiece(
  children: readonly PhrasingContent[],
  kind: PieceKind,
  { listLevel }: Place,
): SourcePiece | null {
  const words = withoutWrapping(children.map(inlineWords).join(''));
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
  return withoutWrapping(node.children.map(inlineWords).join(''));
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
    if ('children' in next) append(open, [...next.children].reverse());
  }
  return words.join(' ');
}
