/** Rows in columns of equal width, for a terminal. Numbers are set to the right, words to the left. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const count = Math.max(...rows.map(({ length }) => length));
  const cells = (column: number) => rows.map((row) => row[column] ?? '');
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...cells(column).map(({ length }) => length)),
  );
  const isNumbers = widths.map((_, column) => cells(column).slice(1).every(isNumber));
  const pad = (cell: string, column: number) =>
    isNumbers[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(pad).join('  ')}`.trimEnd()).join('\n');
}

function isNumber(cell: string): boolean {
  return /^[\d,]+$/.test(cell);
}
