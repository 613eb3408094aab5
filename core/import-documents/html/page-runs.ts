/**
 * A page's tree as runs of words, one for each paragraph, item, row or heading, in reading order,
 * with what the page's elements say of them. A line break in running text ends a run, because
 * official pages part their headings from their paragraphs by nothing else.
 */
import { append } from '#core/append';
import { sourcePiece, type PieceKind, type SourcePiece } from '../source-text';
import { nearWords, type UnreadKind, type UnreadPart } from '../unread';
import { withoutWrapping } from '../wrapped-lines';
import { itemNumbers, type ItemNumber } from './list-numbers';
import { asideOf, blockTags, cellsOf, isDataRow, isSubtitle } from './page-elements';
import { unreadTag, type PageElement, type PageText } from './page-tree';
import { pastedItem } from './pasted-lists';

export interface PageRun {
  readonly piece: SourcePiece;
  /** The page's texts it is made of. */
  readonly texts: readonly number[];
  /** At least half of its words are links; of an item of a list, as good as all. */
  readonly isLinked: boolean;
  /** The elements it is in, outermost first. */
  readonly path: readonly PageElement[];
  /** What stands in it, or right after it, and is not read. */
  readonly unread: readonly UnreadKind[];
}

/** What the elements around a run make of it. */
interface Surroundings {
  readonly kind: PieceKind;
  readonly level: number;
  readonly aside: SourcePiece['aside'];
  readonly isLink: boolean;
  readonly isBold: boolean;
  /** A line break is a blank here: a heading, an item or a cell is one run. */
  readonly isOneLine: boolean;
  readonly isPreformatted: boolean;
  readonly path: readonly PageElement[];
}

const outside: Surroundings = {
  kind: 'paragraph',
  level: 0,
  aside: null,
  isLink: false,
  isBold: false,
  isOneLine: false,
  isPreformatted: false,
  path: [],
};

export function pageRuns(body: PageElement): PageRun[] {
  const writer = new RunWriter();
  visit(body, outside, writer);
  writer.end();
  return writer.runs;
}

/** What is not read in some runs, each with the words it stands at. */
export function unreadIn(runs: readonly PageRun[]): UnreadPart[] {
  return runs.flatMap(({ unread, piece }) =>
    unread.map((kind) => ({ kind, near: nearWords(piece.text) })),
  );
}

/** The tree is at most a few hundred deep, see page-tree.ts: recursion is safe. */
function visit(
  element: PageElement,
  around: Surroundings,
  writer: RunWriter,
  number: ItemNumber | null = null,
): void {
  const { tag } = element;
  if (tag === 'br') return writer.lineBreak();
  if (tag === 'img') return writer.picture(element, around);
  if (tag === unreadTag) return writer.unread(element.attributes['class'] as UnreadKind);
  if (tag === 'tr' && isDataRow(element)) return writeRow(element, around, writer);
  const here = within(element, around);
  if (element.attributes['role'] === 'doc-pagebreak') return writer.apart(element, here);
  const isBlock = blockTags.has(tag);
  if (isBlock) writer.begin(here);
  if (number !== null && tag === 'li') writer.lead(number(element));
  const numbers = tag === 'ol' ? itemNumbers(element) : null;
  for (const child of element.children) {
    if ('text' in child) writer.add(child, here);
    else visit(child, here, writer, numbers);
    if (isBlock && !('text' in child) && blockTags.has(child.tag)) writer.begin(here);
  }
  if (!isBlock) return;
  writer.begin(around);
  if (tag === 'li') writer.withoutLead();
}

function within(element: PageElement, around: Surroundings): Surroundings {
  const { tag } = element;
  const here = {
    ...around,
    aside: around.aside ?? asideOf(element),
    path: [...around.path, element],
  };
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  if (heading !== undefined) {
    return { ...here, kind: 'heading', level: Number(heading), isOneLine: true };
  }
  switch (tag) {
    case 'a':
      return { ...here, isLink: true };
    case 'b':
    case 'strong':
      return { ...here, isBold: true };
    case 'pre':
      return { ...here, isPreformatted: true };
    case 'ul':
    case 'ol':
    case 'menu':
      return { ...here, level: around.kind === 'list-item' ? around.level + 1 : 1 };
    case 'li': {
      const isNumbered = around.path.at(-1)?.tag === 'ol';
      const level = Math.max(1, around.level);
      return { ...here, kind: isNumbered ? 'paragraph' : 'list-item', level, isOneLine: true };
    }
    case 'p': {
      const pasted = pastedItem(element);
      return pasted === null ? here : { ...here, ...pasted, isOneLine: true };
    }
    case 'blockquote':
      return { ...here, kind: 'quotation', level: 0 };
    default:
      return isSubtitle(element) ? { ...here, kind: 'subtitle', isOneLine: true } : here;
  }
}

function writeRow(row: PageElement, around: Surroundings, writer: RunWriter): void {
  const here: Surroundings = {
    ...within(row, around),
    kind: 'table-row',
    level: 0,
    isOneLine: true,
  };
  writer.begin(here);
  cellsOf(row).forEach((cell, nth) => {
    if (nth > 0) writer.lead(' | ');
    writeWords(cell, here, writer);
  });
  writer.begin(around);
}

function writeWords(element: PageElement, here: Surroundings, writer: RunWriter): void {
  for (const child of element.children) {
    if ('text' in child) writer.add(child, here);
    else if (child.tag === 'br') writer.lineBreak();
    else if (child.tag === 'img') writer.picture(child, here);
    else if (child.tag === unreadTag) writer.unread(child.attributes['class'] as UnreadKind);
    else writeWords(child, { ...here, isLink: here.isLink || child.tag === 'a' }, writer);
    if (!('text' in child) && blockTags.has(child.tag)) writer.lineBreak();
  }
}

/** UTF-16 units of a picture's description that may stand for the picture in a line. */
const maxInlineAlt = 40;

/** Share of an item that must be links for it to be one: "They signed [an agreement]" is text. */
const allLinked = 0.95;

/** Gathers the words of one run after another. */
class RunWriter {
  readonly runs: PageRun[] = [];
  private around = outside;
  private words = '';
  private texts: number[] = [];
  private leading = '';
  private units = { all: 0, linked: 0, bold: 0, pictured: 0 };
  /** Of the run that is being written, or of the next one. */
  private missed: UnreadKind[] = [];
  private beside: PageRun[] = [];

  begin(around: Surroundings): void {
    this.end();
    this.around = around;
  }

  /** Words of ours before the next words of the page. */
  lead(words: string): void {
    this.leading += words;
  }

  /** An item without words has no number either. */
  withoutLead(): void {
    this.leading = '';
  }

  add({ text, index }: PageText, { isLink, isBold, isPreformatted }: Surroundings): void {
    if (isPreformatted && text.includes('\n')) {
      text.split('\n').forEach((line, nth) => {
        if (nth > 0) this.begin(this.around);
        this.addWords(line, index, isLink, isBold);
      });
    } else this.addWords(text, index, isLink, isBold);
  }

  /** A picture's own words: in a line they are a part of it, alone they tell what is shown. */
  picture({ attributes }: PageElement, { isLink, isBold }: Surroundings): void {
    const alt = attributes['alt']?.trim();
    if (alt === '' || attributes['aria-hidden'] === 'true') return;
    if (alt === undefined) return this.unread('picture');
    if (isLink || (alt.length > maxInlineAlt && this.words.trim() !== '')) return;
    this.addWords(alt, null, isLink, isBold);
    this.units.pictured += alt.replace(/\s+/g, '').length;
  }

  unread(kind: UnreadKind): void {
    this.missed.push(kind);
  }

  /** Words that stand beside the line they are in, such as the number of a printed page. */
  apart({ children }: PageElement, around: Surroundings): void {
    const writer = new RunWriter();
    writer.around = around;
    for (const child of children) if ('text' in child) writer.add(child, around);
    writer.end();
    append(this.beside, writer.runs);
  }

  lineBreak(): void {
    if (this.around.isOneLine) this.words += ' ';
    else this.begin(this.around);
  }

  end(): void {
    const { kind, level, aside, path } = this.around;
    const { all, linked, bold, pictured } = this.units;
    const nests = kind === 'heading' || kind === 'list-item';
    const isPicture = pictured === all && kind !== 'heading';
    const piece = sourcePiece(kind, withoutWrapping(this.words), {
      aside: aside ?? (isPicture ? 'caption' : null),
      level: nests ? level : 0,
      isBold: all > 0 && bold === all,
    });
    const isItem = path.some(({ tag }) => tag === 'li');
    const isLinked = linked >= all * (isItem ? allLinked : 0.5);
    if (piece !== null && all > 0) {
      const { texts, missed: unread } = this;
      this.runs.push({ piece, texts, isLinked, path, unread });
      this.missed = [];
    } else if (this.runs.length > 0) {
      const last = this.runs.pop();
      if (last) this.runs.push({ ...last, unread: [...last.unread, ...this.missed] });
      this.missed = [];
    }
    append(this.runs, this.beside);
    this.beside = [];
    this.words = '';
    this.texts = [];
    this.units = { all: 0, linked: 0, bold: 0, pictured: 0 };
  }

  /** @param index null for words that are none of the page's texts. */
  private addWords(text: string, index: number | null, isLink: boolean, isBold: boolean): void {
    const units = text.replace(/\s+/g, '').length;
    if (units === 0) {
      this.words += text.includes('\n') ? '\n' : ' ';
      return;
    }
    this.words += this.leading + text;
    this.leading = '';
    if (index !== null) this.texts.push(index);
    this.units.all += units;
    if (isLink) this.units.linked += units;
    if (isBold) this.units.bold += units;
  }
}
