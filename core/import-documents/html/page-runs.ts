/**
 * A page's tree as runs of words, one for each paragraph, item, row or heading, in reading order,
 * with what the page's elements say of them. A line break in running text ends a run, because
 * official pages part their headings from their paragraphs by nothing else.
 */
import { sourcePiece, type PieceKind, type SourcePiece } from '../source-text';
import { asideOf, blockTags, cellsOf, isDataRow, isSubtitle } from './page-elements';
import type { PageElement, PageText } from './page-tree';

export interface PageRun {
  readonly piece: SourcePiece;
  /** The page's texts it is made of. */
  readonly texts: readonly number[];
  /** At least half of its words are links. */
  readonly isLinked: boolean;
  /** The elements it is in, outermost first. */
  readonly path: readonly PageElement[];
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

/** The tree is at most a few hundred deep, see page-tree.ts: recursion is safe. */
function visit(element: PageElement, around: Surroundings, writer: RunWriter): void {
  const { tag } = element;
  if (tag === 'br') return writer.lineBreak();
  if (tag === 'tr' && isDataRow(element)) return writeRow(element, around, writer);
  const here = within(element, around);
  const isBlock = blockTags.has(tag);
  if (isBlock) writer.begin(here);
  const number = tag === 'ol' ? numbering(element) : null;
  for (const child of element.children) {
    if ('text' in child) writer.add(child, here);
    else {
      if (number !== null && child.tag === 'li') writer.lead(number());
      visit(child, here, writer);
    }
    if (isBlock && !('text' in child) && blockTags.has(child.tag)) writer.begin(here);
  }
  if (isBlock) writer.begin(around);
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
    else writeWords(child, { ...here, isLink: here.isLink || child.tag === 'a' }, writer);
    if (!('text' in child) && blockTags.has(child.tag)) writer.lineBreak();
  }
}

/** "1. ", "2. " …, from where the list starts. */
function numbering({ attributes }: PageElement): () => string {
  const first = Number(attributes['start'] ?? 1);
  let next = Number.isInteger(first) ? first : 1;
  return () => `${next++}. `;
}

/** Gathers the words of one run after another. */
class RunWriter {
  readonly runs: PageRun[] = [];
  private around = outside;
  private words = '';
  private texts: number[] = [];
  private leading = '';
  private units = { all: 0, linked: 0, bold: 0 };

  begin(around: Surroundings): void {
    this.end();
    this.around = around;
  }

  /** Words of ours before the next words of the page. */
  lead(words: string): void {
    this.leading += words;
  }

  add({ text, index }: PageText, { isLink, isBold, isPreformatted }: Surroundings): void {
    if (isPreformatted && text.includes('\n')) {
      text.split('\n').forEach((line, nth) => {
        if (nth > 0) this.begin(this.around);
        this.addWords(line, index, isLink, isBold);
      });
    } else this.addWords(text, index, isLink, isBold);
  }

  lineBreak(): void {
    if (this.around.isOneLine) this.words += ' ';
    else this.begin(this.around);
  }

  end(): void {
    const { kind, level, aside, path } = this.around;
    const { all, linked, bold } = this.units;
    const nests = kind === 'heading' || kind === 'list-item';
    const piece = sourcePiece(kind, this.words, {
      aside,
      level: nests ? level : 0,
      isBold: all > 0 && bold === all,
    });
    const isLinked = linked * 2 >= all;
    if (piece !== null && all > 0) this.runs.push({ piece, texts: this.texts, isLinked, path });
    this.words = '';
    this.texts = [];
    this.units = { all: 0, linked: 0, bold: 0 };
  }

  private addWords(text: string, index: number, isLink: boolean, isBold: boolean): void {
    const units = text.replace(/\s+/g, '').length;
    if (units === 0) {
      this.words += ' ';
      return;
    }
    this.words += this.leading + text;
    this.leading = '';
    this.texts.push(index);
    this.units.all += units;
    if (isLink) this.units.linked += units;
    if (isBold) this.units.bold += units;
  }
}
