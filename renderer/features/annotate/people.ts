/** Other people whose annotations are in the open document. */
export interface People {
  /** In alphabetical order; empty when all annotations are the reader's own. */
  readonly names: readonly string[];
  /** Those whose annotations are not shown, here or in any document. */
  readonly hidden: readonly string[];
  readonly toggle: (name: string) => void;
}
