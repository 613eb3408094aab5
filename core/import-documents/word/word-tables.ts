/** The rows of a Word table and their cells, with merged ones joined. */
import { cellMark, cellsSpanned, maxCellsSpanned } from '#core/document/cells';
import type { SpanMark } from '#core/document/spans';
import { allBelow, childOf, elementsOf, type XmlElement } from '#core/bytes/xml-tree';
import { isOn } from './word-styles';

export interface WordCell {
  readonly element: XmlElement;
  /** Null for one that continues the cell above it. */
  readonly mark: SpanMark | null;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Repeated on every page. */
  readonly isHead: boolean;
}

/** Elements that only hold paragraphs and tables. */
export const holders = new Set([
  ...['sdt', 'sdtContent', 'ins', 'moveTo', 'smartTag', 'customXml', 'body'],
]);

interface PlacedCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly wide: number;
  readonly merge: 'restart' | 'continue' | null;
}

export function tableRows(table: XmlElement): WordRow[] {
  // A deleted row is marked in its properties.
  const rows = elementsBelow(table, 'tr').filter(
    (row) => childOf(childOf(row, 'trPr'), 'del') === null,
  );
  const placed = rows.map(placedCells);
  const heights = heightsOf(placed.filter((_, at) => hasWords(rows[at])));
  return rows.map((row, at) => ({
    isHead: isOn(childOf(childOf(row, 'trPr'), 'tblHeader')),
    cells: (placed[at] ?? []).map((cell) => {
      const { element, wide, merge } = cell;
      if (merge === 'continue') return { element, mark: null };
      const high = heights.get(cell) ?? 1;
      return { element, mark: cellMark({ isHeader: false, wide, high }) };
    }),
  }));
}

function placedCells(row: XmlElement): PlacedCell[] {
  let column = 0;
  return elementsBelow(row, 'tc').map((element) => {
    const properties = childOf(element, 'tcPr');
    const wide = cellsSpanned(childOf(properties, 'gridSpan')?.attributes['val']);
    const merged = childOf(properties, 'vMerge');
    const merge = merged === null ? null : mergeOf(merged.attributes['val']);
    const cell = { element, column, wide, merge };
    column += wide;
    return cell;
  });
}

function mergeOf(value: string | undefined): 'restart' | 'continue' {
  return value === 'restart' ? 'restart' : 'continue';
}

/** A row without words is dropped, so a cell beside it spans one row less. */
function hasWords(row: XmlElement | undefined): boolean {
  if (row === undefined) return false;
  const words = allBelow(row, 't').flatMap(({ children }) => children);
  const isWritten = words.some((each) => typeof each === 'string' && each.trim() !== '');
  return isWritten || ['sym', 'checkBox', 'oMath'].some((name) => allBelow(row, name).length > 0);
}

/** How many rows merged cells span, from the last row up. */
function heightsOf(rows: readonly (readonly PlacedCell[])[]): ReadonlyMap<PlacedCell, number> {
  const heights = new Map<PlacedCell, number>();
  let below = new Map<number, number>();
  for (const cells of [...rows].reverse()) {
    const here = new Map<number, number>();
    for (const cell of cells) {
      if (cell.merge === null) continue;
      const high = Math.min(maxCellsSpanned, 1 + (below.get(cell.column) ?? 0));
      if (cell.merge === 'continue') here.set(cell.column, high);
      else heights.set(cell, high);
    }
    below = here;
  }
  return heights;
}

/** Elements of a name, including those in content controls, but not nested ones. */
export function elementsBelow(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return holders.has(child.name) ? elementsBelow(child, name) : [];
  });
}
