/**
 * What a tagged PDF says of the words on a page (PDF 32000-1, 14.8): which are headings, items of
 * lists, cells of tables and captions, and what its pictures show.
 */
import type { PdfPage, StructureNode } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withObjectsCounted } from './counted-objects';

/** One object for each element of the file: words with the same one belong together. */
export type PdfTag =
  | { readonly kind: 'heading'; readonly level: number }
  | ItemTag
  /** Beside the text if it is a picture's. */
  | { readonly kind: 'caption'; readonly isBeside: boolean }
  /** Words for what a picture shows, which are not on the page. */
  | { readonly kind: 'picture' }
  | { readonly kind: 'artifact' }
  /** One for each page that it is on. */
  | { readonly kind: 'paragraph' }
  | CellTag;

export interface ItemTag {
  readonly kind: 'list-item';
  readonly level: number;
  /** Whether its bullet or number is on this page: without one it goes on from the page before. */
  readonly isLabelled: boolean;
}

export interface CellTag {
  readonly kind: 'cell';
  readonly row: RowTag;
  /** Index in the row. */
  readonly at: number;
}

/** A table, one object for each page that it is on. */
export interface TableTag {
  /** Cells of its longest row. */
  readonly columns: number;
}

export interface RowTag {
  readonly table: TableTag;
  /** The first that has words on its page. */
  readonly isFirst: boolean;
  /** Rows of the table before it, also those on other pages. */
  readonly before: number;
  /** For each cell whether it is a header. */
  readonly headers: readonly boolean[];
}

/** The words that stand for a picture. */
export interface PictureWords {
  readonly words: string;
  /** Id of the marked content before it; null for none. */
  readonly after: string | null;
}

export interface PageTags {
  /** By the id of marked content; null for words as any other. */
  readonly tags: ReadonlyMap<string, PdfTag | null>;
  readonly pictures: readonly PictureWords[];
}

/** Null for a page without tags, and for one whose tags are too many to be true. */
export async function tagsOfPage(page: PdfPage): Promise<PageTags | null> {
  const root = await withObjectsCounted(() => page.getStructTree());
  if (root === null) return null;
  const reader = new TagReader();
  reader.read(root, outside);
  return reader.tags.size === 0 ? null : reader;
}

interface Place {
  readonly tag: PdfTag | null;
  readonly listLevel: number;
  readonly isInFigure: boolean;
}

const outside: Place = { tag: null, listLevel: 0, isInFigure: false };

const headingLevels: Readonly<Partial<Record<string, number>>> = {
  H: 1,
  H1: 1,
  H2: 2,
  H3: 3,
  H4: 4,
  H5: 5,
  H6: 6,
};

/** The library gives no deeper tree than 40 levels. */
class TagReader implements PageTags {
  readonly tags = new Map<string, PdfTag | null>();
  readonly pictures: PictureWords[] = [];
  private last: string | null = null;
  /** Items of lists that have a paragraph. */
  private readonly begun = new Set<PdfTag>();

  read(node: StructureNode, place: Place): void {
    for (const child of node.children) {
      if ('children' in child) this.visit(child, place);
      else if (child.type === 'content') {
        this.last = child.id;
        this.tags.set(child.id, place.tag);
      }
    }
  }

  private visit(node: StructureNode, place: Place): void {
    const { role } = node;
    const level = headingLevels[role];
    const read = (changed: Partial<Place>) => this.read(node, { ...place, ...changed });
    if (role === 'Table' && this.table(node)) return;
    if (level !== undefined) return read({ tag: { kind: 'heading', level } });
    switch (role) {
      case 'Figure':
        this.picture(node);
        return read({ isInFigure: true });
      case 'Caption':
        return read({ tag: { kind: 'caption', isBeside: place.isInFigure } });
      case 'L':
        return read({ listLevel: place.listLevel + 1 });
      case 'LI': {
        const isLabelled = partsOf(node, 'Lbl').some(hasContent);
        return read({
          tag: { kind: 'list-item', level: Math.max(1, place.listLevel), isLabelled },
        });
      }
      case 'P':
        return this.read(node, this.paragraph(place));
      default:
        return read({});
    }
  }

  /** The first paragraph of an item is the item; others are paragraphs below it. */
  private paragraph(place: Place): Place {
    if (place.tag === null) return { ...place, tag: { kind: 'paragraph' } };
    if (place.tag.kind !== 'list-item') return place;
    const isFirst = !this.begun.has(place.tag);
    this.begun.add(place.tag);
    return isFirst ? place : { ...place, tag: null };
  }

  private picture({ alt = '' }: StructureNode): void {
    if (alt.trim() !== '') this.pictures.push({ words: alt, after: this.last });
  }

  /** @returns whether it is a table of words: any other is for the look. */
  private table(table: StructureNode): boolean {
    const rows = partsOf(table, 'TR').map((row) => cellsOf(row));
    const isLayout =
      rows.every((cells) => cells.filter(hasContent).length < 2) ||
      rows.some((cells) => cells.some((cell) => partsOf(cell, 'Table').length > 0));
    if (isLayout) return false;
    for (const caption of partsOf(table, 'Caption')) {
      this.read(caption, { ...outside, tag: { kind: 'caption', isBeside: false } });
    }
    const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    const of: TableTag = { columns };
    let isFirst = true;
    for (const [before, cells] of rows.entries()) {
      if (!cells.some(hasContent)) continue;
      const row = { table: of, isFirst, before, headers: cells.map(({ role }) => role === 'TH') };
      isFirst = false;
      for (const [at, cell] of cells.entries()) this.cell(cell, { kind: 'cell', row, at });
    }
    return true;
  }

  private cell(node: StructureNode, tag: CellTag): void {
    for (const child of node.children) {
      if ('children' in child) {
        if (child.role === 'Figure') this.picture(child);
        this.cell(child, tag);
      } else if (child.type === 'content') {
        this.last = child.id;
        this.tags.set(child.id, tag);
      }
    }
  }
}

/** The outermost elements of a role below another. */
function partsOf({ children }: StructureNode, role: string): StructureNode[] {
  return children.flatMap((child) => {
    if (!('children' in child)) return [];
    return child.role === role ? [child] : partsOf(child, role);
  });
}

function cellsOf(row: StructureNode): StructureNode[] {
  return row.children.filter(
    (child): child is StructureNode =>
      'children' in child && (child.role === 'TH' || child.role === 'TD'),
  );
}

function hasContent({ children }: StructureNode): boolean {
  return children.some((child) =>
    'children' in child ? hasContent(child) : child.type === 'content',
  );
}
