/** How much of a document has been read, and the reading position. One row per document. */
export interface ReadingPlace {
  /** The document's id. */
  readonly id: string;
  /** UTF-16 offset of the first text at the top of the page. */
  readonly offset: number;
  /** Share of the text that was on screen long enough to be read, 0 to 1. */
  readonly progress: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}
