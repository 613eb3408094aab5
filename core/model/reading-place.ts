/** How far a document has been read and where the reader was last. One row per document. */
export interface ReadingPlace {
  /** The document's id. */
  readonly id: string;
  /** UTF-16 offset of the first text at the top of the page. */
  readonly offset: number;
  /** Furthest share of the text that has been on screen, 0 to 1. */
  readonly progress: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}
