/**
 * A page's tree as runs of words, one for each paragraph, item, row or heading, in reading order,
 * with what the page's elements say about them. A line break in running text ends a run, because
 * official pages separate headings from paragraphs by nothing else.
 */
import { cellMark, cellsSpanned } from '#core/document/cells';
import { linkAddress } from '#core/document/link-address';
import type { Picture } from '#core/document/pictures';
import { placeLink } from '#core/document/places';
import type { SpanMark } from '#core/document/spans';
import { nearWords, type UnreadKind, type UnreadPart } from '../unread';
import { textsOf } from './inline-words';
import { innerLinks, type BookPlaces, type InnerLinks } from './inner-links';
import { itemNumbers, type ItemNumber } from './list-numbers';
import { noteAnchors, type NoteAnchors, type NotesElsewhere } from './note-anchors';
import { asideOf, blockTags, isCalledHeading, isSubtitle } from './page-elements';
import { liftedBy, marksOf } from './page-marks';
import { preformatted } from './preformatted';
import { readingTag, unreadTag, type PageElement } from './page-tree';
import { pastedItem } from './pasted-lists';
import { cellsOf, tableRows, type TableRows } from './tables';
import { RunWriter } from './run-writer';
import { outside, type PageRun, type Surroundings } from './surroundings';

export type { PageRun } from './surroundings';

/** Where a page comes from. */
export interface PageSurroundings {
  /** Address of the page, which its links are relative to; null when unknown. */
  readonly address: string | null;
  /** The picture at an address in the page; null when it is missing, or not kept. */
  readonly picture: (src: string) => Picture | null;
  /** For a document of a book. */
  readonly notes?: NotesElsewhere;
  readonly places?: BookPlaces;
}

/** A page on its own, without its pictures. */
export const alone: PageSurroundings = { address: null, picture: () => null };

export function pageRuns(
  body: PageElement,
  { address, picture, notes, places }: PageSurroundings = alone,
): PageRun[] {
  const writer = new RunWriter(picture);
  const anchors = noteAnchors(body, notes);
  const isOfNote = (link: PageElement) => isNoteLink(anchors, link);
  const page = {
    address,
    anchors,
    inner: innerLinks(body, address, isOfNote, places),
    numbers: new Map([...anchors.references.keys()].map((reference, nth) => [reference, nth + 1])),
    preformatted: preformatted(body),
    rows: tableRows(body),
  };
  new PageReader(writer, page).visit(body, outside);
  writer.end();
  return writer.runs;
}

function isNoteLink({ references, marks, back }: NoteAnchors, link: PageElement): boolean {
  return references.has(link) || marks.has(link) || back.has(link);
}

/** Unread parts of some runs, each with the words near it. */
export function unreadIn(runs: readonly PageRun[]): UnreadPart[] {
  return runs.flatMap(({ unread, piece }) =>
    unread.map((kind) => ({ kind, near: nearWords(piece.text) })),
  );
}

/** What is known about a page before it is read. */
interface Page {
  readonly address: string | null;
  readonly anchors: NoteAnchors;
  readonly inner: InnerLinks;
  /** The number of each note's mark, from 1. */
  readonly numbers: ReadonlyMap<PageElement, number>;
  /** Elements whose line ends and blanks count. */
  readonly preformatted: ReadonlySet<PageElement>;
  readonly rows: TableRows;
}

/** The tree is at most a few hundred deep, see page-tree.ts: recursion is safe. */
class PageReader {
  constructor(
    private readonly writer: RunWriter,
    private readonly page: Page,
  ) {}

  visit(element: PageElement, around: Surroundings, number: ItemNumber | null = null): void {
    const { tag } = element;
    const { writer } = this;
    this.mark(element);
    if (this.leaf(element, around)) return;
    if (this.page.rows.places.has(element)) return this.row(element, around);
    const here = this.within(element, around);
    if (element.attributes['role'] === 'doc-pagebreak') return writer.apart(element, here);
    const isBlock = blockTags.has(tag);
    if (isBlock) writer.begin(here);
    if (number !== null && tag === 'li') writer.lead(number(element));
    if (this.isBareReference(element)) writer.sign(this.numberOf(element), here);
    const numbers = tag === 'ol' || tag === 'ul' ? itemNumbers(element) : null;
    this.children(element, here, (child) => {
      this.visit(child, here, numbers);
      if (isBlock && blockTags.has(child.tag)) writer.begin(here);
    });
    if (!isBlock) return;
    writer.begin(around);
    if (tag === 'li') writer.withoutLead();
  }

  private mark(element: PageElement): void {
    for (const name of this.page.inner.places.get(element) ?? []) this.writer.places.add(name);
  }

  /** Books may draw the marks of their notes as pictures: such a mark becomes its number. */
  private isBareReference(element: PageElement): boolean {
    const isReference = this.page.anchors.references.has(element);
    return isReference && textsOf(element).every(({ text }) => text.trim() === '');
  }

  private numberOf(reference: PageElement): string {
    return `[${this.page.numbers.get(reference) ?? ''}]`;
  }

  /** Elements that are inline content themselves; false for those that only hold others. */
  private leaf(element: PageElement, around: Surroundings): boolean {
    const { writer } = this;
    if (this.page.anchors.back.has(element)) return true;
    switch (element.tag) {
      case 'br':
        writer.lineBreak();
        return true;
      case 'hr':
        writer.rule(around);
        return true;
      case 'img':
        writer.picture(element, around);
        return true;
      case 'figcaption':
        return writer.caption(element, around);
      case readingTag:
        writer.readings.add(element.attributes['value'] ?? '');
        return true;
      case unreadTag:
        writer.unread(element.attributes['class'] as UnreadKind);
        return true;
      default:
        return false;
    }
  }

  private children(
    element: PageElement,
    here: Surroundings,
    visit: (child: PageElement) => void,
  ): void {
    const around = element.tag === 'ruby' ? this.writer.readings.begin() : undefined;
    for (const child of element.children) {
      if ('text' in child) this.writer.add(child, here);
      else visit(child);
    }
    if (around !== undefined) this.writer.readings.end(around);
  }

  private row(row: PageElement, around: Surroundings): void {
    const { writer } = this;
    const here: Surroundings = {
      ...this.within(row, around),
      kind: 'table-row',
      level: 0,
      isOneLine: true,
    };
    writer.begin(here);
    const { places, heights } = this.page.rows;
    if (places.get(row) === 'further') writer.goesOn();
    cellsOf(row).forEach((cell, nth) => {
      if (nth > 0) writer.lead(' | ');
      const mark = cellMark({
        isHeader: cell.tag === 'th',
        wide: cellsSpanned(cell.attributes['colspan']),
        high: heights.get(cell) ?? 1,
      });
      writer.cell(mark, () => this.cellWords(cell, here));
    });
    writer.begin(around);
    writer.withoutLead();
  }

  private cellWords(element: PageElement, around: Surroundings): void {
    this.mark(element);
    const here = { ...this.within(element, around), ...cellKind };
    this.children(element, here, (child) => {
      if (!this.leaf(child, here)) this.cellWords(child, here);
      if (blockTags.has(child.tag)) this.writer.lineBreak();
    });
  }

  /** Where a link leads; null for one that leads nowhere, and for any other element. */
  private linkOf(element: PageElement): string | null {
    const { href } = element.attributes;
    const place = this.page.inner.links.get(element);
    if (place !== undefined) return placeLink(place);
    return element.tag === 'a' && href !== undefined ? linkAddress(href, this.page.address) : null;
  }

  private within(element: PageElement, around: Surroundings): Surroundings {
    const here = surroundings(element, around);
    const { references, notes, marks: noteMarks } = this.page.anchors;
    const note = notes.get(element);
    const reference = references.get(element);
    const mark = noteMarks.get(element);
    const marks: SpanMark[] =
      reference !== undefined
        ? [{ kind: 'note-reference', value: reference }]
        : mark !== undefined
          ? [{ kind: 'note-mark', value: mark }]
          : marksOf(element, around.language, this.linkOf(element));
    const { lang } = element.attributes;
    return {
      ...here,
      marks: withMarks(around.marks, marks, liftedBy(element)),
      ...(lang && { language: lang }),
      ...(note !== undefined && { note, kind: 'note' as const, aside: null }),
      ...(around.note !== null && here.kind === 'paragraph' && { kind: 'note' as const }),
      ...(this.page.preformatted.has(element) && { kind: 'preformatted' as const }),
    };
  }
}

/** Skips marks that are already there: a file may repeat one a hundred times. */
function withMarks(
  around: readonly SpanMark[],
  own: readonly SpanMark[],
  lifted: ReadonlySet<string>,
): readonly SpanMark[] {
  if (own.length === 0 && lifted.size === 0) return around;
  const left = around.filter(({ kind }) => !lifted.has(kind));
  const isNew = ({ kind, value }: SpanMark) =>
    value !== undefined || !left.some((mark) => mark.kind === kind);
  return [...left, ...own.filter(isNew)];
}

const cellKind = { kind: 'table-row', level: 0, isOneLine: true } as const;

function surroundings(element: PageElement, around: Surroundings): Surroundings {
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
      if (pasted !== null) return { ...here, ...pasted, isOneLine: true };
      return isCalledHeading(element) ? { ...here, isBold: true } : here;
    }
    case 'div':
    case 'span':
      return isCalledHeading(element) ? { ...here, isBold: true } : here;
    case 'blockquote':
      return { ...here, kind: 'quotation', level: 0 };
    default:
      return isSubtitle(element) ? { ...here, kind: 'subtitle', isOneLine: true } : here;
  }
}
