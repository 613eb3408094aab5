/**
 * A Markdown tree as pieces: the words of each block, without markup. Pictures give their
 * descriptions, links their words, and nothing is loaded.
 */
import { append } from '#core/append';
import type {
  FootnoteDefinition,
  Heading,
  List,
  Nodes,
  Parents,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { placeName } from '#core/document/places';
import { furtherLine, movedSpans, type SpannedText } from '#core/document/spans';
import { indentOf } from '../text/lines';
import { asNote } from '../note-pieces';
import { sourcePiece, type PieceKind, type SourcePiece } from '../source-text';
import { covered, joinedTexts, plainText } from '../spanned-words';
import { nearWords, type UnreadPart } from '../unread';
import { withoutWrapping } from '../text/wrapped-lines';
import { headingName, MarkdownWords, noteMark } from './markdown-words';

/** Where a block is: how deep in lists, whether quoted. */
interface Place {
  readonly listLevel: number;
  readonly isQuoted: boolean;
}

/** Deeper trees are read as plain words: no summary is nested so deep. */
const maxDepth = 100;

/** @param readHtml the words of a piece of HTML between the blocks. */
export function markdownPieces(
  nodes: readonly RootContent[],
  readHtml: (html: string) => SourcePiece[],
): { readonly pieces: SourcePiece[]; readonly unread: UnreadPart[] } {
  const definitions = nodes.filter((node) => node.type === 'definition');
  const writer = new PieceWriter(readHtml, new MarkdownWords(definitions));
  for (const node of nodes) writer.visit(node, { listLevel: 0, isQuoted: false }, 0);
  return writer;
}

class PieceWriter {
  readonly pieces: SourcePiece[] = [];
  readonly unread: UnreadPart[] = [];
  /** A rule precedes the next piece. */
  private isRuled = false;
  /** How often each name of a heading occurred. */
  private readonly headings = new Map<string, number>();

  constructor(
    private readonly readHtml: (html: string) => SourcePiece[],
    private readonly words: MarkdownWords,
  ) {}

  visit(node: RootContent, place: Place, depth: number): void {
    if (depth > maxDepth) return this.add(sourcePiece('paragraph', wordsOf(node)));
    const kind: PieceKind = place.isQuoted ? 'quotation' : 'paragraph';
    switch (node.type) {
      case 'heading':
        return this.add(this.heading(node));
      case 'paragraph':
        this.add(this.paragraph(node.children, kind, place));
        return this.miss(node);
      case 'blockquote':
        return this.each(node, { ...place, isQuoted: true }, depth);
      case 'list':
        return this.list(node, { ...place, listLevel: place.listLevel + 1 }, depth);
      case 'table':
        return this.add(...this.rows(node));
      case 'code':
        return this.add(...codePieces(node.value));
      case 'thematicBreak':
        this.isRuled = true;
        return;
      case 'html':
        this.add(...this.readHtml(node.value));
        this.words.anchors(node.value);
        return;
      case 'footnoteDefinition':
        return this.note(node, place, depth);
      default:
        return this.add(sourcePiece(kind, wordsOf(node)));
    }
  }

  private add(...pieces: (SourcePiece | null)[]): void {
    for (const piece of pieces) {
      if (piece === null) continue;
      const ruled = this.isRuled ? [rule, ...(piece.spans ?? [])] : piece.spans;
      this.pieces.push({ ...piece, ...(ruled && { spans: ruled }) });
      this.isRuled = false;
    }
  }

  /** A place that links may lead to; of headings with the same words the further ones are counted. */
  private heading({ children, depth }: Heading): SourcePiece | null {
    const words = this.words.of(children);
    const plain = headingName(words.text);
    const same = this.headings.get(plain) ?? 0;
    this.headings.set(plain, same + 1);
    const name = placeName(same === 0 ? plain : `${plain}-${same}`);
    const place = covered(words, { kind: 'place', value: name });
    return spanned('heading', name === '' ? words : place, { level: depth });
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

  private note(node: FootnoteDefinition, place: Place, depth: number): void {
    const start = this.pieces.length;
    this.each(node, place, depth);
    const pieces = this.pieces.splice(start);
    if (pieces.length > 0) append(this.pieces, asNote(pieces, noteMark(node), node.identifier));
  }

  private paragraph(
    children: readonly PhrasingContent[],
    kind: PieceKind,
    { listLevel }: Place,
  ): SourcePiece | null {
    const words = this.words.of(children);
    const [only] = children;
    if (children.length === 1 && only?.type === 'image') {
      return spanned('paragraph', words, { aside: 'caption' });
    }
    return spanned(kind, words, { isBold: listLevel === 0 && isBold(children) });
  }

  /** A row without words is none: a table of Markdown must have headers, if only empty ones. */
  private rows({ children }: Table): (SourcePiece | null)[] {
    const rows = children.map((row, nth) => {
      const kind = nth === 0 ? 'header-cell' : 'cell';
      return row.children.map((cell) => covered(this.words.of(cell.children), { kind }));
    });
    const worded = rows.filter((cells) => cells.some(({ text }) => text.trim() !== ''));
    return worded.map((cells, nth) => {
      const { text, spans } = joinedTexts(cells, ' | ');
      return spanned('table-row', { text, spans: nth === 0 ? spans : [furtherLine, ...spans] });
    });
  }

  private list(node: List, place: Place, depth: number): void {
    node.children.forEach((item, index) => {
      const number = node.ordered ? `${(node.start ?? 1) + index}. ` : '';
      item.children.forEach((child, nth) => {
        if (nth > 0 || child.type !== 'paragraph') return this.visit(child, place, depth + 1);
        const words = joinedTexts(
          [plainText(`${number}${taskMark(item.checked)}`), this.words.of(child.children)],
          '',
        );
        // Numbers stay, as in plain text: a number at the start of a section makes it a heading.
        this.add(
          number === ''
            ? spanned('list-item', words, { level: place.listLevel })
            : spanned('paragraph', words, { isBold: isBold(child.children) }),
        );
        this.miss(child);
      });
    });
  }
}

/** Whether a task is done says more than the item's words. */
function taskMark(checked: boolean | null | undefined): string {
  if (checked === null || checked === undefined) return '';
  return checked ? '[x] ' : '[ ] ';
}

function isBarePicture(node: Nodes): boolean {
  return node.type === 'image' && (node.alt ?? '').trim() === '';
}

function isBold(children: readonly PhrasingContent[]): boolean {
  return children.length === 1 && children[0]?.type === 'strong';
}

function spanned(
  kind: PieceKind,
  { text, spans }: SpannedText,
  more: Partial<SourcePiece> = {},
): SourcePiece | null {
  const words = withoutWrapping(text);
  return sourcePiece(kind, words, { ...more, spans: movedSpans(spans, text, words) });
}

const rule = { kind: 'rule', start: 0, end: 0 } as const;

function codePieces(code: string): (SourcePiece | null)[] {
  const lines = code.split('\n');
  return lines.map((line, nth) => {
    const isBelow = (lines[nth - 1] ?? '').trim() !== '';
    const spans = isBelow ? [furtherLine] : [];
    return sourcePiece('preformatted', line, { level: indentOf(line), spans });
  });
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
