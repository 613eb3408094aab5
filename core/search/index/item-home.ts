/** Where the items of the index are kept, by their rows in the engine. */
export interface ItemHome {
  /**
   * A row that is there is replaced.
   *
   * @param head JSON of what is known of an item; read again at a start.
   * @param words what is written in it; read when it is asked for.
   */
  readonly keep: (row: number, head: string, words: readonly [string, string]) => void;
  readonly remove: (row: number) => void;
  /** '' for a row that is not there. */
  readonly wordsOf: (row: number) => readonly [string, string];
  /** Null for one that is no longer known. */
  readonly keepDocument: (id: string, head: string | null) => void;
  readonly keepName: (number: number, head: string) => void;
  /** All that was kept, parsed; in pieces. */
  readonly names: () => Iterable<readonly unknown[]>;
  readonly heads: () => Iterable<readonly unknown[]>;
  readonly documents: () => Iterable<readonly unknown[]>;
}
