/**
 * The part of `papaparse` that Readout uses. The declarations of `@types/papaparse` bring those of
 * Node with them, which have no place in the core; core/tsconfig.json names this file instead.
 */

interface ParseOptions {
  /** The first row holds the names of the columns, and each further row becomes an object. */
  readonly header: true;
  /** What parts the columns. */
  readonly delimiter: string;
  readonly transformHeader: (name: string) => string;
  /** Leaves out rows of which every cell is blank. */
  readonly skipEmptyLines: 'greedy';
  /** Reads no more than so many rows, the header among them. */
  readonly preview: number;
}

interface ParseError {
  readonly message: string;
  /** Index into `data`; absent when the whole text is meant. */
  readonly row?: number;
}

interface ParseResult<Row> {
  readonly data: readonly Row[];
  readonly errors: readonly ParseError[];
}

interface UnparseOptions {
  /** Puts an apostrophe before every cell that matches. */
  readonly escapeFormulae: RegExp;
}

declare const papa: {
  readonly parse: <Row>(text: string, options: ParseOptions) => ParseResult<Row>;
  readonly unparse: (rows: readonly (readonly string[])[], options: UnparseOptions) => string;
};

// The package has no named exports for ES modules.
export { papa as default };
