/**
 * The lines of a PDF as paragraphs. A PDF only has positioned letters: paragraph ends are inferred
 * from gaps, indents, sizes and short lines. A short line larger than the text is a heading, the
 * largest at the very start the title.
 */
import { append } from '#core/append';
import { cellMark } from '#core/document/cells';
import { isListMark, listMarker } from '../list-markers';
import { isHeadingShaped } from '../headings/heading-shape';
import { sourcePiece, type PieceKind, type SourcePiece } from '../source-text';
import { covered, joinedTexts } from '../spanned-words';
import { Hyphens } from './hyphens';
import { footLines, markOf, noteNames } from './foot-lines';
import { furnitureLines } from './pdf-furniture';
import { measureOf, rounded, type Measure } from './pdf-measure';
import type { PdfLine } from './pdf-lines';
import { withBelievedParagraphs } from './tagged-paragraphs';
import {
  commonKinds,
  joinedSpans,
  mergedSpans,
  trimmed,
  withoutLooks,
  withoutOwnLook,
  type LineWords,
  type TaggedRow,
} from './spanned-lines';
import {
  furtherLine,
  spansWithin,
  type Span,
  type SpanKind,
  type SpannedText,
} from '#core/document/spans';

/** Letters larger by this factor count as another size. */
const larger = 1.12;

export function paragraphsOf(all: readonly PdfLine[]): SourcePiece[] {
  const lines = withBelievedParagraphs(all, measureOf(all));
  const words = lines.filter(({ row, tag }) => !row && tag?.kind !== 'picture');
  const furniture = furnitureLines(words);
  const main = words.filter((line) => !furniture.has(line));
  const measure = measureOf(main);
  const kinds = kindsOf(main, measure);
  const notes = footLines(main, measure.size);
  const writer = new ParagraphWriter(
    measure,
    new Hyphens(main.map(({ text }) => text)),
    commonKinds(main),
    noteNames(main, notes),
  );
  for (const line of lines) {
    if (furniture.has(line) || isRunning(line)) writer.beside(line, 'furniture');
    else if (line.tag?.kind === 'picture') writer.beside(line, 'caption');
    else if (line.row) writer.row(line.row);
    else if (notes.has(line)) writer.note(line);
    else writer.add(line, taggedKind(line, kinds.get(line) ?? plain));
  }
  return writer.end();
}

/** On the first page the head of a letter is no part of the text for its writer, but here it is. */
function isRunning({ tag, page }: PdfLine): boolean {
  return tag?.kind === 'artifact' && page > 0;
}

interface Kind {
  readonly kind: PieceKind;
  readonly level: number;
  readonly aside?: 'caption';
}

/** What the file says goes before what the look says, except for the title. */
function taggedKind({ tag }: PdfLine, shown: Kind): Kind {
  switch (tag?.kind) {
    case 'heading':
      return shown.kind === 'title' ? shown : { kind: 'heading', level: tag.level };
    case 'list-item':
      return { kind: 'list-item', level: tag.level };
    case 'caption':
      return tag.isBeside ? { ...plain, aside: 'caption' } : plain;
    default:
      return shown;
  }
}

const plain: Kind = { kind: 'paragraph', level: 0 };

interface OpenParagraph extends Kind, SpannedText {
  readonly last: PdfLine;
}

class ParagraphWriter {
  private readonly pieces: SourcePiece[] = [];
  /** Furniture between the halves of a paragraph is held back until it ends. */
  private waiting: SourcePiece[] = [];
  private open: OpenParagraph | null = null;

  constructor(
    private readonly measure: Measure,
    private readonly hyphens: Hyphens,
    /** Looks that stress nothing here. */
    private readonly common: ReadonlySet<SpanKind>,
    /** Of notes to which marks in the text lead. */
    private readonly names: ReadonlySet<string>,
  ) {}

  beside(line: PdfLine, aside: 'furniture' | 'caption'): void {
    const piece = sourcePiece('paragraph', line.text, { aside });
    if (piece !== null) this.waiting.push(piece);
    if (this.open === null) this.close();
  }

  /** A note at the foot of a page comes after the paragraph it interrupts. */
  note(line: PdfLine): void {
    const own = trimmed(line);
    const last = this.waiting.at(-1);
    const mark = markOf(own);
    const isNew = mark !== null || last?.aside !== null;
    const isNamed = mark !== null && this.names.has(mark.value ?? '');
    const kind = isNew ? (isNamed ? 'note' : 'paragraph') : last.kind;
    const { text, spans } = isNew ? own : this.joined(last, own);
    const marks = isNamed && !spans.includes(mark) ? [mark] : [];
    const piece = sourcePiece(kind, text, {
      spans: this.shown({ text, spans: [...marks, ...spans] }),
    });
    if (piece === null) return;
    if (!isNew) this.waiting.pop();
    this.waiting.push(piece);
  }

  row({ isFirst, before, cells }: TaggedRow): void {
    this.close();
    const goesOn = !isFirst || (before > 0 && this.pieces.at(-1)?.kind === 'table-row');
    const words = cells.map(({ isHeader, wide, lines }) => {
      const own = lines.map(trimmed).reduce((first, next) => this.joined(first, next), empty);
      const spans = this.shown({ ...own, ...(isHeader && { kind: 'heading' }) });
      return covered({ ...own, spans }, cellMark({ isHeader, wide, high: 1 }));
    });
    const { text, spans } = joinedTexts(words, ' | ');
    const all = goesOn ? [furtherLine, ...spans] : spans;
    const piece = sourcePiece('table-row', text, { spans: all });
    if (piece !== null) this.pieces.push(piece);
  }

  add(line: PdfLine, kind: Kind): void {
    const { open } = this;
    if (open?.kind === kind.kind && continues(open, line, this.measure)) {
      this.open = { ...open, ...this.joined(open, trimmed(line)), last: line };
      return;
    }
    this.close();
    this.open = { ...kind, ...trimmed(line), last: line };
  }

  end(): SourcePiece[] {
    this.close();
    return this.pieces;
  }

  private joined(first: LineWords, second: SpannedText): SpannedText {
    if (first.text === '') return second;
    const text = this.hyphens.join(first.text, second.text);
    return { text, spans: joinedSpans(first, second, text) };
  }

  private shown({ text, spans, kind }: SpannedText & { readonly kind?: PieceKind }): Span[] {
    const meant = withoutLooks(spans, this.common).filter(
      ({ kind: own, value = '' }) => !own.startsWith('note-') || this.names.has(value),
    );
    const merged = mergedSpans({ text, spans: meant });
    const isHeading = kind === 'title' || kind === 'heading';
    return isHeading ? withoutOwnLook({ text, spans: merged }) : merged;
  }

  private close(): void {
    const piece = this.open && pieceOf(this.open, this.shown(this.open));
    if (piece !== null) this.pieces.push(piece);
    append(this.pieces, this.waiting);
    this.waiting = [];
    this.open = null;
  }
}

const empty: SpannedText = { text: '', spans: [] };

/** An item without its bullet; numbers stay, as in plain text. */
function pieceOf({ kind, text, level, aside }: OpenParagraph, spans: readonly Span[]) {
  if (kind !== 'list-item')
    return sourcePiece(kind, text, { level, spans, ...(aside && { aside }) });
  const mark = listMarker(text);
  if (mark !== null && !isListMark(mark)) return sourcePiece('paragraph', text, { spans });
  const words = mark?.rest ?? text;
  const start = text.length - words.length;
  return sourcePiece(kind, words, { level, spans: spansWithin(spans, start, text.length) });
}

/** Headings are ranked by size; the leading lines of the largest size are the title. */
function kindsOf(lines: readonly PdfLine[], { size }: Measure): ReadonlyMap<PdfLine, Kind> {
  const large = lines.filter((line) => line.size > size * larger && line.text.length < 200);
  const sizes = [...new Set(large.map((line) => rounded(line.size)))].sort((a, b) => b - a);
  const titleSize = rounded(large.find((line) => lines.indexOf(line) < 6)?.size ?? 0);
  let inTitle = titleSize > 0 && titleSize === sizes[0];
  const kinds = new Map<PdfLine, Kind>();
  const [first] = large;
  let next = first ? lines.indexOf(first) : 0;
  for (const line of large) {
    const own = rounded(line.size);
    // A heading further down may be as large; one right below it is another element of the file.
    inTitle &&= own === titleSize && lines[next] === line && line.tag === first?.tag;
    next += 1;
    const level = sizes.indexOf(own) + 1;
    const isHeading = isHeadingShaped(listMarker(line.text)?.rest ?? line.text.trim());
    if (inTitle) kinds.set(line, { kind: 'title', level: 0 });
    else if (isHeading) kinds.set(line, { kind: 'heading', level });
  }
  return kinds;
}

const endsSentence = /[.!?:\u3002\uFF01\uFF1F][\u2019\u201D"')\]\uFF09\u300D\u300F]*$/u;

function continues({ text, last, kind }: OpenParagraph, line: PdfLine, measure: Measure): boolean {
  const { size, leading, left, right } = measure;
  const isOverPage = line.page !== last.page && areParagraphs(last, line);
  if (line.tag !== last.tag && !isOverPage) return isItemGoingOn(last, line);
  if (line.tag && line.tag.kind !== 'artifact' && !isOverPage) return true;
  if (Math.abs(line.size - last.size) > size * (larger - 1)) return false;
  const ended = endsSentence.test(text);
  const isShort = last.right < right - (right - left) * 0.15;
  const isMarked = listMarker(line.text.trim()) !== null;
  if (line.page !== last.page || line.baseline < last.baseline) {
    // The next page or column continues an unfinished sentence.
    return kind === 'paragraph' && !ended && !isShort && !isMarked;
  }
  const end = Math.max(last.baseline, last.bottom ?? 0);
  if (line.baseline - end > Math.max(size, line.size) * leading * 1.3) return false;
  if (kind !== 'paragraph') return true;
  if (isMarked && (ended || isShort)) return false;
  const isIndented = line.left > last.left + size * 0.8 && !isMarked;
  if (isIndented && listMarker(text) === null) return false;
  if (line.text.startsWith('\u3000')) return false;
  return !isShort || (!ended && startsInside(line.text));
}

function areParagraphs(one: PdfLine, other: PdfLine): boolean {
  return one.tag?.kind === 'paragraph' && other.tag?.kind === 'paragraph';
}

/** An element has an object for each page that it is on. */
function isItemGoingOn({ tag: before, page }: PdfLine, line: PdfLine): boolean {
  if (before?.kind !== 'list-item' || line.tag?.kind !== 'list-item') return false;
  return page !== line.page && before.isLabelled && !line.tag.isLabelled;
}

/**
 * A short line may just be ragged: its sentence continues when the next line begins in lower case.
 */
function startsInside(text: string): boolean {
  return /^\s*[\p{Ll},;)]/u.test(text);
}
