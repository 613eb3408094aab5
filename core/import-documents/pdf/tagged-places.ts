/** Where on a page the rows of tagged tables are, and the words of pictures. */
import { gathered } from './gathered';
import type { PlacedText } from './page-layout';
import type { PictureWords, RowTag, TableTag } from './page-tags';

type Cells = readonly (readonly PlacedText[])[];

/** The words of a page with those of each row as one line, in the place of the first. */
export function withRows(items: readonly PlacedText[]): PlacedText[] {
  const cells = new Map<RowTag, PlacedText[][]>();
  for (const item of items) {
    if (item.tag?.kind !== 'cell') continue;
    const { row, at } = item.tag;
    const own = cells.get(row) ?? row.headers.map(() => []);
    own[at]?.push(item);
    cells.set(row, own);
  }
  const columns = columnsOfTables(cells);
  const written = new Set<RowTag>();
  return items.flatMap((item): PlacedText[] => {
    if (item.tag?.kind !== 'cell') return [item];
    const { row } = item.tag;
    if (written.has(row)) return [];
    written.add(row);
    return [rowOf(row, cells.get(row) ?? [], columns.get(row.table) ?? [])];
  });
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Where the columns of each table are, by the rows that have a cell in each. */
function columnsOfTables(cells: ReadonlyMap<RowTag, Cells>): Map<TableTag, Extent[]> {
  const columns = new Map<TableTag, Extent[]>();
  for (const [{ table }, row] of cells) {
    if (row.length < table.columns) continue;
    const known = columns.get(table);
    columns.set(
      table,
      row.map((cell, at) => extentOf(cell, known?.[at])),
    );
  }
  return columns;
}

function extentOf(
  items: readonly PlacedText[],
  first: Extent = { left: Infinity, right: -Infinity },
): Extent {
  return items.reduce(
    ({ left, right }, item) => ({
      left: Math.min(left, item.left),
      right: Math.max(right, item.right),
    }),
    first,
  );
}

/**
 * Programs leave empty cells out: the cells of a shorter row are in the columns that are nearest to
 * them.
 */
function rowOf(tag: RowTag, cells: Cells, columns: readonly Extent[]): PlacedText {
  const all = cells.flat();
  const lines = cells.map((items, at) => ({
    isHeader: tag.headers[at] ?? false,
    lines: gathered(items),
  }));
  const spare = columns.length - cells.length;
  let column = 0;
  const filled = lines.flatMap((cell, at) => {
    const { left, right } = extentOf(cells[at] ?? []);
    const middle = (left + right) / 2;
    const from = column;
    const last = at + spare;
    while (
      column < last &&
      distance(columns[column + 1], middle) < distance(columns[column], middle)
    )
      column += 1;
    const empty = Array.from({ length: column - from }, () => ({ isHeader: false, lines: [] }));
    column += 1;
    return [...empty, cell];
  });
  const { left, right } = extentOf(all);
  return {
    text: lines.flatMap((cell) => cell.lines.map(({ text }) => text)).join(' '),
    left,
    right,
    baseline: all.reduce((least, { baseline }) => Math.min(least, baseline), Infinity),
    size: all[0]?.size ?? 0,
    row: { isFirst: tag.isFirst, before: tag.before, cells: filled },
  };
}

/** From a column to a place on the page; 0 inside it. */
function distance(column: Extent | undefined, x: number): number {
  if (!column) return Infinity;
  return Math.max(0, column.left - x, x - column.right);
}

/** The words of a page with those of each picture below the content that is before it. */
export function withPictures(
  items: readonly (PlacedText & { readonly id: string | null })[],
  pictures: readonly PictureWords[],
): PlacedText[] {
  const last = new Map(items.map(({ id }, at) => [id, at]));
  const placed = new Map<number, PlacedText[]>();
  for (const { words, after } of pictures) {
    const at = after === null ? -1 : (last.get(after) ?? -1);
    const { left = 0, baseline = 0, size = 10 } = items[at] ?? {};
    const below = baseline + size / 2;
    const tag = { kind: 'picture' as const };
    const text = { text: words, left, right: left, baseline: below, size, tag };
    placed.set(at, [...(placed.get(at) ?? []), text]);
  }
  const own = (at: number) => placed.get(at) ?? [];
  return [...own(-1), ...items.flatMap((item, at) => [item, ...own(at)])];
}
