/** The body of a Word file as pieces: paragraphs, items, rows, text boxes, notes, in reading order. */
import { append } from '#core/append';
import { childOf, elementsOf, type XmlElement } from '../archive/xml-tree';
import { sourcePiece, type SourcePiece } from '../source-text';
import type { Numbering } from './word-numbering';
import { paragraphWords, type ParagraphWords } from './word-paragraph';
import { nearWords, type UnreadKind, type UnreadPart } from '../unread';
import { lookOf, type ParagraphLook, type StyleTable } from './word-styles';

export interface WordLooks {
  readonly styles: StyleTable;
  readonly numbering: Numbering;
  /** The words of a part of another format, by the id of its relation; null when it cannot be read. */
  readonly chunk: (id: string) => readonly SourcePiece[] | null;
}

export class WordPieces {
  readonly pieces: SourcePiece[] = [];
  /** Ids of the notes in the order of their references. */
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[] = [];

  readonly unread: UnreadPart[] = [];

  constructor(
    private readonly looks: WordLooks,
    private readonly aside: SourcePiece['aside'] = null,
  ) {}

  /** Everything below an element that holds paragraphs and tables. */
  read(container: XmlElement): void {
    for (const child of withoutDeletedMarks(elementsOf(container))) {
      if (child.name === 'p') this.paragraph(child);
      else if (child.name === 'tbl') this.table(child);
      else if (holders.has(child.name)) this.read(child);
      else if (child.name === 'altChunk') this.chunk(child.attributes['id'] ?? '');
      else if (child.name === 'AlternateContent') {
        const one = childOf(child, 'Choice') ?? childOf(child, 'Fallback');
        if (one !== null) this.read(one);
      }
    }
  }

  private paragraph(element: XmlElement): void {
    const properties = childOf(element, 'pPr');
    const style = childOf(properties, 'pStyle')?.attributes['val'];
    const look = { ...this.looks.styles(style), ...lookOf(properties) };
    const words = this.wordsOf(element);
    this.add(words, look);
    this.addBeside(words);
  }

  /** What hangs on words that were read, after them. */
  private addBeside({ boxes, pictures, unread }: ParagraphWords): void {
    for (const box of boxes) this.read(box);
    for (const picture of pictures) {
      const piece = sourcePiece('paragraph', picture, { aside: this.aside ?? 'caption' });
      if (piece !== null) this.pieces.push(piece);
    }
    // What is on every page is mostly a sign of the house.
    if (this.aside === null) for (const kind of unread) this.miss(kind);
  }

  private miss(kind: UnreadKind): void {
    this.unread.push({ kind, near: nearWords(this.pieces.at(-1)?.text ?? '') });
  }

  private chunk(id: string): void {
    const pieces = this.looks.chunk(id);
    if (pieces === null) this.miss('part');
    else append(this.pieces, pieces);
  }

  private wordsOf(element: XmlElement): ParagraphWords {
    return paragraphWords(element, (kind, id) => {
      this.notes.push({ kind, id });
      return `[${this.notes.length}]`;
    });
  }

  private add({ lines, isBold }: ParagraphWords, look: ParagraphLook): void {
    const isEmpty = lines.every((line) => line.trim() === '');
    const { list, depth = 0 } = look;
    const number =
      isEmpty || list === undefined || list === '0' ? '' : this.looks.numbering(list, depth);
    const kind = number === null && !isTitling(look) ? 'list-item' : (look.kind ?? 'paragraph');
    const level = kind === 'list-item' ? (look.level ?? depth + 1) : (look.level ?? 0);
    const isOneLine = kind !== 'paragraph';
    const label = number === null || number === '' ? '' : `${number} `;
    const texts = isOneLine ? [lines.join(' ')] : lines;
    texts.forEach((text, nth) => {
      const words = nth === 0 && text.trim() !== '' ? `${label}${text}` : text;
      const aside = this.aside ?? look.aside ?? null;
      const piece = sourcePiece(kind, words, { level, isBold, aside });
      if (piece !== null) this.pieces.push(piece);
    });
  }

  /** Rows of short cells are rows; a table that lays out whole paragraphs is read cell by cell. */
  private table(table: XmlElement): void {
    for (const row of rowsOf(table)) {
      const cells = elementsBelow(row, 'tc');
      if (cells.length < 2 || cells.some(isLayout)) {
        for (const cell of cells) this.read(cell);
        continue;
      }
      const words = cells.map((cell) =>
        withoutDeletedMarks(elementsBelow(cell, 'p')).map((paragraph) => this.wordsOf(paragraph)),
      );
      const texts = words.map((cell) => cell.map(({ lines }) => lines.join(' ')).join(' '));
      const hasWords = texts.some((text) => text.trim() !== '');
      const piece = hasWords
        ? sourcePiece('table-row', texts.join(' | '), { aside: this.aside })
        : null;
      if (piece !== null) this.pieces.push(piece);
      for (const each of words.flat()) this.addBeside(each);
    }
  }
}

/**
 * A paragraph whose end was deleted, or moved away, goes on in the next one and looks like it.
 */
function withoutDeletedMarks(elements: readonly XmlElement[]): XmlElement[] {
  const joined: XmlElement[] = [];
  let open: XmlElement | null = null;
  for (const element of elements) {
    if (element.name !== 'p') {
      if (open !== null) joined.push(open);
      open = null;
      joined.push(element);
      continue;
    }
    const paragraph: XmlElement = open === null ? element : merged(open, element);
    open = endsDeleted(element) ? paragraph : null;
    if (open === null) joined.push(paragraph);
  }
  return open === null ? joined : [...joined, open];
}

function merged(first: XmlElement, second: XmlElement): XmlElement {
  const isProperties = (child: XmlElement | string) =>
    typeof child !== 'string' && child.name === 'pPr';
  const [properties, words] = [
    second.children.filter(isProperties),
    second.children.filter((child) => !isProperties(child)),
  ];
  const before = first.children.filter((child) => !isProperties(child));
  return { ...second, children: [...properties, ...before, ...words] };
}

function endsDeleted(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
  return childOf(mark, 'del') !== null || childOf(mark, 'moveFrom') !== null;
}

const holders = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'smartTag', 'customXml', 'body']);

function isTitling({ kind }: ParagraphLook): boolean {
  return kind === 'heading' || kind === 'title' || kind === 'subtitle';
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsBelow(table, 'tr').filter(
    // A deleted row is marked in its properties.
    (row) => childOf(childOf(row, 'trPr'), 'del') === null,
  );
}

/** Elements of a name, those in content controls too, but not those inside one another. */
function elementsBelow(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return holders.has(child.name) ? elementsBelow(child, name) : [];
  });
}

function isLayout(cell: XmlElement): boolean {
  if (elementsOf(cell).some(({ name }) => name === 'tbl')) return true;
  const paragraphs = elementsBelow(cell, 'p').filter((paragraph) =>
    elementsOf(paragraph).some(({ name }) => name !== 'pPr'),
  );
  return paragraphs.length > 2;
}
