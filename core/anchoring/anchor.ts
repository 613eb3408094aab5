/**
 * How an annotation finds its passage again. Several selectors describe the same passage, so that
 * one can check or replace another when the text has changed. All offsets are UTF-16 units; the
 * selectors follow the W3C Web Annotation Data Model (4.2.4 Text Quote, 4.2.5 Text Position),
 * which counts code points: writers convert.
 */
export interface Anchor {
  /** Range in the canonical text of the revision, end excluded. */
  readonly position: { readonly start: number; readonly end: number };
  /** The passage's words with a little of what stands before and after them. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** Block indexes, and offsets within those blocks. */
  readonly blocks: {
    readonly startBlock: number;
    readonly startOffset: number;
    readonly endBlock: number;
    readonly endOffset: number;
  };
  /** Titles of the headings the passage stands under, outermost first; empty in the lead. */
  readonly headings: readonly string[];
}

/** What resolving an anchor gave. `score` is 1 for certain and 0 for nothing like it. */
export type Placement =
  | {
      readonly kind: 'exact' | 'moved';
      readonly start: number;
      readonly end: number;
      readonly score: number;
    }
  | { readonly kind: 'ambiguous' | 'unplaced'; readonly score: number };
