/** Where the items of the index are stored, by their rows in the engine. */
export interface ItemHome {
  /**
   * Replaces an existing row.
   *
   * @param head JSON of an item's metadata; read at a start.
   * @param words its text; read on demand.
   */
  readonly keep: (row: number, head: string, words: readonly [string, string]) => void;
  readonly remove: (row: number) => void;
  /** '' for an unknown row. */
  readonly wordsOf: (row: number) => readonly [string, string];
  /** Null for a document that is no longer known. */
  readonly keepDocument: (id: string, head: string | null) => void;
  readonly keepName: (number: number, head: string) => void;
  /** Everything stored, parsed; in batches. */
  readonly names: () => Iterable<readonly unknown[]>;
  readonly heads: () => Iterable<readonly unknown[]>;
  readonly documents: () => Iterable<readonly unknown[]>;
}
