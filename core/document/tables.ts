/** The tables of a text: which rows belong together, and in which columns their cells are. */
import { groupsOf, type BlockGroup } from './block-groups';
import { cellsOfRow, type Cell } from './cells';
import type { Block } from './document';

export interface TableCell extends Cell {
  /** From 0. */
  readonly column: number;
  /** The column after its last: never beyond the last one in which a cell begins. */
  readonly toColumn: number;
}

export interface Table extends Pick<BlockGroup, 'from' | 'to'> {
  /** The cells of each row. */
  readonly rows: readonly (readonly TableCell[])[];
  /** How many rows at its beginning have nothing but headers. */
  readonly heads: number;
  /** The number of each row from 1, as people count them; null for a row of headers. */
  readonly numbers: readonly (number | null)[];
}

/** Asked once for each mark, and a table may have as many marks as cells. */
const known = new WeakMap<readonly Block[], ReadonlyMap<number, Table>>();

/** The table that a block is a row of; null for a block of none. */
export function tableAt(blocks: readonly Block[], index: number): Table | null {
  let tables = known.get(blocks);
  if (!tables) {
    tables = tablesByRow(blocks);
    known.set(blocks, tables);
  }
  return tables.get(index) ?? null;
}

/** Whether all cells of a row are headers. */
export function isHeadRow(cells: readonly Pick<Cell, 'isHeader'>[]): boolean {
  return cells.every(({ isHeader }) => isHeader);
}

/** How many rows at the beginning have nothing but headers. */
export function headCount(rows: readonly (readonly Pick<Cell, 'isHeader'>[])[]): number {
  const other = rows.findIndex((cells) => !isHeadRow(cells));
  return other < 0 ? rows.length : other;
}

function tablesByRow(blocks: readonly Block[]): Map<number, Table> {
  const byRow = new Map<number, Table>();
  for (const { kind, from, to } of groupsOf(blocks)) {
    if (kind !== 'table') continue;
    const rows = placedCells(blocks.slice(from, to).map(cellsOfRow));
    let number = 0;
    const numbers = rows.map((cells) => (isHeadRow(cells) ? null : (number += 1)));
    const table = { from, to, rows, heads: headCount(rows), numbers };
    for (let index = from; index < to; index += 1) byRow.set(index, table);
  }
  return byRow;
}

/** A cell is in the first column that no cell above it reaches down into. */
function placedCells(rows: readonly (readonly Cell[])[]): TableCell[][] {
  /** For each column the first row that is free in it. */
  const free: number[] = [];
  const placed = rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) column += 1;
      const toColumn = column + cell.wide;
      for (let each = column; each < toColumn; each += 1) free[each] = row + cell.high;
      const at = { ...cell, column, toColumn };
      column = toColumn;
      return at;
    });
  });
  const width = placed.flat().reduce((last, { column }) => Math.max(last, column + 1), 0);
  return placed.map((cells) =>
    cells.map((cell) => ({ ...cell, toColumn: Math.min(cell.toColumn, width) })),
  );
}
