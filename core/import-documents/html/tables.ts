/** Which rows of a page's tables are rows of words; all others are layout. */
import { cellsSpanned } from '#core/document/cells';
import { blockTags } from './page-elements';
import { textsOf } from './inline-words';
import type { PageElement } from './page-node';

/** The first row of its table, or one that continues the row before it. */
export type RowPlace = 'first' | 'further';

export interface TableRows {
  readonly places: ReadonlyMap<PageElement, RowPlace>;
  /** How many rows of words a cell spans, if more than one. */
  readonly heights: ReadonlyMap<PageElement, number>;
}

/** The rows of words in all tables of a page. */
export function tableRows(body: PageElement): TableRows {
  const places = new Map<PageElement, RowPlace>();
  const heights = new Map<PageElement, number>();
  const visit = (element: PageElement): void => {
    if (element.tag === 'table') {
      placeRows(element, places);
      measure(rowsOf(element), places, heights);
    }
    for (const child of element.children) if (!('text' in child)) visit(child);
  };
  visit(body);
  return { places, heights };
}

export function cellsOf(row: PageElement): PageElement[] {
  return elementsIn(row).filter(isCell);
}

function isCell({ tag }: PageElement): boolean {
  return tag === 'td' || tag === 'th';
}

function placeRows(table: PageElement, places: Map<PageElement, RowPlace>): void {
  const all = rowsOf(table);
  const rows = all.filter(hasWords);
  if (isLayout(table, rows)) return;
  const beside = rowsBesideHighCells(all);
  // A table with column or row headers is a data table, however its cells are set.
  const isNamed = rows.some((row) => cellsOf(row).some(({ tag }) => tag === 'th'));
  const isRowOf = (row: PageElement) => isDataRow(row, isNamed, beside.has(row) ? 1 : 2);
  const isTable = rows.every((row) => isRowOf(row) || isTitleRow(row)) && rows.some(isRowOf);
  let isGoingOn = false;
  for (const row of rows) {
    const isRow = isRowOf(row) || (isTable && isTitleRow(row));
    if (isRow) places.set(row, isGoingOn ? 'further' : 'first');
    isGoingOn = isRow;
  }
}

/** Says so itself, or has words in at most one cell of a row: the others are for the look. */
function isLayout({ attributes }: PageElement, rows: readonly PageElement[]): boolean {
  if (/^(?:presentation|none)$/.test(attributes['role'] ?? '')) return true;
  return rows.every((row) => cellsOf(row).filter(hasWords).length < 2);
}

/** A row without words is dropped, so a cell beside it spans one row less. */
function measure(
  rows: readonly PageElement[],
  places: ReadonlyMap<PageElement, RowPlace>,
  heights: Map<PageElement, number>,
): void {
  for (const [at, row] of rows.entries()) {
    if (!places.has(row)) continue;
    for (const cell of cellsOf(row)) {
      const high = cellsSpanned(cell.attributes['rowspan']);
      const taken = high > 1 ? rows.slice(at, at + high).filter((each) => places.has(each)) : [];
      if (taken.length > 1) heights.set(cell, taken.length);
    }
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

/** Rows that a cell of an earlier row reaches into. */
function rowsBesideHighCells(rows: readonly PageElement[]): ReadonlySet<PageElement> {
  const heightOf = (row: PageElement) =>
    cellsOf(row).reduce(
      (high, { attributes }) => Math.max(high, cellsSpanned(attributes['rowspan'])),
      1,
    );
  return new Set(rows.flatMap((row, at) => rows.slice(at + 1, at + heightOf(row))));
}

/** At least two cells without blocks in them; anything else is layout. */
function isDataRow(row: PageElement, isNamed: boolean, least: 1 | 2): boolean {
  const cells = cellsOf(row);
  const isLaidOut = isNamed ? holdsTable : holdsManyBlocks;
  return cells.length >= least && !cells.some(isLaidOut);
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

function holdsTable(element: PageElement): boolean {
  return elementsIn(element).some((child) => child.tag === 'table' || holdsTable(child));
}

/** However many boxes are around them. A list is one block. */
function holdsManyBlocks(element: PageElement): boolean {
  const [only, ...others] = blocksIn(element);
  if (only === undefined) return false;
  if (others.length > 0 || only.tag === 'table') return true;
  return /^(?:ul|ol|dl|menu)$/.test(only.tag) ? holdsTable(only) : holdsManyBlocks(only);
}

/** The outermost blocks in an element, whatever inline elements are around them. */
function blocksIn(element: PageElement): PageElement[] {
  return elementsIn(element).flatMap((child) =>
    blockTags.has(child.tag) ? [child] : blocksIn(child),
  );
}

function hasWords(element: PageElement): boolean {
  return textsOf(element).some(({ text }) => text.trim() !== '');
}

function elementsIn({ children }: PageElement): PageElement[] {
  return children.filter((child): child is PageElement => !('text' in child));
}
