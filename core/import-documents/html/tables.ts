/** Which rows of a page's tables are rows of words; all others lay out the page. */
import { blockTags } from './page-elements';
import { textsOf } from './inline-words';
import type { PageElement } from './page-node';

/** A row that is the first of its table, or one that goes on with the row before it. */
export type RowPlace = 'first' | 'further';

/** The rows of words in all tables of a page. */
export function tableRows(body: PageElement): ReadonlyMap<PageElement, RowPlace> {
  const places = new Map<PageElement, RowPlace>();
  const visit = (element: PageElement): void => {
    if (element.tag === 'table') placeRows(element, places);
    for (const child of element.children) if (!('text' in child)) visit(child);
  };
  visit(body);
  return places;
}

export function cellsOf(row: PageElement): PageElement[] {
  return elementsIn(row).filter(({ tag }) => tag === 'td' || tag === 'th');
}

function placeRows(table: PageElement, places: Map<PageElement, RowPlace>): void {
  const rows = rowsOf(table).filter((row) => textsOf(row).some(({ text }) => text.trim() !== ''));
  const isTable = rows.every((row) => isDataRow(row) || isTitleRow(row)) && rows.some(isDataRow);
  let isGoingOn = false;
  for (const row of rows) {
    const isRow = isDataRow(row) || (isTable && isTitleRow(row));
    if (isRow) places.set(row, isGoingOn ? 'further' : 'first');
    isGoingOn = isRow;
  }
}

function rowsOf(table: PageElement): PageElement[] {
  return elementsIn(table).flatMap((child) => {
    if (child.tag === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tag)
      ? elementsIn(child).filter(({ tag }) => tag === 'tr')
      : [];
  });
}

/** Two cells or more without blocks in them; anything else is a table for layout. */
function isDataRow(row: PageElement): boolean {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every((cell) => !holdsManyBlocks(cell));
}

/** One cell across the columns, as above a group of rows. */
function isTitleRow(row: PageElement): boolean {
  const [cell, ...others] = cellsOf(row);
  return (
    cell !== undefined &&
    others.length === 0 &&
    cell.attributes['colspan'] !== undefined &&
    !holdsManyBlocks(cell)
  );
}

function holdsManyBlocks(cell: PageElement): boolean {
  const blocks = elementsIn(cell).filter(({ tag }) => blockTags.has(tag));
  return blocks.length > 1 || blocks.some(({ tag }) => tag === 'table');
}

function elementsIn({ children }: PageElement): PageElement[] {
  return children.filter((child): child is PageElement => !('text' in child));
}
