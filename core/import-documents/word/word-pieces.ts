/**
 * The body of a Word file as pieces: paragraphs, items, rows, text boxes, notes, in reading order.
 */
import { append } from '#core/append';
import type { Picture } from '#core/document/pictures';
import { furtherLine, type Span } from '#core/document/spans';
import { allBelow, childOf, elementsOf, type XmlElement } from '#core/bytes/xml-tree';
import { indentOf } from '../text/lines';
import { sourcePiece, type SourcePiece } from '../source-text';
import type { Numbering } from './word-numbering';
import { joinedTexts, covered, plainText } from '../spanned-words';
import { figurePiece } from '../pictures/figure-piece';
import type { WordPicture } from './word-drawing';
import { paragraphWords, type ParagraphContext, type ParagraphWords } from './word-paragraph';
import { addBookmark } from './word-links';
import { maxNamesAtOnePlace, WaitingPlaces } from '../waiting-places';
import type { NoteKind } from './word-note-marks';
import { elementsBelow, holders, tableRows, type WordCell } from './word-tables';
import { nearWords, type UnreadKind, type UnreadPart } from '../unread';
import { lookOf, type ParagraphLook, type RunStyles, type StyleTable } from './word-styles';

export interface WordLooks {
  readonly styles: StyleTable;
  readonly numbering: Numbering;
  /**
   * The words of a part in another format, by the id of its relation; null when it cannot be read.
   */
  readonly chunk: (id: string) => readonly SourcePiece[] | null;
  readonly runStyle: RunStyles;
  /** Where a link leads, by the id of its relation. */
  readonly link: (id: string) => string | null;
  /** The picture for the id of a relation; null when it is missing, or not kept. */
  readonly picture: (id: string) => Picture | null;
}

export interface WordNote {
  readonly kind: NoteKind;
  readonly id: string;
  /** As in the text. */
  readonly mark: string;
  /** Written by the author, in the note too, and not a number. */
  readonly isOwn: boolean;
}

export class WordPieces {
  readonly pieces: SourcePiece[] = [];
  /** The notes in the order of their references. */
  readonly notes: WordNote[] = [];
  /** Those with a mark of their own are not counted. */
  private counted = 0;

  readonly unread: UnreadPart[] = [];
  private readonly bookmarks = new WaitingPlaces(maxNamesAtOnePlace);
  /** A line is drawn before the next words. */
  private isRuled = false;
  /** The words before are a line of code. */
  private isInLines = false;

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
      else if (child.name === 'bookmarkStart') addBookmark(this.bookmarks, child);
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
    if (isRule(element, words)) this.isRuled = true;
    this.add(words, look);
    this.addBeside(words);
  }

  /** What is anchored to the words just read, after them. */
  private addBeside({ boxes, pictures, unread }: ParagraphWords): void {
    for (const box of boxes) this.read(box);
    for (const picture of pictures) this.picture(picture);
    // Headers and footers mostly show a logo.
    if (this.aside === null) for (const kind of unread) this.miss(kind);
  }

  /** A picture that is available becomes a figure; otherwise its words are kept. */
  private picture({ id, words }: WordPicture): void {
    const picture = id === null || this.aside !== null ? null : this.looks.picture(id);
    const piece =
      picture === null
        ? sourcePiece('paragraph', words, { aside: this.aside ?? 'caption' })
        : figurePiece(picture, words);
    this.push(piece);
    if (piece === null && this.aside === null) this.miss('picture');
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
    const { link, runStyle } = this.looks;
    const noteNumber: ParagraphContext['noteNumber'] = (kind, id, own) => {
      const mark = own ?? `[${(this.counted += 1)}]`;
      this.notes.push({ kind, id, mark, isOwn: own !== null });
      return mark;
    };
    const { bookmarks } = this;
    return paragraphWords(element, { link, runStyle, noteNumber, bookmarks });
  }

  private add({ lines, isBold }: ParagraphWords, look: ParagraphLook): void {
    const isEmpty = lines.every(({ text }) => text.trim() === '');
    const { list, depth = 0 } = look;
    const number =
      isEmpty || list === undefined || list === '0' ? '' : this.looks.numbering(list, depth);
    const kind = number === null && !isTitling(look) ? 'list-item' : (look.kind ?? 'paragraph');
    const level = kind === 'list-item' ? (look.level ?? depth + 1) : (look.level ?? 0);
    const isOneLine = !brokenKinds.has(kind);
    const label = number === null || number === '' ? '' : `${number} `;
    const texts = isOneLine ? [joinedTexts(lines, ' ')] : lines;
    // Lines of code are paragraphs of their own.
    let isBelow = kind === 'preformatted' && this.isInLines;
    texts.forEach((line, nth) => {
      const isLabelled = nth === 0 && line.text.trim() !== '';
      const { text, spans } = isLabelled ? joinedTexts([plainText(label), line], '') : line;
      const aside = this.aside ?? look.aside ?? null;
      const over: readonly Span[] = isBelow ? [furtherLine, ...spans] : spans;
      const indent = kind === 'preformatted' ? indentOf(text) : level;
      this.push(sourcePiece(kind, text, { level: indent, isBold, aside, spans: over }));
      // An empty line separates paragraphs.
      isBelow = text.trim() !== '';
    });
    this.isInLines = kind === 'preformatted' && isBelow;
  }

  private push(piece: SourcePiece | null): void {
    if (piece === null) return;
    const { spans = [] } = piece;
    this.pieces.push(this.isRuled ? { ...piece, spans: [rule, ...spans] } : piece);
    this.isRuled = false;
  }

  /** Rows of short cells are rows; a table that lays out whole paragraphs is read cell by cell. */
  private table(table: XmlElement): void {
    this.isInLines = false;
    let isBelow = false;
    const rows = tableRows(table);
    // A table with column headers is a data table, however its cells are set.
    const isLaidOut = rows.some(({ isHead }) => isHead) ? holdsTable : isLayout;
    for (const { cells, isHead } of rows) {
      const elements = cells.map(({ element }) => element);
      const isRow = cells.length > 1 || isAcross(cells);
      if (!isRow || elements.some(isLaidOut)) {
        for (const element of elements) this.read(element);
        isBelow = false;
        continue;
      }
      const words = elements.map((element) =>
        withoutDeletedMarks(elementsBelow(element, 'p')).map((paragraph) =>
          this.wordsOf(paragraph),
        ),
      );
      const texts = words.map((cell, nth) => {
        const text = joinedTexts(
          cell.map(({ lines }) => joinedTexts(lines, ' ')),
          ' ',
        );
        const mark = cells[nth]?.mark ?? null;
        return mark === null
          ? text
          : covered(text, isHead ? { ...mark, kind: 'header-cell' } : mark);
      });
      const { text, spans } = joinedTexts(texts, ' | ');
      const hasWords = texts.some((each) => each.text.trim() !== '');
      const over: readonly Span[] = isBelow ? [furtherLine, ...spans] : spans;
      const piece = hasWords
        ? sourcePiece('table-row', text, { aside: this.aside, spans: over })
        : null;
      this.push(piece);
      isBelow ||= piece !== null;
      for (const each of words.flat()) this.addBeside(each);
    }
  }
}

const rule: Span = { kind: 'rule', start: 0, end: 0 };

/** Kinds whose line breaks count. */
const brokenKinds: ReadonlySet<string> = new Set(['paragraph', 'quotation', 'note']);

/** An empty paragraph with an edge, or with the line that Word inserts as a picture of one. */
function isRule(paragraph: XmlElement, { lines }: ParagraphWords): boolean {
  if (lines.some(({ text }) => text.trim() !== '')) return false;
  const edges = childOf(childOf(paragraph, 'pPr'), 'pBdr');
  const isDrawn = (edges ? elementsOf(edges) : []).some(
    ({ name, attributes: { val = 'none' } }) =>
      /^(?:top|bottom)$/.test(name) && !/^(?:none|nil)$/.test(val),
  );
  return isDrawn || allBelow(paragraph, 'rect').some(({ attributes }) => attributes['hr'] === 't');
}

/** One cell across the columns, as above a group of rows. */
function isAcross([cell]: readonly WordCell[]): boolean {
  return cell?.mark?.value !== undefined;
}

/** A paragraph whose end mark was deleted or moved continues in the next one and has its look. */
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

function isTitling({ kind }: ParagraphLook): boolean {
  return kind === 'heading' || kind === 'title' || kind === 'subtitle';
}

function holdsTable(cell: XmlElement): boolean {
  return elementsOf(cell).some(({ name }) => name === 'tbl');
}

function isLayout(cell: XmlElement): boolean {
  if (holdsTable(cell)) return true;
  const paragraphs = elementsBelow(cell, 'p').filter((paragraph) =>
    elementsOf(paragraph).some(({ name }) => name !== 'pPr'),
  );
  return paragraphs.length > 2;
}
