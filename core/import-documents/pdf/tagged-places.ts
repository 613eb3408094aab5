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

/**
 * Where the columns of each table are: by the rows that have a cell in each, and then by the words
 * of shorter ones that are over one of them.
 */
function columnsOfTables(cells: ReadonlyMap<RowTag, Cells>): Map<TableTag, Extent[]> {
  const tables = new Map<TableTag, Extent[]>();
  const longestFirst = [...cells].sort(([, a], [, b]) => b.length - a.length);
  for (const [{ table }, row] of longestFirst) {
    const known = tables.get(table);
    if (!known) {
      if (row.length === table.columns) tables.set(table, extentsOf(row));
      continue;
    }
    const places = columnsOfRow(extentsOf(row), known);
    for (const [at, { from, to }] of places.entries()) {
      if (to - from === 1) known[from] = extentOf(row[at] ?? [], known[from]);
    }
  }
  return tables;
}

function extentsOf(cells: Cells): Extent[] {
  return cells.map((cell) => extentOf(cell));
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
  const spans = columnsOfRow(extentsOf(cells), columns);
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

interface Columns {
  readonly from: number;
  /** The column after the last. */
  readonly to: number;
}

function columnsOfRow(cells: readonly Extent[], columns: readonly Extent[]): Columns[] {
  let free = 0;
  return cells.map((cell, at) => {
    // Each cell behind it needs a column, too.
    const end = Math.max(free + 1, columns.length - (cells.length - 1 - at));
    const found = columnsOfCell(cell, columns.slice(0, end), free);
    free = found.to;
    return found;
  });
}

/** The columns whose words it is over, else the two that it is between, else the first. */
function columnsOfCell({ left, right }: Extent, columns: readonly Extent[], free: number): Columns {
  const over = columns.flatMap((column, at) =>
    at >= free && column.left < right && left < column.right ? [at] : [],
  );
  const [first, last] = [over[0], over.at(-1)];
  if (first !== undefined && last !== undefined) return { from: first, to: last + 1 };
  const behind = columns.findIndex((column, at) => at >= free && right <= column.left);
  if (behind > free) return { from: behind - 1, to: behind + 1 };
  const nearest = behind < 0 ? Math.max(free, columns.length - 1) : free;
  return { from: nearest, to: nearest + 1 };
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
