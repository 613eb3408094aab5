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

/** Of the words: the library also gives the blanks between them. */
function extentOf(
  items: readonly PlacedText[],
  first: Extent = { left: Infinity, right: -Infinity },
): Extent {
  const words = items.filter(({ text }) => text.trim() !== '');
  return words.reduce(
    ({ left, right }, item) => ({
      left: Math.min(left, item.left),
      right: Math.max(right, item.right),
    }),
    first,
  );
}

/**
 * Programs leave empty cells out, and the library does not tell how many columns a cell spans: the
 * cells of a shorter row are in the columns that their words are over, or nearest to.
 */
function rowOf(tag: RowTag, cells: Cells, columns: readonly Extent[]): PlacedText {
  const all = cells.flat();
  const spans = columnsOfRow(
    cells.map((cell) => extentOf(cell)),
    columns,
  );
  const lines = cells.map((items) => gathered(items));
  let column = 0;
  const filled = lines.flatMap((own, at) => {
    const { from, to } = spans[at] ?? { from: column, to: column + 1 };
    const empty = Array.from({ length: from - column }, () => noCell);
    column = to;
    return [...empty, { isHeader: tag.headers[at] ?? false, wide: to - from, lines: own }];
  });
  const { left, right } = extentOf(all);
  return {
    text: lines.flatMap((own) => own.map(({ text }) => text)).join(' '),
    left,
    right,
    baseline: all.reduce((least, { baseline }) => Math.min(least, baseline), Infinity),
    size: all[0]?.size ?? 0,
    row: { isFirst: tag.isFirst, before: tag.before, cells: filled },
  };
}

const noCell = { isHeader: false, wide: 1, lines: [] };

/** For each cell its first column, and the one after its last. */
function columnsOfRow(
  cells: readonly Extent[],
  columns: readonly Extent[],
): { readonly from: number; readonly to: number }[] {
  let free = 0;
  return cells.map(({ left, right }, at) => {
    // Each cell behind it needs a column, too.
    const end = Math.max(free + 1, columns.length - (cells.length - 1 - at));
    const middle = (left + right) / 2;
    let from = free;
    while (from + 1 < end && distance(columns[from + 1], middle) < distance(columns[from], middle))
      from += 1;
    while (from > free && (columns[from - 1]?.right ?? -Infinity) > left) from -= 1;
    let to = from + 1;
    while (to < end && (columns[to]?.left ?? Infinity) < right) to += 1;
    // In the middle above two columns, over the words of neither.
    const [before, behind] = [columns[from], columns[to]];
    if (to < end && before && behind && before.right < left && right < behind.left) to += 1;
    free = to;
    return { from, to };
  });
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
