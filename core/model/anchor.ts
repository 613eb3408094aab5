/**
 * How an annotation finds its passage again. Several selectors describe the same passage, so that
 * one can check or replace another when the text has changed. All offsets are UTF-16 units; the
 * selectors follow the W3C Web Annotation Data Model (4.2.4 Text Quote, 4.2.5 Text Position), which
 * counts code points: writers convert.
 */
export interface Anchor {
  /** Range in the canonical text of the revision, end excluded. */
  readonly position: { readonly start: number; readonly end: number };
  /** The passage's words, with some context before and after. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** Block indexes, and offsets within those blocks. */
  readonly blocks: {
    readonly startBlock: number;
    readonly startOffset: number;
    readonly endBlock: number;
    readonly endOffset: number;
  };
  /** Titles of the headings the passage is under, outermost first; empty in the lead. */
  readonly headings: readonly string[];
}

/** False for an anchor that came without blocks, as from other programs: no passage is empty. */
export function knowsBlocks({ endBlock, endOffset }: Anchor['blocks']): boolean {
  return endBlock > 0 || endOffset > 0;
}

/** A place that an anchor may mean: UTF-16 offsets, end excluded; `score` is 0 to 1. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * The result of resolving an anchor. `score` is 1 for certain and 0 for nothing like it.
 * - exact: the words are where they were;
 * - moved: the same words are in another, certain place;
 * - changed: the place is certain enough to be proposed, but its words differ;
 * - ambiguous: several places fit so equally that none is taken;
 * - orphaned: nothing is similar enough.
 *
 * Only the first two are placed without the reader. The others list the best candidates, the best
 * first; for `changed` the first one is the proposed place.
 */
export type Placement =
  | ({ readonly kind: 'exact' | 'moved' } & Candidate)
  | {
      readonly kind: 'changed' | 'ambiguous' | 'orphaned';
      readonly score: number;
      readonly candidates: readonly Candidate[];
    };
