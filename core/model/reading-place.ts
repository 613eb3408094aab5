/** How far a document has been read and where the reader was last. One row per document. */
export interface ReadingPlace {
  /** The document's id. */
  readonly id: string;
  /** UTF-16 offset of the first text at the top of the page. */
  readonly offset: number;
  /** Share of the text that was on screen for as long as reading it takes, 0 to 1. */
  readonly progress: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}
