/** Rows of cells as a table of a Word file. */
import { Table, TableCell, TableRow, type ParagraphChild } from 'docx';
import type { Cell } from '#core/document/cells';
import { styles } from './word-look';
import { paragraphWith, type Setting } from './word-text';

export interface WordCell extends Pick<Cell, 'wide' | 'high'> {
  readonly words: readonly ParagraphChild[];
}

export interface WordRow {
  readonly setting: Setting;
  /** Whether it is repeated on each page. */
  readonly isHead: boolean;
  /** Those that begin in it, from the first column on. */
  readonly cells: readonly WordCell[];
}

/** Between the margins of an A4 page, in twentieths of a point. */
const textWidth = 9026;

const hairline = { style: 'single', size: 4, color: 'bfbfbf' } as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;

/** Lines between rows, as on a page. */
const borders = {
  top: hairline,
  bottom: hairline,
  left: none,
  right: none,
  insideHorizontal: hairline,
  insideVertical: none,
};

const margins = { top: 40, bottom: 40, left: 90, right: 90 };

/** @param indent in twentieths of a point. */
export function wordTable(rows: readonly WordRow[], indent = 0): Table {
  const columns = rows[0]?.cells.reduce((sum, { wide }) => sum + wide, 0) ?? 1;
  return new Table({
    borders,
    margins,
    // Word fits columns to their words; other programs take them as they are said.
    columnWidths: Array.from({ length: columns }, () =>
      Math.floor((textWidth - indent) / Math.max(1, columns)),
    ),
    ...(indent > 0 && { indent: { size: indent, type: 'dxa' as const } }),
    rows: rows.map(
      ({ setting, isHead, cells }) =>
        new TableRow({
          tableHeader: isHead,
          children: cells.map(
            ({ wide, high, words }) =>
              new TableCell({
                children: [paragraphWith(isHead ? styles.tableHead : styles.cell, setting, words)],
                ...(wide > 1 && { columnSpan: wide }),
                ...(high > 1 && { rowSpan: high }),
              }),
          ),
        }),
    ),
  });
}
