/** Collects the words of a page into runs. */
import { append } from '#core/append';
import { pictureOf, type Picture } from '#core/document/pictures';
import { movedSpans, type SpanMark } from '#core/document/spans';
import { indentOf } from '../text/lines';
import { figurePiece } from '../pictures/figure-piece';
import { leadOfNote } from '../note-lead';
import { sourcePiece, type PieceKind } from '../source-text';
import { SpannedWords } from '../spanned-words';
import type { UnreadKind } from '../unread';
import { WaitingPlaces } from '../waiting-places';
import { withoutWrapping } from '../text/wrapped-lines';
import { textsOf } from './inline-words';
import type { PageElement, PageText } from './page-node';
import { RubyReadings } from './ruby-readings';
import { outside, type PageRun, type Surroundings } from './surroundings';

/** Longest description, in UTF-16 units, that replaces a picture within a line. */
const maxInlineAlt = 40;

/** Share of an item that must be links to count as one: "They signed [an agreement]" is text. */
const allLinked = 0.95;

/** Unread parts are reported with the latest run while the page goes on. */
type WrittenRun = PageRun & { readonly unread: UnreadKind[] };

export class RunWriter {
  readonly runs: WrittenRun[] = [];
  /** The figure element of the last picture, whose caption is yet to come. */
  private figure: { readonly element: PageElement; readonly index: number } | null = null;

  constructor(private readonly pictureFor: (src: string) => Picture | null) {}

  private around = outside;
  private written = new SpannedWords();
  private texts: number[] = [];
  private leading = '';
  /** Where the page's own words begin. */
  private led = 0;
  private units = { all: 0, linked: 0, bold: 0, pictured: 0 };
  /** Of the current run, or of the next one. */
  private missed: UnreadKind[] = [];
  private beside: WrittenRun[] = [];
  /** What is between the last run and the next one. */
  private between: 'line' | 'rule' | null = null;
  private readonly notes = new Set<string>();
  /** The next words are places that links lead to. */
  readonly places = new WaitingPlaces();

  begin(around: Surroundings): void {
    this.end();
    this.between = this.between === 'rule' ? 'rule' : null;
    this.around = around;
  }

  /** Words of ours before the next words of the page. */
  lead(words: string): void {
    this.leading += words;
  }

  /** An item without words gets no number either. */
  withoutLead(): void {
    this.leading = '';
  }

  add({ text, index }: PageText, around: Surroundings): void {
    if (around.isPreformatted && text.includes('\n')) {
      text.split('\n').forEach((line, nth) => {
        if (nth > 0) this.nextLine();
        this.addWords(line, index, around);
      });
    } else this.addWords(text, index, around);
  }

  /** Words of ours instead of a sign that has none. */
  sign(words: string, around: Surroundings): void {
    this.addWords(words, null, around);
  }

  /** A picture's own words: within a line part of it, alone a description. */
  picture({ attributes }: PageElement, around: Surroundings): void {
    const alt = attributes['alt']?.trim();
    if (this.asFigure(attributes, around)) return;
    if (alt === '' || attributes['aria-hidden'] === 'true') return;
    if (alt === undefined) return this.unread('picture');
    const isInLine = this.written.words.trim() !== '';
    if (around.isLink || (alt.length > maxInlineAlt && isInLine)) return;
    this.addWords(alt, null, { ...around, aside: 'caption' });
  }

  /**
   * A picture on its own becomes a block; one within a line its words.
   *
   * @returns false when it is not a figure.
   */
  private asFigure(attributes: PageElement['attributes'], around: Surroundings): boolean {
    const { src = '', alt = '' } = attributes;
    const element = around.path.findLast(({ tag }) => tag === 'figure');
    const isDecoration = alt.trim() === '' && 'alt' in attributes && element === undefined;
    const isInLine = this.written.words.trim() !== '' || around.isOneLine;
    if (isInLine || isDecoration || attributes['aria-hidden'] === 'true') return false;
    const picture = this.pictureFor(src);
    if (picture === null) return false;
    this.end();
    const run = figureRun(picture, alt, around);
    const over = { start: 0, end: run.piece.text.length };
    const places = this.places.take().map((mark) => ({ ...mark, ...over }));
    const spans = [...(run.piece.spans ?? []), ...places];
    this.runs.push({ ...run, piece: { ...run.piece, spans } });
    this.figure = element ? { element, index: this.runs.length - 1 } : null;
    return true;
  }

  /** The caption of a figure with its picture becomes the picture's words. */
  caption(caption: PageElement, around: Surroundings): boolean {
    const run = this.figure === null ? undefined : this.runs[this.figure.index];
    const picture = run && pictureOf(run.piece);
    const isIts = this.figure !== null && around.path.includes(this.figure.element);
    const words = textsOf(caption)
      .map(({ text }) => text)
      .join(' ');
    if (!isIts || !picture || this.figure === null || words.trim() === '') return false;
    this.runs[this.figure.index] = figureRun(picture, words, around);
    this.figure = null;
    return true;
  }

  unread(kind: UnreadKind): void {
    this.missed.push(kind);
  }

  rule(around: Surroundings): void {
    this.begin(around);
    this.between = 'rule';
  }

  private get length(): number {
    return this.written.words.length;
  }

  readonly readings = new RubyReadings(
    () => this.length,
    (mark, start) => this.cover(mark, start),
  );

  /** Puts a mark over all words from `start` on, except those that lead the run. */
  private cover(mark: SpanMark, start: number): void {
    this.written.cover(mark, Math.min(Math.max(start, this.led), this.length), this.length);
  }

  /** Words that are one cell of a row. */
  cell(mark: SpanMark, write: () => void): void {
    const start = this.length;
    write();
    this.cover(mark, start);
  }

  /** Words beside the line they are in, such as a printed page number. */
  apart({ children }: PageElement, around: Surroundings): void {
    const writer = new RunWriter(this.pictureFor);
    writer.around = around;
    for (const child of children) if ('text' in child) writer.add(child, around);
    writer.end();
    append(this.beside, writer.runs);
  }

  lineBreak(): void {
    if (this.around.isOneLine) this.written.add(' ');
    else this.nextLine();
  }

  /** The next row continues the same table. */
  goesOn(): void {
    this.between = 'line';
  }

  end(): void {
    const { kind, level, aside, path } = this.around;
    const { all, linked, bold, pictured } = this.units;
    const isPicture = pictured === all && kind !== 'heading';
    const { words } = this.written;
    this.markNote(words);
    const isOneRun = kind !== 'preformatted';
    const joined = isOneRun ? withoutWrapping(words) : words;
    const spans = [...this.betweenSpan(), ...this.written.spans()];
    const piece = sourcePiece(kind, joined, {
      aside: aside ?? (isPicture ? 'caption' : null),
      level: isOneRun ? levelOf(kind, level) : indentOf(words),
      isBold: all > 0 && bold === all,
      spans: movedSpans(spans, words, joined),
    });
    const isItem = path.some(({ tag }) => tag === 'li');
    const isLinked = linked >= all * (isItem ? allLinked : 0.5);
    if (piece !== null && all > 0) {
      const { texts, missed: unread } = this;
      const said = linked >= all * allLinked ? { ...piece, isLink: true } : piece;
      this.runs.push({ piece: said, texts, isLinked, path, unread });
      this.missed = [];
      this.between = null;
    } else {
      const last = this.runs.at(-1);
      if (last) {
        append(last.unread, this.missed);
        this.missed = [];
      }
      // Nothing between two line ends: an empty line separates paragraphs.
      if (this.between === 'line') this.between = null;
    }
    append(this.runs, this.beside);
    this.beside = [];
    this.written = new SpannedWords();
    this.led = 0;
    this.readings.restart();
    this.texts = [];
    this.units = { all: 0, linked: 0, bold: 0, pictured: 0 };
  }

  private nextLine(): void {
    const isEmpty = this.units.all === 0;
    this.end();
    if (!isEmpty) this.between = 'line';
  }

  private betweenSpan() {
    return this.between === null ? [] : [{ kind: this.between, start: 0, end: 0 }];
  }

  /** The first words of a note are its mark, or come after it. */
  private markNote(words: string): void {
    const { note } = this.around;
    if (note === null || this.notes.has(note) || words.trim() === '') return;
    this.notes.add(note);
    const mark = { kind: 'note-mark', value: note } as const;
    // The page itself says which of its words are the mark.
    if (this.written.spans().some(({ kind, value }) => kind === mark.kind && value === note))
      return;
    const { start, end } = leadOfNote(words);
    this.written.cover(mark, start, end);
  }

  /** @param index null for words that are not one of the page's texts. */
  private addWords(
    text: string,
    index: number | null,
    { isLink, isBold, marks, aside }: Surroundings,
  ): void {
    const units = text.replace(/\s+/g, '').length;
    if (units === 0) {
      this.written.add(this.blankFor(text));
      return;
    }
    if (this.leading !== '') {
      this.written.add(this.leading);
      this.led = this.length;
      this.leading = '';
    }
    const start = this.length;
    this.written.add(text, marks);
    for (const place of this.places.take()) this.cover(place, start);
    if (index !== null) this.texts.push(index);
    this.units.all += units;
    if (isLink) this.units.linked += units;
    if (isBold) this.units.bold += units;
    // "<li><span class=caption>": the item has nothing but the words of a picture.
    if (aside === 'caption') this.units.pictured += units;
  }

  private blankFor(blanks: string): string {
    if (this.around.kind === 'preformatted') return blanks;
    return blanks.includes('\n') ? '\n' : ' ';
  }
}

function figureRun(picture: Picture, said: string, { path }: Surroundings): WrittenRun {
  return { piece: figurePiece(picture, said), texts: [], isLinked: false, path, unread: [] };
}

function levelOf(kind: PieceKind, level: number): number {
  return kind === 'heading' || kind === 'list-item' ? level : 0;
}
