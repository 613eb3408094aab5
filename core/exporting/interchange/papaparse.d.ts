/**
 * The part of `papaparse` that Readout uses. The declarations of `@types/papaparse` pull in those
 * of Node, which do not belong in core; core/tsconfig.json refers to this file instead.
 */

interface ParseOptions {
  /** The first row holds the column names, and each further row becomes an object. */
  readonly header: true;
  /** The column separator. */
  readonly delimiter: string;
  readonly transformHeader: (name: string) => string;
  /** Skips rows whose cells are all blank. */
  readonly skipEmptyLines: 'greedy';
  /** Reads at most this many rows, including the header. */
  readonly preview: number;
}

interface ParseError {
  readonly message: string;
  /** Index into `data`; absent for the text as a whole. */
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
